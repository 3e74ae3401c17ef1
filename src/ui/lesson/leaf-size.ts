/** Sets the text of a leaf so large that it fits, as far as that goes: what is beyond is scrolled to. */
import { fittingSize } from '../../core/lesson-leaf'

/** Fits a leaf now, when its fonts are there, and whenever it gets another room; returns what ends that. */
export function fitLeaf(leaf: HTMLElement): () => void {
  const text = leaf.firstElementChild as HTMLElement
  const fit = () => {
    const { paddingTop, paddingBottom } = getComputedStyle(leaf)
    const heightAt = (size: number) => {
      leaf.style.setProperty('--size', String(size))
      return text.offsetHeight
    }
    const size = fittingSize(heightAt, leaf.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom))
    leaf.style.setProperty('--size', String(size))
  }
  const observer = new ResizeObserver(fit)
  observer.observe(leaf)
  document.fonts.addEventListener('loadingdone', fit)
  return () => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', fit)
    leaf.style.removeProperty('--size')
  }
}
