/** The state of the whole screen: one object, handed to components through Svelte's context. */
import { getContext, setContext } from 'svelte'
import { nameOfAct, type NamedActs } from '../core/act-names'
import { nearestActDay } from '../core/acts-in-time'
import { actsOnCells, concernsView, cellsWithin, type CellBoxes } from '../core/in-view'
import { boundsOf } from '../core/bounds'
import type { ActIndex, AllianceData, LandCells, ProposalData, RouteData } from '../core/atlas-data'
import type { Day } from '../core/time'
import type { Camera, Selection, View } from '../core/view'
import type { Dictionary } from '../i18n/en'
import { loadDictionary } from '../i18n/languages'
import { loadActNames } from './act-names'
import { openAtlas, type AtlasStatus } from './atlas-status'
import type { Entry } from '../core/entries'
import { loadOnce } from './load-once'
import { Player } from './player.svelte'
import { Ruler } from './ruler.svelte'
import { ViewState, type Limits } from './view.svelte'

/** What lies open over the map; one at a time. */
export type Overlay = 'none' | 'search' | 'legend' | 'settings' | 'about' | 'keys' | 'date' | 'share'
/** How far the page is drawn out on a phone. */
export type SheetRest = 'peek' | 'half' | 'full'

/** Kinds of things that happened: finding one sets the clock to it. */
const MOMENTS: ReadonlySet<string> = new Set(['act', 'battle', 'event', 'route', 'war'])

/** Files that are loaded when something asks for them. */
export interface More {
  proposals: readonly ProposalData[]
  routes: readonly RouteData[]
  alliances: readonly AllianceData[]
  landCells: readonly LandCells[]
}

/** The file that holds each. */
const FILES = { proposals: 'proposals', routes: 'routes', alliances: 'alliances', landCells: 'land-cells' } as const

/** What the screen may ask of the map. */
export interface MapHandle {
  flyTo: (target: Partial<Camera> | readonly [number, number, number, number], ms?: number) => void
  zoomBy: (levels: number) => void
  /** A picture of the map as it stands; a map that is a picture itself takes none. */
  snapshot?: () => Promise<Blob | null>
}

/** Where the map is on its way to being drawn. */
export type MapStatus = 'loading' | 'drawn' | 'failed' | 'without-data'

export class Screen {
  readonly view: ViewState
  readonly ruler: Ruler
  readonly player: Player
  /** The words of the interface; those of the language before while the new ones are on their way. */
  words = $state.raw() as Dictionary
  status = $state.raw<AtlasStatus>({ kind: 'loading' })
  /** The day that texts tell of: that of the clock, but while it moves at most eight times a second. */
  readDay = $state<Day>(0)
  map = $state.raw<MapHandle | null>(null)
  mapStatus = $state<MapStatus>('loading')
  overlay = $state<Overlay>('none')
  sheet = $state<SheetRest>('peek')
  /** The page put away on a wide screen. */
  folded = $state(false)
  notices = $state.raw<readonly string[]>([])
  /** Size of the map in pixels, for what is in view. */
  size = $state.raw({ width: 0, height: 0 })
  systemIsDark = $state(false)
  /** Keys of one character do something. */
  characterKeys = $state(true)

  readonly theme = $derived.by(() =>
    this.view.theme !== 'system' ? this.view.theme : this.systemIsDark ? ('dark' as const) : ('light' as const),
  )
  readonly opened = $derived(this.status.kind === 'ready' ? this.status : null)
  /** What the first map does without, and each empty until something asks for it. */
  more = $state.raw<More>({ proposals: [], routes: [], alliances: [], landCells: [] })
  /** The settlement found last that is known by name and point alone: what a point picked there is called. */
  found = $state.raw<{ name: string; lng: number; lat: number } | null>(null)
  #namedActs = $state.raw<NamedActs | null>(null)
  /** Boxes of all cells, once the mosaic is there. */
  cellBoxes = $state.raw<CellBoxes | null>(null)
  /** Cells on the screen; all of them while the mosaic is not there. */
  readonly cellsInView = $derived.by(() => {
    const count = this.opened?.atlas.data.cells.length ?? 0
    return cellsWithin(this.cellBoxes, count, boundsOf(this.view.camera, this.size.width, this.size.height))
  })

  /** Whether an act concerns what is on the screen. */
  readonly concernsView = $derived.by(() =>
    this.opened ? concernsView(this.opened.atlas, this.cellsInView) : () => false,
  )

  /** The version of the data that an embed was made with; null for the newest. */
  dataVersion: string | null = null

