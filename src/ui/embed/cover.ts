/** The leaf over a map that is not drawn yet: its picture or a title plate, the date, and a button or what is going on. */
import type { EmbedWords } from '../../i18n/embed'
import './cover.css'

export interface CoverText {
  date: string
  /** The same day in the Julian calendar, or nothing. */
  oldStyle: string
  /** An SVG of the atlas, or null; an exact one shows in a frame of any shape just what the map will. */
  poster: { address: string; isExact: boolean } | null
  words: Pick<EmbedWords, 'title' | 'open' | 'opening' | 'failed' | 'retry'>
}

export class Cover {
  readonly #root: HTMLElement
  readonly #words: CoverText['words']
  readonly #plate = document.createElement('div')
  readonly #state = document.createElement('p')
  readonly #button = document.createElement('button')

  constructor(root: HTMLElement, { date, oldStyle, poster, words }: CoverText) {
    this.#root = root
    this.#words = words
    this.#plate.className = 'plate'
    this.#state.className = 'state'
    this.#state.setAttribute('role', 'status')
    this.#plate.append(line('p', 'name', words.title), line('h1', 'date', date), line('p', 'old', oldStyle))
    root.replaceChildren(...(poster ? [this.#picture(poster)] : []), this.#plate)
  }

  /** Waits for the reader to ask for the map. */
  ask(open: () => void): void {
    this.#press(this.#words.open, open)
  }

  opening(): void {
    this.#button.remove()
    this.#state.textContent = this.#words.opening
    this.#plate.append(this.#state)
  }

  failed(retry: () => void): void {
    this.#state.textContent = this.#words.failed
    this.#plate.append(this.#state)
    this.#press(this.#words.retry, retry)
  }

  /** The map stands, or says itself why it cannot. */
  lift(): void {
    this.#root.hidden = true
  }

  #press(word: string, act: () => void): void {
    this.#button.textContent = word
    this.#button.onclick = act
    this.#plate.append(this.#button)
  }

  #picture({ address, isExact }: NonNullable<CoverText['poster']>): HTMLElement {
    const picture = document.createElement('img')
    picture.className = isExact ? 'picture exact' : 'picture'
    picture.alt = ''
    picture.src = address
    picture.onerror = () => {
      picture.remove()
      this.#root.classList.remove('pictured')
    }
    this.#root.classList.add('pictured')
    return picture
  }
}

function line(tag: 'p' | 'h1', className: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}
