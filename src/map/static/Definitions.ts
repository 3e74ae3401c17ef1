/** Collects what a drawing defines once and uses often: paths, clips and marks, each under an id of its own. */
export class Definitions {
  readonly #prefix: string
  readonly #ids = new Map<string, string>()
  /** Definitions not yet written out. */
  #waiting: string[] = []
  #defined = new Set<string>()

  /** `prefix` keeps the ids of several drawings on one page apart. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** Begins another drawing: everything is defined anew, under the ids it had. */
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

  /** The definitions made since they were last taken. */
  takeDefinitions(): string {
    const text = this.#waiting.join('')
    this.#waiting = []
    return text === '' ? '' : `<defs>${text}</defs>`
  }
}
