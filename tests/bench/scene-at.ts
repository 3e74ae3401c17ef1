import type { BattleData, EventData, Manifest, PlaceData } from '../../src/core/atlas-data'
import { Atlas } from '../../src/core/atlas'
import { Cursor } from '../../src/core/cursor'
import type { Language } from '../../src/core/names'
import { sceneOf, type Marks, type Scene } from '../../src/core/scene'
import { parseIsoDay, type Day } from '../../src/core/time'
import type { LayerId, View } from '../../src/core/view'
import type { World } from './world'

const LAYERS: LayerId[] = ['fills', 'borders', 'names', 'places', 'battles', 'events', 'rivers', 'claims']

/** Gives the scenes of a world, each from the one before it, as the atlas does. */
export async function sceneAt(world: World, { theme, language }: { theme: Scene['theme']; language: Language }) {
  const atlas = new Atlas(world.atlas)
  const cursor = new Cursor(world.atlas)
  const marks = await readMarks()
  let scene: Scene | null = null
  const layers = new Set(LAYERS)
  const at = (day: Day, change: Partial<View> = {}, shade = theme): Scene => {
    const view: View = {
      day,
      camera: { lng: 0, lat: 0, zoom: 0 },
      layers,
      language,
      mapLanguage: language,
      localNames: false,
      theme: shade,
      selection: { kind: 'none' },
      marks: 'year',
      alliance: null,
      highlight: [],
      ...change,
    }
    return (scene = sceneOf(atlas, cursor, marks, view, shade, scene))
  }
  return {
    at,
    on: (iso: string, change?: Partial<View>, shade?: Scene['theme']) => at(parseIsoDay(iso)!, change, shade),
  }
}

async function readMarks(): Promise<Marks> {
  try {
    const { files } = (await (await fetch('../../data/manifest.json')).json()) as Manifest
    const read = async (id: keyof typeof files) => (await fetch(`../../data/${files[id].file}`)).json()
    return {
      places: (await read('places')) as PlaceData[],
      battles: (await read('battles')) as BattleData[],
      events: (await read('events')) as EventData[],
      routes: [],
      alliances: [],
      landCells: [],
      proposals: [],
    }
  } catch {
    return { places: [], battles: [], events: [], routes: [], alliances: [], proposals: [], landCells: [] }
  }
}
