import { AtlasMap } from '../../src/map/AtlasMap'
import type { Scene } from '../../src/core/scene'
import type { Language } from '../../src/core/names'
import type { Day } from '../../src/core/time'
import { dataRival, filterRival } from './rivals'
import { sceneAt } from './scene-at'
import { changeDays, openWorld } from './world'

/** Opened with ?world=…&day=…&lng=…&lat=…&zoom=…&theme=…&lang=…: a bare map for looking at and, with &way=…, for measuring. */
const query = new URLSearchParams(location.search)
const number = (key: string, otherwise: number) => Number(query.get(key) ?? otherwise)

const world = await openWorld(query.get('world') ?? 'units')
const camera = { lng: number('lng', 22), lat: number('lat', 46), zoom: number('zoom', 4) }
const days = changeDays(world.atlas, number('dates', 200), query.get('run') === 'sweep' ? 'sweep' : 'step')
const container = document.getElementById('map')!
const way = query.get('way') ?? 'state'

if (way === 'filter' || way.startsWith('data')) {
  const rival = await (way === 'filter'
    ? filterRival(container, world, camera)
    : dataRival(container, world, camera, days, way === 'data-coarse'))
  publish(rival.go)
} else {
  const look = {
    theme: (query.get('theme') ?? 'light') as Scene['theme'],
    language: (query.get('lang') ?? 'en') as Language,
  }
  const scenes = await sceneAt(world, look)
  const onDay = query.has('day') ? scenes.on(query.get('day')!) : scenes.at(days[0]!)
  // `state` measures cells and borders alone, against the same map painted again: marks and places keep the arrays that
  // they have, and no names are set. `names` measures all, as a reader sees it who rests at every date.
  const isBare = way !== 'names' && query.has('way')
  const { labels, places, battles, events, highlight } = onDay
  const layers = new Set([...onDay.layers].filter((layer) => layer !== 'names'))
  const bareOf = (scene: Scene): Scene =>
    isBare ? { ...scene, labels, places, battles, events, highlight, layers } : scene
  const first = bareOf(onDay)
  const map = new AtlasMap(container, {
    ...world,
    camera,
    scene: first,
    onReady: () => {
      Object.assign(window, { atlasMap: map, scenes })
      const shown = new Map(days.map((day) => [day, bareOf(scenes.at(day))]))
      publish(async (day) => {
        if (way !== 'repaint') map.show(shown.get(day)!)
        await map.whenDrawn()
      })
    },
    onPick: (selection) => console.log('picked', JSON.stringify(selection)),
    onError: (error) => console.error('map error', error),
  })
}

/** Lets the benchmark call `scrub(count)`, which goes through so many days, each drawn before the next. */
function publish(go: (day: Day) => Promise<void>) {
  Object.assign(window, {
    scrub: async (count: number) => {
      for (const day of days.slice(0, count)) await go(day)
    },
  })
  document.title = 'ready'
}
