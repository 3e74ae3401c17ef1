/**
 * A lesson is read as leaves: leaf 0 is its title, leaves 1 … n are its steps, leaf n + 1 is its end with the sources.
 * The map shows a step on every leaf: on the title that of the first, at the end that of the last.
 */

/** The place in `steps` of the step that the map shows on a leaf. */
export function stepOnLeaf(leaf: number, steps: number): number {
  return Math.min(Math.max(leaf - 1, 0), steps - 1)
}

/** The leaf of a step as a link names it (1 for the first); the title for none, the nearest for one that is not there. */
export function leafOfLink(step: number | null, steps: number): number {
  return step === null ? 0 : Math.min(Math.max(step, 1), steps)
}

/** How much of a lesson lies behind the reader: 0 on the title, 1 from the last step on. */
export function progressOn(leaf: number, steps: number): number {
  return Math.min(leaf / steps, 1)
}

/** The leaf that is read: the last one that begins before the reading line. `starts` ascend, in pixels. */
export function leafAtLine(starts: readonly number[], line: number): number {
  const after = starts.findIndex((start) => start > line)
  return after < 0 ? starts.length - 1 : Math.max(after - 1, 0)
}

/** Sizes of the letters before a class, largest first, as shares of that which suits the screen; the last can still be read from the back. */
const SIZES = [1, 0.94, 0.88, 0.83, 0.78] as const

/** The largest size at which a text, `heightAt` it, has room; the smallest where it has room at none. */
export const fittingSize = (heightAt: (size: number) => number, room: number): number =>
  SIZES.find((size) => heightAt(size) <= room) ?? SIZES.at(-1)!

interface Extent {
  from: number
  to: number
}

/** What of a leaf may lie outside the screen and still count as read, in pixels. */
const SLACK = 24
/** Lines that stay in sight when the text is moved by a screen, in pixels. */
const OVERLAP = 72

/**
 * How far to move the text within a leaf that goes on beyond the screen, in pixels (negative upwards); 0 when it is the
 * turn of the next leaf.
 */
export function readOnBy(leaf: Extent, screen: Extent, direction: 1 | -1): number {
  const page = Math.max(screen.to - screen.from - OVERLAP, OVERLAP)
  const hidden = direction > 0 ? leaf.to - screen.to : screen.from - leaf.from
  return hidden > SLACK ? direction * Math.min(page, hidden) : 0
}
