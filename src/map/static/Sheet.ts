import { Definitions } from './Definitions'
import type { Projection } from './projection'

/** The window of a drawing, and the paths and clips of the geometries in it. */
export class Sheet extends Definitions {
  readonly projection: Projection
  readonly #texts = new WeakMap<object, string>()
  readonly #keys = new WeakMap<object, string>()

  constructor(projection: Projection, prefix: string) {
    super(prefix)
    this.projection = projection
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

  #keyOf(geometry: object): string {
    let key = this.#keys.get(geometry)
    if (key === undefined) this.#keys.set(geometry, (key = String(++this.#count)))
    return key
  }
  #count = 0
}
