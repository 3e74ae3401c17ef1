/** What can be pressed, by the style layer that draws it. */
export const MARK_KINDS = {
  battles: 'battle',
  events: 'event',
  'places-capital': 'place',
  places: 'place',
  'routes-line': 'route',
  'routes-built': 'route',
  'routes-name': 'route',
  'proposals-line': 'proposal',
  'proposals-name': 'proposal',
} as const

/** The kind of thing that a press on a style layer picks, if any. */
export const kindOfMark = (styleLayer: string) =>
  MARK_KINDS[styleLayer as keyof typeof MARK_KINDS] as string | undefined
