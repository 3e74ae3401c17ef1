/** How high a frame of a width wants to be: a map of five to three, not flatter than a hand, not higher than a screen, and the time bar. */
const BAR = 112
const LEAST = 220
const MOST = 560

export const naturalHeight = (width: number) => Math.round(Math.min(Math.max(width * 0.6, LEAST), MOST)) + BAR

/** How high a lesson wants to be: cards under its map on a narrow page, text and map side by side on a wide one. */
export const lessonHeight = (width: number) =>
  width < 720 ? 680 : Math.round(Math.min(Math.max(width * 0.58, 520), 680))

/**
 * Whether another height is worth telling. A scrollbar that comes and goes with the page's height takes some 17 px of
 * width, 10 of height: answering that would make page and frame chase one another for ever.
 */
export const isOtherHeight = (before: number, after: number) => Math.abs(after - before) > 12
