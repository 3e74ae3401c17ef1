/** What each kind of source looks like once formatted: the order of its keys, and what may be sorted. */

export interface Shape {
  /** Known keys in order; unknown ones follow as the author left them. */
  keys: string[]
  /** Shapes of the values below; a list has the shape of its entries. */
  below?: Record<string, string>
  /** Keys whose lists are sets: sorted, each value once. */
  sets?: string[]
  /** Keys whose lists of maps always stand one map a line. */
  rows?: string[]
  /** Keys that hold a position or a list of positions. */
  positions?: string[]
  /** A whole entry may stand on one line. */
  oneLine?: boolean
}

const NAMES = ['from', 'en', 'sr-Cyrl', 'sr-Latn', 'ru', 'uk']

export const SHAPES: Record<string, Shape> = {
  names: { keys: NAMES },
  act: {
    keys: 'id day order kind name text sources moves control claims relations note'.split(' '),
    below: { name: 'names', text: 'names', moves: 'move', control: 'move', claims: 'claim', relations: 'relation' },
    rows: ['moves', 'control', 'claims', 'relations'],
  },
  move: { keys: 'lands within from to as note'.split(' '), sets: ['lands', 'within'] },
  claim: { keys: 'lands by change note'.split(' '), sets: ['lands'] },
  relation: { keys: 'polity ends starts note'.split(' ') },
  polities: {
    keys: 'level family detail julianUntil short names also sources note'.split(' '),
    below: { short: 'names', names: 'names' },
    rows: ['names'],
  },
  lands: {
    keys: 'name units parts lands except sources note'.split(' '),
    below: { name: 'names', parts: 'part' },
    sets: ['units', 'lands', 'except'],
    rows: ['parts'],
  },
  part: { keys: 'in at cuts note'.split(' '), sets: ['in', 'cuts'], positions: ['at'] },
  bibliography: {
    keys: 'type author editor title container-title volume issue issued publisher publisher-place URL note'.split(' '),
    below: { author: 'person', editor: 'person' },
    oneLine: true,
  },
  person: { keys: ['family', 'given'] },
  places: {
    keys: 'at rank names from to sources note'.split(' '),
    below: { names: 'names' },
    rows: ['names'],
    positions: ['at'],
  },
  battles: {
    keys: 'kind at accuracyKm name also from to war weight sides outcome sources note'.split(' '),
    below: { name: 'names', outcome: 'names', sides: 'side' },
    rows: ['sides'],
    positions: ['at'],
  },
  side: {
    keys: 'name commanders forces losses'.split(' '),
    below: { name: 'names', forces: 'figure', losses: 'figure' },
  },
  figure: { keys: 'least most source note'.split(' ') },
  routes: {
    keys: 'kind name also text from to war accuracyKm lines stops sources note'.split(' '),
    below: { name: 'names', text: 'names', stops: 'stop' },
    rows: ['stops'],
    positions: ['lines'],
  },
  stop: { keys: 'place at name day note'.split(' '), below: { name: 'names' }, positions: ['at'] },
  alliances: {
    keys: 'name also text from to members sources note'.split(' '),
    below: { name: 'names', text: 'names', members: 'membership' },
    rows: ['members'],
  },
  membership: { keys: 'polity from to as note'.split(' ') },
  events: {
    keys: 'kind at name also text from to sources note'.split(' '),
    below: { name: 'names', text: 'names' },
    positions: ['at'],
  },
  sites: {
    keys: 'kind at name also text from to sources note'.split(' '),
    below: { name: 'names', text: 'names' },
    positions: ['at'],
  },
  proposals: {
    keys: 'kind name also from to by text areas sources note'.split(' '),
    below: { name: 'names', text: 'names', by: 'names', areas: 'area' },
    rows: ['areas'],
  },
  area: {
    keys: 'polity label lands accuracyKm certainty note'.split(' '),
    below: { label: 'names' },
    sets: ['lands'],
  },
  areas: { keys: 'polity day km2 source note differs'.split(' '), oneLine: true },
  wars: { keys: ['name', 'also', 'from', 'to', 'sources'], below: { name: 'names' }, oneLine: true },
  eras: { keys: ['name', 'from', 'to', 'sources'], below: { name: 'names' }, oneLine: true },
  families: { keys: ['name', 'light', 'dark', 'language'], below: { name: 'names' }, oneLine: true },
  cut: { keys: 'id name act units accuracyKm certainty sources follow note'.split(' '), sets: ['units'] },
}

/** The shape of a file by its folder or name: `ledger/x.yaml` is one act, `lands/serbia.yaml` a map of lands. */
export function shapeOfFile(file: string): { shape: string; isMap: boolean } | null {
  const kind = /^([a-z]+)(?:\/[^/]+){0,2}\.(?:ya?ml|geojson)$/.exec(file)?.[1] ?? ''
  if (kind === 'ledger') return { shape: 'act', isMap: false }
  if (kind === 'cuts' || kind === 'water') return { shape: 'cut', isMap: false }
  return kind in SHAPES ? { shape: kind, isMap: true } : null
}
