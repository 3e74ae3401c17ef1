/** What the reader asked for, and whether the clock is still moving. */
import type { Lock } from '../core/embed-options'
import type { Language } from '../core/names'
import type { Day } from '../core/time'
import type { Camera, Highlight, LayerId, MarkWindow, Selection, Theme, View } from '../core/view'

/** What the page that holds an atlas in a frame leaves to the reader; the atlas on its own page leaves all. */
export interface Limits {
  span?: { from: Day; to: Day } | null
  locked?: ReadonlySet<Lock>
}

export class ViewState {
  /** Days between which the clock may stand, both included. */
  readonly span: { from: Day; to: Day }
  readonly locked: ReadonlySet<Lock>

  day = $state<Day>(0)
  /** While the date is dragged or played: the map follows, the URL and the panel wait. */
  moving = $state(false)
  camera = $state.raw<Camera>({ lng: 0, lat: 0, zoom: 0 })
  layers = $state.raw<ReadonlySet<LayerId>>(new Set())
  language = $state<Language>('en')
  mapLanguage = $state<Language>('en')
  localNames = $state(false)
  theme = $state<Theme>('system')
  selection = $state.raw<Selection>({ kind: 'none' })
  marks = $state<MarkWindow>('year')
  alliance = $state<string | null>(null)
  highlight = $state.raw<readonly Highlight[]>([])

  readonly value: View = $derived({
    day: this.day,
    camera: this.camera,
    layers: this.layers,
    language: this.language,
    mapLanguage: this.mapLanguage,
    localNames: this.localNames,
    theme: this.theme,
    selection: this.selection,
    marks: this.marks,
    alliance: this.alliance,
    highlight: this.highlight,
  })

  constructor(
    view: View,
    readonly first: Day,
    readonly today: Day,
    { span, locked }: Limits = {},
  ) {
    this.span = span ?? { from: first, to: today }
    this.locked = locked ?? new Set()
    this.open(view)
  }

  /** Another view as a whole: from the URL, from history, or from the page that holds the frame; no lock refuses it. */
  open(view: View): void {
    this.day = this.#inSpan(view.day)
    this.camera = view.camera
    this.layers = view.layers
    this.language = view.language
    this.mapLanguage = view.mapLanguage
    this.localNames = view.localNames
    this.theme = view.theme
    this.selection = view.selection
    this.marks = view.marks
    this.alliance = view.alliance
    this.highlight = view.highlight
    this.moving = false
  }

  /** The day while it is dragged. */
  dragTo(day: Day): void {
    if (!this.locked.has('time')) this.runTo(day)
  }

  /** The day while the clock runs, whoever set it going. */
  runTo(day: Day): void {
    this.moving = true
    this.day = this.#inSpan(day)
  }

  /** The day as settled. */
  goTo(day: Day): void {
    if (this.locked.has('time')) return
    this.day = this.#inSpan(day)
    this.moving = false
  }

  settle(): void {
    this.moving = false
  }

  /** Names on the map follow the interface until they are chosen on their own. */
  speak(language: Language): void {
    if (this.mapLanguage === this.language) this.mapLanguage = language
    this.language = language
  }

  toggle(layer: LayerId): void {
    const layers = new Set(this.layers)
    if (!layers.delete(layer)) layers.add(layer)
    this.layers = layers
  }

  select(selection: Selection): void {
    if (!this.locked.has('pick')) this.selection = selection
  }

  #inSpan(day: Day): Day {
    return Math.min(Math.max(Math.round(day), this.span.from), this.span.to)
  }
}
