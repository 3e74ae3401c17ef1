import { AtlasMap } from '../../src/map/AtlasMap'
import type { Scene } from '../../src/core/scene'
import type { Language } from '../../src/core/names'
import { sceneAt } from './scene-at'
import { openWorld } from './world'

/** Opened with ?world=…&day=…&lng=…&lat=…&zoom=…&theme=…&lang=…: a bare map for looking at and for measuring. */
const query = new URLSearchParams(location.search)
const number = (key: string, otherwise: number) => Number(query.get(key) ?? otherwise)

const world = await openWorld(query.get('world') ?? 'units')
const look = {
  theme: (query.get('theme') ?? 'light') as Scene['theme'],
  language: (query.get('lang') ?? 'en') as Language,
}
const scenes = await sceneAt(world, look)
const map = new AtlasMap(document.getElementById('map')!, {
  ...world,
  camera: { lng: number('lng', 22), lat: number('lat', 46), zoom: number('zoom', 4) },
  scene: scenes.on(query.get('day') ?? '1878-07-13'),
  onReady: () => (document.title = 'ready'),
  onPick: (selection) => console.log('picked', JSON.stringify(selection)),
  onError: (error) => console.error('map error', error),
})
Object.assign(window, { granica: { map, scenes, world } })
