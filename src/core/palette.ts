import type { AtlasData, PolityIndex, StandingData, StandingIndex } from './atlas-data'
import { mix, shade } from './colour'

export type Shade = 'light' | 'dark'

/** How one family of hatch lines over a cell is drawn. */
export interface HatchPaint {
  colour: string
  weight: 'fine' | 'thin' | 'bold'
}

/** What a standing looks like: pale fill, band along borders, and up to three families of hatch lines. */
export interface StandingPaint {
  fill: string
  /** The full hue of who the band stands for: the legal sovereign. */
  band: string
  /** Rising diagonals: a suzerain (thin) or whoever runs the land without holding it (bold). */
  power: HatchPaint | null
  /** Falling diagonals: a claimant. */
  claim: HatchPaint | null
  /** Vertical hachure: the Military Frontier. */
  frontier: HatchPaint | null
}

export const PAPER: Record<Shade, string> = { light: '#f5f0e6', dark: '#2a2621' }
/** Share of the full hue in the fill of a state and of its parts in turn; parts differ by tint, never by hue. */
const STATE_SHARE = 0.36
const PART_TINTS = [
  { share: 0.36, degrees: 0 },
  { share: 0.26, degrees: 7 },
  { share: 0.44, degrees: -6 },
  { share: 0.31, degrees: -12 },
  { share: 0.4, degrees: 11 },
] as const
const OUTLINE_SHARE = 0.16
const UNKNOWN = '#8f8a80'

/** Returns the function that gives the paint of a standing on light or dark paper; answers are kept. */
export function standingPaints(atlas: AtlasData, theme: Shade): (standing: StandingIndex) => StandingPaint {
  const known: StandingPaint[] = []
  const tints = partTints(atlas)
  return (standing) => (known[standing] ??= standingPaint(atlas, atlas.standings[standing]!, theme, tints))
}

/** The full hue of a polity. */
export function polityHue(atlas: AtlasData, polity: PolityIndex, theme: Shade): string {
  return atlas.families[atlas.polities[polity]!.family]?.[theme] ?? UNKNOWN
}

function standingPaint(atlas: AtlasData, standing: StandingData, theme: Shade, tints: number[]): StandingPaint {
  const hue = (polity: PolityIndex) => polityHue(atlas, polity, theme)
  const { chain, control, suzerain, status, claims } = standing
  const holder = chain.at(-1)!
  const controller = control.at(-1)!
  const own = hue(holder)
  const runs = status === 'occupied' || status === 'annexed' || status === 'administered' || status === 'de-facto'
  const claimant = claims.find((claim) => hue(claim) !== own) ?? claims[0]
  return {
    fill: fillOf(atlas, standing, own, theme, tints),
    band: own,
    power:
      (runs || controller !== holder) && hue(controller) !== own
        ? { colour: hue(controller), weight: 'bold' }
        : suzerain !== null
          ? { colour: hue(suzerain), weight: 'thin' }
          : null,
    claim: claimant === undefined ? null : { colour: hue(claimant), weight: 'thin' },
    frontier: chain.some((polity) => atlas.polities[polity]!.id === 'military-frontier')
      ? { colour: mix(own, theme === 'light' ? '#000000' : '#ffffff', 0.15), weight: 'fine' }
      : null,
  }
}

function fillOf(atlas: AtlasData, { chain }: StandingData, own: string, theme: Shade, tints: number[]): string {
  const outline = atlas.polities[chain.at(-1)!]!.detail === 'outline'
  if (outline) return mix(PAPER[theme], own, OUTLINE_SHARE)
  // The tint follows the part just under the sovereign; deeper parts only lighten it a little.
  const part = chain.at(-2)
  if (part === undefined) return mix(PAPER[theme], own, STATE_SHARE)
  const { share, degrees } = PART_TINTS[tints[part]! % PART_TINTS.length]!
  const deeper = chain.length > 2 ? 0.85 - 0.12 * (tints[chain.at(-3)!]! % 2) : 1
  return mix(PAPER[theme], shade(own, degrees, 1), share * deeper)
}

/** A number for each polity that differs between parts of one family, in the order in which the ledger lists them. */
function partTints(atlas: AtlasData): number[] {
  const seen = new Map<string, number>()
  return atlas.polities.map(({ family, level }) => {
    if (level === 'state') return 0
    const count = seen.get(family) ?? 0
    seen.set(family, count + 1)
    return count
  })
}
