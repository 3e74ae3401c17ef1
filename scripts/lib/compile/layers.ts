/** Ready-made GeoJSON layers for anyone to reuse: territories by period, battle sites, settlements. */
import type { AtlasData, Manifest } from '../../../src/core/atlas-data'
import { Atlas, namesOn } from '../../../src/core/atlas'
import { dissolve, type GeoFeature } from '../../../src/core/geojson'
import { Mosaic, type MosaicTopology } from '../../../src/core/mosaic'
import { withSerbianLatin, type Names } from '../../../src/core/names'
import { formatIsoDay, type Day } from '../../../src/core/time'
import type { Compiled } from './atlas-sources'
import { compileBattles, compileBattleStories, compilePlaces } from './marks'
import { compileNames } from './names'

type Title = Manifest['layers'][number]['title']

export interface Layer {
  id: string
  title: Title
  text: string
  features: number
}

const TERRITORIES: { id: string; title: { en: string; 'sr-Cyrl': string }; polities: string[] }[] = [
  {
    id: 'new-serbia',
    title: { en: 'New Serbia, 1752–1764', 'sr-Cyrl': 'Нова Србија, 1752–1764' },
    polities: ['new-serbia'],
  },
  {
    id: 'slavo-serbia',
    title: { en: 'Slavo-Serbia, 1753–1764', 'sr-Cyrl': 'Славеносрбија, 1753–1764' },
    polities: ['slavo-serbia'],
  },
  {
    id: 'yugoslav-borders',
    title: {
      en: 'Borders of the Yugoslav states by period, from 1918',
      'sr-Cyrl': 'Границе југословенских држава по раздобљима, од 1918.',
    },
    polities: ['kingdom-of-yugoslavia', 'sfr-yugoslavia', 'fr-yugoslavia'],
  },
  {
    id: 'serbia',
    title: { en: 'Serbia by period, from 1804', 'sr-Cyrl': 'Србија по раздобљима, од 1804.' },
    polities: ['revolutionary-serbia', 'kingdom-of-serbia', 'serbia-republic', 'serbia'],
  },
]

/** Layers by RFC 7946, with `from` and `to` (half-open, ISO), names and sources in the properties. */
export function compileLayers(compiled: Compiled, data: AtlasData, topology: MosaicTopology): Layer[] {
  const atlas = new Atlas(data)
  const mosaic = new Mosaic(topology)
  const licence = 'CC BY 4.0, Granica contributors; units by Natural Earth (public domain)'
  const layer = (id: string, title: { en: string; 'sr-Cyrl': string }, features: GeoFeature[]): Layer => ({
    id,
    title: withSerbianLatin(compileNames(title)),
    features: features.length,
    text: JSON.stringify({ type: 'FeatureCollection', title: title.en, licence, version: data.version, features }),
  })
  const territories = TERRITORIES.map(({ id, title, polities }) =>
    layer(
      id,
      title,
      polities.flatMap((polity) => periodFeatures(compiled, atlas, { topology, mosaic }, polity)),
    ),
  )
  return [
    ...territories,
    layer('battles', { en: 'Battles and sieges', 'sr-Cyrl': 'Битке и опсаде' }, battleFeatures(compiled)),
    layer(
      'settlements',
      { en: 'Settlements by period name', 'sr-Cyrl': 'Насеља по именима у времену' },
      placeFeatures(compiled),
    ),
  ]
}

/** One feature for every period in which the polity's land in law stays the same. */
function periodFeatures(
  { played }: Compiled,
  atlas: Atlas,
  { topology, mosaic }: { topology: MosaicTopology; mosaic: Mosaic },
  id: string,
): GeoFeature[] {
  const polity = atlas.polityIndex(id)
  if (polity === undefined) return []
  const held = new Map<Day, { adds: number[]; drops: number[]; act: number }>()
  const change = (day: Day, act: number) => {
    const known = held.get(day) ?? { adds: [], drops: [], act }
    held.set(day, known)
    return known
  }
  atlas.data.cells.forEach((_, cell) => {
    let had = false
    for (const tenure of atlas.tenuresOf(cell)) {
      const has = atlas.standing(tenure.standing).chain.includes(polity)
      if (has !== had) change(tenure.from, tenure.act)[has ? 'adds' : 'drops'].push(cell)
      had = has
    }
  })
  const days = [...held.keys()].sort((a, b) => a - b)
  const cells = new Set<number>()
  return days.flatMap((day, i): GeoFeature[] => {
    const { adds, drops, act } = held.get(day)!
    drops.forEach((c) => cells.delete(c))
    adds.forEach((c) => cells.add(c))
    if (cells.size === 0) return []
    const { from: _, ...names } = atlas.namesOf(polity, day)
    const { id: actId, sources } = played.acts[act]!
    const list = [...cells].sort((a, b) => a - b)
    return [
      {
        type: 'Feature',
        id: `${id}-${formatIsoDay(day)}`,
        properties: {
          polity: id,
          name: names.en,
          names: withSerbianLatin(names as Names),
          from: formatIsoDay(day),
          to: i + 1 < days.length ? formatIsoDay(days[i + 1]!) : null,
          km2: Math.round(list.reduce((sum, c) => sum + atlas.data.cells[c]!.km2, 0)),
          act: actId,
          sources,
        },
        geometry: { type: 'MultiPolygon', coordinates: dissolve(topology, mosaic, list) },
      },
    ]
  })
}

const point = (id: string, lng: number, lat: number, properties: Record<string, unknown>): GeoFeature => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'Point', coordinates: [lng, lat] },
})

function battleFeatures({ geodata }: Compiled): GeoFeature[] {
  const battles = compileBattles(geodata)
  const stories = compileBattleStories(geodata, battles)
  return battles.map((b, i) =>
    point(b.id, b.lng, b.lat, {
      name: b.names.en,
      names: withSerbianLatin(b.names),
      kind: b.kind,
      war: b.war,
      from: formatIsoDay(b.from),
      to: formatIsoDay(b.to),
      outcome: stories[i]!.outcome.en,
      accuracyKm: b.accuracyKm,
      sources: stories[i]!.sources,
    }),
  )
}

/** One feature a settlement and name. */
function placeFeatures({ geodata }: Compiled): GeoFeature[] {
  return compilePlaces(geodata, () => null).flatMap((place) =>
    place.names.map(({ from, ...names }, i) => {
      const next = place.names[i + 1]?.from ?? place.to
      const today = namesOn(place.names, Infinity)
      return point(`${place.id}-${i}`, place.lng, place.lat, {
        place: place.id,
        name: names.en,
        names: withSerbianLatin(names as Names),
        today: today.en,
        rank: place.rank,
        from: (from ?? place.from) === null ? null : formatIsoDay((from ?? place.from)!),
        to: next === null ? null : formatIsoDay(next),
        sources: place.sources,
      })
    }),
  )
}
