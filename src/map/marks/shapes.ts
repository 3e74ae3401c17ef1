/** The marks of this atlas, drawn on one grid of 24 × 24: filled and stroked (2 wide, round) in one colour. */
export const MARKS = {
  // Two crossed blades.
  battle: { stroke: 'M5 4 L18.5 19.5 M19 4 L5.5 19.5 M3.8 15.2 L9 20.5 M20.2 15.2 L15 20.5', fill: '' },
  // A tower with battlements.
  siege: { stroke: '', fill: 'M5 4h3.2v3h2.2V4h3.2v3h2.2V4H19v8l-2 1.6V20H7v-6.4L5 12Z' },
  // A flag raised.
  uprising: { stroke: 'M7 3.5V21', fill: 'M7.5 4C11 2.5 13 6.5 19 4.5V13C13 15 11 11 7.5 12.5Z' },
  // An arrow that tapers.
  campaign: { stroke: '', fill: 'M3 17 C8 16 12 13 14.5 9.5 L11.5 8 L20 4.5 L20 14 L17.5 11.8 C14 16 9 18.5 3 19Z' },
  // A bare cross.
  massacre: { stroke: 'M12 3.5V20.5 M6.5 9H17.5', fill: '' },
  // A burst.
  bombing: {
    stroke: '',
    fill: 'M12 2.5 L13.8 8 L19 5 L16 10.2 L21.5 12 L16 13.8 L19 19 L13.8 16 L12 21.5 L10.2 16 L5 19 L8 13.8 L2.5 12 L8 10.2 L5 5 L10.2 8Z',
  },
  // A sheet with its seal.
  treaty: { stroke: 'M6.5 4H17.5V15.5 M6.5 4V20H12 M9.5 8.5H14.5 M9.5 12H13', fill: 'M16.5 14.5a3.2 3.2 0 1 1-.01 0Z' },
  // A bolt.
  coup: { stroke: '', fill: 'M13.5 2.5 L6 13.5 H11 L9.5 21.5 L18 9.8 H12.6Z' },
  // A dome under a cross.
  church: { stroke: 'M12 2.5V8 M9.6 4.6H14.4', fill: 'M5 21V14.5C5 10.6 8.1 8.2 12 7.4C15.9 8.2 19 10.6 19 14.5V21Z' },
  // A roof.
  settlement: { stroke: 'M5 20V11.5L12 5L19 11.5V20Z', fill: '' },
  // A headstone.
  cemetery: { stroke: 'M6.5 20.5V10a5.5 5.5 0 0 1 11 0V20.5Z M12 8V15.5 M9.4 10.6H14.6', fill: '' },
  // A pediment on columns.
  embassy: { stroke: 'M7 11V18 M12 11V18 M17 11V18 M4.5 20H19.5', fill: 'M12 3.5L20.5 9.5H3.5Z' },
  // An obelisk.
  monument: { stroke: 'M7 20.5H17', fill: 'M12 2.5L14.5 6L15.5 18.5H8.5L9.5 6Z' },
  // A chimney over a hall.
  industry: { stroke: '', fill: 'M4 20.5V12L9 15V12L14 15V4H18.5V20.5Z' },
  // The head of an arrow along a line.
  arrow: { stroke: '', fill: 'M4.5 4L20.5 12L4.5 20L9 12Z' },
  // A plain lozenge.
  event: { stroke: '', fill: 'M12 4.5 L19.5 12 L12 19.5 L4.5 12Z' },
} as const

/** Those that come in the colours of the wars too. */
export const BATTLE_MARKS = ['battle', 'siege', 'uprising', 'campaign', 'massacre', 'bombing'] as const

/** Places by rank: a ringed dot for a capital, then dots, then a small ring. */
export const PLACE_DOTS = {
  'place-1': { outer: 4.6, inner: 3.3, core: 2 },
  'place-2': { outer: 3, inner: 0, core: 0 },
  'place-3': { outer: 2.5, inner: 1.35, core: 0 },
  'place-4': { outer: 2, inner: 1, core: 0 },
  'place-5': { outer: 1.5, inner: 0, core: 0 },
} as const