  /** Resolves when the first scene is on the map, or when the page has said why it cannot be. */
  readonly ready: Promise<void>
  readonly answered: () => void

  constructor(view: View, words: Dictionary, first: Day, today: Day, limits: Limits = {}) {
    this.words = words
    this.readDay = view.day
    this.view = new ViewState(view, first, today, limits)
    const { span } = this.view
    this.ruler = new Ruler({ from: span.from, to: span.to + 1 })
    this.player = new Player(this.view)
    const { promise, resolve } = promiseWithResolver()
    this.ready = promise
    this.answered = resolve
  }

  async load(): Promise<void> {
    this.status = { kind: 'loading' }
    this.mapStatus = 'loading'
    try {
      const opened = await openAtlas(this.view.language, this.dataVersion)
      this.#namedActs = opened.namedActs
      this.status = { kind: 'ready', ...opened }
    } catch (error) {
      console.warn(error)
      this.status = { kind: 'failed' }
    }
  }

  /** To the nearest act that changed land in view; the ruler and the panel follow. */
  stepChange(direction: -1 | 1): void {
    const atlas = this.opened?.atlas
    if (!atlas) return
    this.player.pause()
    const inView = actsOnCells(atlas, this.cellsInView)
    const day = nearestActDay(atlas.data.acts, this.view.day, direction, (act) => inView.has(act))
    if (day !== null) this.view.goTo(day)
  }

  /** What the reader pressed on the map; the page comes up far enough to read of it. */
  pick(selection: Selection): void {
    this.view.select(selection)
    if (this.sheet === 'peek' && selection.kind !== 'none') this.sheet = 'half'
  }

  /** To what was found: the clock to a day on which it is there, the camera over it, the page open at it. */
  goToFound({ kind, id, names, from, to, point }: Omit<Entry, 'weight'>): void {
    const { view } = this
    this.player.pause()
    const isThere = (from === null || from <= view.day) && (to === null || view.day < to)
    if (!isThere || MOMENTS.has(kind)) view.goTo(from ?? view.day)
    if (kind === 'locality') {
      this.found = { name: names[0]!.en, ...point! }
      this.pick({ kind: 'point', ...point! })
    } else this.pick({ kind: kind === 'site' ? 'event' : kind, id })
    if (point && !view.locked.has('map'))
      this.map?.flyTo({ ...point, zoom: Math.max(view.camera.zoom, kind === 'polity' ? 5 : 7) })
    this.overlay = 'none'
  }

  /** Fetches what is first wanted now; without it its layer stays empty, and the reader is told. */
  async loadMore(name: keyof More): Promise<void> {
    if (!this.opened || this.more[name].length > 0) return
    try {
      const loaded = await loadOnce(this.opened.manifest, FILES[name])
      this.more = { ...this.more, [name]: loaded }
      if (name === 'alliances') this.#dropUnknownAlliance()
    } catch {
      this.say(this.words.fault.partText)
    }
  }

  /** A link may name an alliance that is none; that shows only when the list is there. */
  #dropUnknownAlliance(): void {
    const { alliance } = this.view
    if (alliance === null || this.more.alliances.some(({ id }) => id === alliance)) return
    this.view.alliance = null
    const { link, keys } = this.words.notice
    this.say(link(keys.alliance))
  }

  /** Fetches the words of the language chosen; offline, those at hand stay. */
  async loadWords(): Promise<void> {
    const { language } = this.view
    const words = await loadDictionary(language).catch(() => null)
    if (words && this.view.language === language) this.words = words
  }

  /** Fetches the names of acts in the language chosen; until they come, and offline, those at hand stay. */
  async loadActNames(): Promise<void> {
    const { language } = this.view
    if (!this.opened) return
    const named = await loadActNames(this.opened.manifest, language)
    if (named && this.view.language === language) this.#namedActs = named
  }

  /** The name of an act in the reader's language; its id where the names did not come. */
  nameOfAct(act: ActIndex): string {
    return nameOfAct(this.#namedActs, act, this.view.language) ?? this.opened!.atlas.data.acts[act]!.id
  }

  toggle(overlay: Overlay): void {
    this.overlay = this.overlay === overlay ? 'none' : overlay
  }

  say(notice: string): void {
    if (!this.notices.includes(notice)) this.notices = [...this.notices, notice]
  }

  dismiss(notice: string): void {
    this.notices = this.notices.filter((other) => other !== notice)
  }
}

function promiseWithResolver() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

const KEY = Symbol('screen')

export const provideScreen = (screen: Screen) => setContext(KEY, screen)
export const useScreen = () => getContext<Screen>(KEY)
