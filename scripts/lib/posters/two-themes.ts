/** One SVG for both themes: its colours are variables, which `#dark` at the end of its address sets to those of the dark one. */

/** Light colour → dark colour. */
export type ThemePairs = ReadonlyMap<string, string>

const COLOUR = /"(#[0-9a-f]{3,8})"/g

const coloursIn = (svg: string) => [...svg.matchAll(COLOUR)].map(([, colour]) => colour!)

/** The pairs of colours of a picture that was drawn in both themes, or null where a colour would have two. */
export function themePairs(light: string, dark: string): ThemePairs | null {
  const [ofLight, ofDark] = [coloursIn(light), coloursIn(dark)]
  if (ofLight.length !== ofDark.length) return null
  const pairs = new Map<string, string>()
  for (const [i, colour] of ofLight.entries()) {
    const other = ofDark[i]!
    if ((pairs.get(colour) ?? other) !== other) return null
    pairs.set(colour, other)
  }
  return pairs
}

/** Whether every colour of a picture has its pair. */
export const isPaired = (svg: string, pairs: ThemePairs): boolean => coloursIn(svg).every((colour) => pairs.has(colour))

/** The light picture, which is dark when its address ends in `#dark`. */
export function inTwoThemes(light: string, pairs: ThemePairs): string {
  const names = new Map<string, string>()
  const themed = light.replace(COLOUR, (_, colour: string) => {
    if (!names.has(colour)) names.set(colour, `--${names.size.toString(36)}`)
    return `"var(${names.get(colour)!})"`
  })
  const set = (valueOf: (colour: string) => string) =>
    [...names].map(([colour, name]) => `${name}:${valueOf(colour)}`).join(';')
  const style = `<style>:root{${set((colour) => colour)}}:root:target{${set((colour) => pairs.get(colour)!)}}</style>`
  return themed.replace(/^<svg([^>]*)>/, `<svg id="dark"$1>${style}`)
}
