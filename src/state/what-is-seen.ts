import type { Screen } from './screen.svelte'

/** Fetches what the view shows beyond the first scene; to be called in an effect of the page's root. */
export function loadWhatIsSeen(screen: Screen): void {
  const { view } = screen
  const points = (kind: string) => view.highlight.some((one) => one.kind === kind)
  if (view.layers.has('proposals') || view.selection.kind === 'proposal') void screen.loadMore('proposals')
  if (view.alliance !== null || view.selection.kind === 'alliance') void screen.loadMore('alliances')
  if (screen.mapStatus !== 'loading' || view.selection.kind === 'route' || points('route'))
    void screen.loadMore('routes')
  if (points('land')) void screen.loadMore('landCells')
}
