/** Plays the clock: so many days a second, a step each animation frame. */
import type { Day } from '../core/time'
import type { ViewState } from './view.svelte'

export type Speed = 'month' | 'year' | 'five-years'
export const SPEEDS: readonly Speed[] = ['month', 'year', 'five-years']
const DAYS_A_SECOND: Record<Speed, number> = { month: 30.44, year: 365.25, 'five-years': 1826.25 }
/** A pause of the page (another tab in front) is not made up for. */
const LONGEST_STEP_SECONDS = 0.25

export class Player {
  playing = $state(false)
  speed = $state<Speed>('year')
  #exactDay = 0
  #until: Day = 0
  #lastTime: number | null = null
  #frame = 0

  constructor(private readonly view: ViewState) {}

  toggle(): void {
    if (this.playing) this.pause()
    else if (!this.view.locked.has('time')) this.play()
  }

  /** Runs the clock to the end of the span, from its beginning if it stands at the end; or as far as a day ahead. */
  play(until = this.view.span.to): void {
    const { span, day } = this.view
    if (until <= day && until < span.to) return
    this.#until = Math.min(until, span.to)
    if (this.playing) return
    if (day >= span.to) this.view.runTo(span.from)
    this.playing = true
    this.#exactDay = this.view.day
    this.#lastTime = null
    this.#frame = requestAnimationFrame((time) => this.#step(time))
  }

  pause(): void {
    if (!this.playing) return
    cancelAnimationFrame(this.#frame)
    this.playing = false
    this.view.settle()
  }

  nextSpeed(): void {
    this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length]!
  }

  #step(time: number): void {
    // The reader may have moved the clock meanwhile: go on from there.
    if (Math.abs(this.view.day - this.#exactDay) > 1) this.#exactDay = this.view.day
    const seconds = Math.min((time - (this.#lastTime ?? time)) / 1000, LONGEST_STEP_SECONDS)
    this.#lastTime = time
    this.#exactDay += seconds * DAYS_A_SECOND[this.speed]
    this.view.runTo(Math.min(Math.floor(this.#exactDay), this.#until))
    if (this.view.day >= this.#until) this.pause()
    else this.#frame = requestAnimationFrame((next) => this.#step(next))
  }
}
