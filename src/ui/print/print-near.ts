/** How long after the map stands a print is made ready unasked, ms: the first view does without it. */
const UNASKED_AFTER_MS = 12_000

/** Resolves when a print may be asked for next: Ctrl or ⌘ goes down before P does, and a browser says when it is too late. */
export function whenPrintIsNear(): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController()
    const { signal } = heard
    const near = () => {
      heard.abort()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(near, UNASKED_AFTER_MS)
    addEventListener('keydown', ({ key }) => (key === 'Control' || key === 'Meta') && near(), { signal })
    addEventListener('beforeprint', near, { signal })
    matchMedia('print').addEventListener('change', near, { signal })
  })
}
