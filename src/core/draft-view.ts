/** The view of a step: what is taken from the map into it, and whether the map shows it now. */
import { DEFAULT_VIEW } from './default-view'
import { viewOfStep } from './lesson-view'
import { formatQuery, parseQuery } from './query'
import { isSameCamera } from './same-camera'
import type { Day } from './time'
import { readQuery, writePortableQuery } from './url'
import type { Bounds } from './url-table'
import type { Highlight, View } from './view'

/** The map as it stands, as the query of a step. A point pressed on it was a question to the atlas, not what the step is about. */
export function stepView(view: View, size: { width: number; height: number }): string {
  const { kind } = view.selection
  const selection = kind === 'point' || kind === 'border' ? ({ kind: 'none' } as const) : view.selection
  return writePortableQuery({ ...view, selection, mapLanguage: view.language }, plain(view), size)
}

const plain = ({ language, theme }: Pick<View, 'language' | 'theme'>): View => ({
  ...DEFAULT_VIEW,
  language,
  mapLanguage: language,
  theme,
})

export const dayOfStep = (query: string, today: Day): Day => readQuery(query, DEFAULT_VIEW, { today }).view.day

export const highlightOf = (query: string, today: Day): readonly Highlight[] =>
  readQuery(query, DEFAULT_VIEW, { today }).view.highlight

/** The query with other lands, polities and routes pointed out. */
export function withHighlight(query: string, highlight: readonly Highlight[]): string {
  const pairs = parseQuery(query)
  if (highlight.length === 0) pairs.delete('highlight')
  else pairs.set('highlight', highlight.map(({ kind, id }) => `${kind}:${id}`).join())
  return formatQuery(pairs)
}

/** With one more, or without it where it is among them. */
export function toggleHighlight(highlight: readonly Highlight[], one: Highlight): readonly Highlight[] {
  const others = highlight.filter(({ kind, id }) => kind !== one.kind || id !== one.id)
  return others.length < highlight.length ? others : [...highlight, one]
}

/** Whether the map shows what the step asks for. */
export function isShown(query: string, view: View, bounds: Required<Bounds>): boolean {
  const asked = viewOfStep(query, view, bounds)
  const { width, height } = bounds.size
  const rest = (one: View) => stepView({ ...one, camera: view.camera }, { width, height })
  return rest(asked) === rest(view) && isSameCamera(asked.camera, view.camera)
}
