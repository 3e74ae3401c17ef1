/** Tells whether the device asks for dark, now and whenever it changes; returns what ends the telling. */
export function watchSystemTheme(tell: (isDark: boolean) => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  const update = () => tell(query.matches)
  update()
  query.addEventListener('change', update)
  return () => query.removeEventListener('change', update)
}
