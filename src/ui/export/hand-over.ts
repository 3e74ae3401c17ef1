/** A lesson passed from one window to the handout, without a server and without a store. */
import type { Lesson } from '../../core/lesson'

/** The handout's address says by this that its lesson comes from the window that opened it. */
export const HANDED_OVER = '#handed-over'

interface Asking {
  granica: 'handout-asks'
}
interface Handing {
  granica: 'handout-gets'
  lessons: readonly Lesson[]
}

/** Opens the handout of a lesson that is nowhere but here; false when the browser does not open windows. */
export function openHandout(lessons: readonly Lesson[]): boolean {
  const url = new URL(`handout.html${HANDED_OVER}`, document.baseURI)
  const handout = window.open(url.href)
  if (!handout) return false
  const give = ({ source, origin, data }: MessageEvent<Partial<Asking> | null>) => {
    if (source !== handout || origin !== url.origin || data?.granica !== 'handout-asks') return
    // A plain copy: reactive state cannot be cloned.
    const copy = JSON.parse(JSON.stringify(lessons)) as Lesson[]
    handout.postMessage({ granica: 'handout-gets', lessons: copy } satisfies Handing, url.origin)
  }
  addEventListener('message', give)
  return true
}

/** Asks the opener for the lesson; null when there is none or it does not answer in time. */
export function receiveLessons(patienceMs = 5000): Promise<readonly Lesson[] | null> {
  const opener = window.opener as Window | null
  if (!opener) return Promise.resolve(null)
  return new Promise((resolve) => {
    const end = (lessons: readonly Lesson[] | null) => {
      removeEventListener('message', take)
      clearTimeout(late)
      resolve(lessons)
    }
    const take = ({ source, origin, data }: MessageEvent<Partial<Handing> | null>) => {
      if (source !== opener || origin !== location.origin || data?.granica !== 'handout-gets') return
      end(data.lessons?.length ? data.lessons : null)
    }
    const late = setTimeout(() => end(null), patienceMs)
    addEventListener('message', take)
    opener.postMessage({ granica: 'handout-asks' } satisfies Asking, location.origin)
  })
}
