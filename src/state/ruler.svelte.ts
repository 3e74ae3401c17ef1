/** Which stretch of time the ruler shows. */
import type { Day } from '../core/time'
import { followDay, shiftStretch, stretchAround, zoomStretch, type Stretch } from '../core/timeline'

export class Ruler {
  readonly span: Stretch
  stretch = $state.raw<Stretch>({ from: 0, to: 1 })
  readonly isWhole = $derived.by(() => this.stretch.from <= this.span.from && this.stretch.to >= this.span.to)

  constructor(span: Stretch) {
    this.span = span
    this.stretch = span
  }

  zoom(factor: number, anchor: Day): void {
    this.stretch = zoomStretch(this.stretch, this.span, factor, anchor)
  }

  shift(days: number): void {
    this.stretch = shiftStretch(this.stretch, this.span, days)
  }

  /** Keeps the day in sight. */
  follow(day: Day): void {
    if (!this.isWhole) this.stretch = followDay(this.stretch, this.span, day)
  }

  lookAt(period: Stretch): void {
    this.stretch = stretchAround(period, this.span)
  }

  whole(): void {
    this.stretch = this.span
  }
}
