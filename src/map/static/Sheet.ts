import type { Projection } from './projection'

/** Collects what a drawing defines once and uses often: paths and clips, each under an id of its own. */
export class Sheet {
  readonly projection: Projection
  readonly #prefix: string
  readonly #ids = new Map<string, string>()
  /** Definitions not yet written out. */
  #waiting: string[] = []
  #defined = new Set<string>()
  readonly #texts = new WeakMap<object, string>()
  readonly #keys = new WeakMap<object, string>()

  /** `prefix` keeps the ids of several drawings on one page apart. */
  constructor(projection: Projection, prefix: string) {
    this.projection = projection
    this.#prefix = prefix
  }

  /** Begins another drawing on the same sheet: everything is defined anew, under the ids it had. */
  restart() {
    this.#waiting = []
    this.#defined = new Set()
  }

  /** The id under which `content` is defined; it is called with the id, once a drawing. */
  define(key: string, content: (id: string) => string): string {
    let id = this.#ids.get(key)
    if (id === undefined) this.#ids.set(key, (id = `${this.#prefix}${this.#ids.size.toString(36)}`))
    if (!this.#defined.has(id)) {
      this.#defined.add(id)
      this.#waiting.push(content(id))
    }
    return id
  }

  /** The text of a geometry's path; '' where nothing of it is on the sheet. Kept as long as the geometry. */
  path(geometry: object): string {
    let text = this.#texts.get(geometry)
    if (text === undefined) this.#texts.set(geometry, (text = this.projection.path(geometry)))
    return text
  }

  /** The id of a geometry's path, to be drawn by `use`; null where nothing of it is on the sheet. */
  shape(geometry: object): string | null {
    const text = this.path(geometry)
    return text === '' ? null : this.define(`path ${this.#keyOf(geometry)}`, (id) => `<path id="${id}" d="${text}"/>`)
  }

  /** The reference to a clip that holds drawing inside a geometry; null where nothing of it is on the sheet. */
  clip(geometry: object): string | null {
    const shape = this.shape(geometry)
    if (shape === null) return null
    const id = this.define(`clip ${shape}`, (own) => `<clipPath id="${own}"><use href="#${shape}"/></clipPath>`)
    return `url(#${id})`
  }

  /** The definitions made since they were last taken. */
  takeDefinitions(): string {
    const text = this.#waiting.join('')
    this.#waiting = []
    return text === '' ? '' : `<defs>${text}</defs>`
  }

  #keyOf(geometry: object): string {
    let key = this.#keys.get(geometry)
    if (key === undefined) this.#keys.set(geometry, (key = String(++this.#count)))
    return key
  }
  #count = 0
}
