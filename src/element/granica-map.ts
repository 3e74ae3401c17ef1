/** `<granica-map day="1878-07-13" lang="sr-Cyrl">`: the atlas, or with `lesson="trieste"` a lesson, in a frame that is made when it is near or pressed. */
import { ELEMENT_STYLE } from './element-style'
import { elementWords } from './element-words'
import { folderOf, FRAME_OPTIONS, frameAddress, lessonAddress, lessonPosters } from './frame-address'
import { connect, type Connection, type PlaySpeed } from './host'

const ATTRIBUTES = [
  'src',
  'day',
  'view',
  'lang',
  'lesson',
  'step',
  ...FRAME_OPTIONS,
  'poster',
  'start',
  'height',
] as const
type Attribute = (typeof ATTRIBUTES)[number]
const TOLD = ['ready', 'daychange', 'select', 'stepchange', 'error'] as const
/** So far from the screen the frame is made, if not pressed before. */
const NEAR = '200px'

/** On a server, which only renders the tag, there is no HTMLElement to extend. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

export class GranicaMap extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  declare src: string | null
  declare day: string | null
  declare view: string | null
  declare lesson: string | null
  declare step: string | null
  declare span: string | null
  declare show: string | null
  declare lock: string | null
  declare data: string | null
  declare poster: string | null
  declare start: string | null
  declare height: string | null

  #box: HTMLElement | null = null
  #frame: HTMLIFrameElement | null = null
  #connection: Connection | null = null
  #near: IntersectionObserver | null = null
  #toldDay: string | null = null
  #toldStep: string | null = null
  #isStale = false

  connectedCallback() {
    for (const name of ATTRIBUTES) this.#takeEarly(name)
    this.#build()
    this.#showPoster()
    this.#await()
  }

  disconnectedCallback() {
    this.#near?.disconnect()
    this.#dropFrame()
  }

  /** Moved without being taken out (`moveBefore`), the frame lives on. */
  connectedMoveCallback() {}

  attributeChangedCallback(name: Attribute, before: string | null, value: string | null) {
    if (before === value || !this.#box) return
    if (name === 'height') return this.#size()
    if (!this.isConnected) return
    if (name === 'lesson' && this.step === this.#toldStep) this.step = null
    if (!this.#frame) {
      if (name !== 'step' && name !== 'day') this.#showPoster()
      return this.#await()
    }
    if (name === 'day' && value !== null) {
      if (value !== this.#toldDay) this.#connection!.setDay(value)
    } else if (name === 'view' && value !== null) this.#connection!.setView(value)
    else if (name === 'step') {
      if (this.lesson !== null && value !== this.#toldStep) this.#connection!.setStep(Number(value))
    } else if (name !== 'poster' && name !== 'start') this.#renew()
  }

  /** Runs the clock, if asked up to an ISO date; brings up the map when it is not there yet. */
  play(options: { to?: string; speed?: PlaySpeed } = {}) {
    this.#open()
    this.#connection?.play(options)
  }

  pause() {
    this.#connection?.pause()
  }

  /** Picks as `pick` in a link does, `polity:serbia`; an empty text lets go. */
  select(pick: string) {
    this.#open()
    this.#connection?.select(pick)
  }

  /** In a lesson, turns to a step: 1 for the first, 0 for the title. */
  setStep(step: number) {
    this.step = String(step)
    this.#open()
  }

  /** A property that was set before this class was there is an attribute like those set after. */
  #takeEarly(name: Attribute) {
    if (!Object.hasOwn(this, name)) return
    const value = (this as Record<string, unknown>)[name]
    delete (this as Record<string, unknown>)[name]
    ;(this as Record<string, unknown>)[name] = value
  }

  #build() {
    if (this.#box) return
    const root = this.attachShadow({ mode: 'open' })
    // A sheet of its own, since strict pages forbid <style>.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(ELEMENT_STYLE)
    root.adoptedStyleSheets = [sheet]
    this.#box = document.createElement('div')
    root.append(this.#box)
    this.#size()
  }

  #base() {
    return this.src === null ? folderOf('.', import.meta.url) : folderOf(this.src, document.baseURI)
  }

  /** A picture is named as the page sees it, like any picture of the page. */
  #posterAddress() {
    return this.poster && new URL(this.poster, document.baseURI).href
  }

  /** The picture of its own, or else those that the atlas may have of the lesson, best first. */
  #posters(): string[] {
    const own = this.#posterAddress()
    if (own) return [own]
    return this.lesson === null ? [] : lessonPosters(this.#base(), this.lesson, this.getAttribute('lang'))
  }

  #showPoster() {
    const [first, ...others] = this.#posters()
    if (!first) return this.#box!.replaceChildren()
    const picture = document.createElement('img')
    picture.src = first
    picture.alt = ''
    picture.onerror = () => {
      const next = others.shift()
      if (next) picture.src = next
      else picture.remove()
    }
    this.#box!.replaceChildren(picture)
  }

  /** Waits until the reader comes near, or, if so asked, presses. */
  #await() {
    this.#near?.disconnect()
    this.#box!.querySelector('button')?.remove()
    if (this.start === 'click') {
      const button = document.createElement('button')
      const word = document.createElement('span')
      const words = elementWords(this.lang || null)
      word.textContent = this.lesson === null ? words.open : words.openLesson
      button.append(word)
      button.onclick = () => this.#open()
      this.#box!.append(button)
      return
    }
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#open()
      },
      { rootMargin: NEAR },
    )
    this.#near.observe(this)
  }

  #open() {
    if (this.#frame || !this.isConnected) return
    this.#near?.disconnect()
    const hadFocus = this.shadowRoot!.activeElement !== null
    const frame = document.createElement('iframe')
    frame.className = 'coming'
    const words = elementWords(this.lang || null)
    frame.title = this.title || (this.lesson === null ? words.title : words.lesson)
    frame.referrerPolicy = 'no-referrer'
    frame.allow = 'fullscreen'
    frame.src = this.#address()
    this.#box!.querySelector('button')?.remove()
    this.#box!.append(frame)
    this.#frame = frame
    frame.onload = () => this.#uncover()
    this.#listen(connect(frame))
    if (hadFocus) frame.focus()
  }

  #listen(connection: Connection) {
    this.#connection = connection
    for (const type of TOLD)
      connection.on(type, ({ type: _, ...detail }) => this.dispatchEvent(new CustomEvent(type, { detail })))
    connection.on('height', ({ px }) => {
      this.#uncover()
      if (this.#isAuto()) this.#box!.style.height = `${px}px`
    })
    connection.on('daychange', ({ day }) => {
      this.#toldDay = day
      this.day = day
    })
    connection.on('stepchange', ({ step }) => {
      this.#toldStep = String(step)
      this.step = this.#toldStep
    })
  }

  /** The frame shows the same picture by now. */
  #uncover() {
    this.#frame?.classList.remove('coming')
    this.#box?.querySelector('img')?.remove()
  }

  #address() {
    const { view, day, lesson, step } = this
    const lang = this.getAttribute('lang')
    const host = location.origin
    if (lesson !== null) return lessonAddress({ src: this.#base(), lesson, step, lang, host })
    const poster = this.#posterAddress()
    const options = Object.fromEntries(FRAME_OPTIONS.map((name) => [name, this[name]]))
    return frameAddress({ src: this.#base(), view, day, lang, poster, options, host })
  }

  /** What a running frame cannot be told is asked for anew, once for all attributes that change together. */
  #renew() {
    if (this.#isStale) return
    this.#isStale = true
    queueMicrotask(() => {
      this.#isStale = false
      if (!this.#frame) return
      this.#dropFrame()
      this.#open()
    })
  }

  #dropFrame() {
    this.#connection?.disconnect()
    this.#frame?.remove()
    this.#connection = this.#frame = this.#toldDay = this.#toldStep = null
  }

  #isAuto() {
    return !this.height || this.height === 'auto'
  }

  #size() {
    this.#box!.style.height = this.#isAuto() ? '' : /^\d+$/.test(this.height!) ? `${this.height}px` : this.height!
  }
}

/** Properties of the names of the attributes; `lang` is every element's own. */
for (const name of ATTRIBUTES)
  if (name !== 'lang')
    Object.defineProperty(GranicaMap.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name)
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name)
        else this.setAttribute(name, String(value))
      },
    })

if (globalThis.customElements && !customElements.get('granica-map')) customElements.define('granica-map', GranicaMap)

export { connect } from './host'

export interface GranicaMapEventMap {
  ready: CustomEvent<{ version: number; data: string }>
  daychange: CustomEvent<{ day: string; text: string }>
  select: CustomEvent<{ pick: string; name?: string }>
  stepchange: CustomEvent<{ step: number; steps: number; title: string }>
  error: CustomEvent<{ message: string }>
}

declare global {
  interface HTMLElementTagNameMap {
    'granica-map': GranicaMap
  }
}
