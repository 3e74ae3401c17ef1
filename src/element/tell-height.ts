/** Tells the page around the frame how high the frame wants to be. */
import { isOtherHeight } from './natural-height'
import type { Parent } from './parent'

/** Tells it at once, and whenever another width asks for another height; `heightAt` a width, px. */
export function tellHeight({ tell }: Parent, heightAt: (width: number) => number): void {
  let told = 0
  const check = () => {
    const px = heightAt(innerWidth)
    if (!isOtherHeight(told, px)) return
    told = px
    tell({ type: 'height', px })
  }
  addEventListener('resize', check)
  check()
}
