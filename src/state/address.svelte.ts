/** Keeps the address bar in step with the view, and the view with the browser's back and forward. */
import type { View } from '../core/view'
import { readQuery, writeQuery } from '../core/url'
import type { ViewState } from './view.svelte'

/** Browsers refuse more than some hundred history writes in half a minute. */
const WRITE_EVERY_MS = 400
/** After so long at rest the reader is taken to have arrived: one step of history. */
const ARRIVED_AFTER_MS = 900

/** Starts keeping the address; returns what ends it. */
export function keepAddress(view: ViewState, defaults: View): () => void {
  let arrived = view.value
  let write: ReturnType<typeof setTimeout> | undefined
  let arrive: ReturnType<typeof setTimeout> | undefined

  const replace = () => {
    write = undefined
    history.replaceState(null, '', address(view.value, defaults))
  }
  /** The place left stays behind in history as it was; the new one is put on top. */
  const settle = () => {
    clearTimeout(write)
    write = undefined
    const isElsewhere = view.day !== arrived.day || view.selection !== arrived.selection
    if (isElsewhere) {
      history.replaceState(null, '', address(arrived, defaults))
      history.pushState(null, '', address(view.value, defaults))
    } else replace()
    arrived = view.value
  }
  const goBack = () => {
    clearTimeout(write)
    clearTimeout(arrive)
    view.open(readQuery(location.search, defaults, { today: view.today }).view)
    arrived = view.value
  }

  const stop = $effect.root(() => {
    $effect(() => {
      const { moving, value } = view
      if (value === arrived) return
      write ??= setTimeout(replace, WRITE_EVERY_MS)
      clearTimeout(arrive)
      if (!moving) arrive = setTimeout(settle, ARRIVED_AFTER_MS)
    })
  })
  addEventListener('popstate', goBack)
  return () => {
    stop()
    clearTimeout(write)
    clearTimeout(arrive)
    removeEventListener('popstate', goBack)
  }
}

/** A path that begins with two slashes, as a link put together carelessly has, would be read as another host. */
const address = (view: View, defaults: View) =>
  location.pathname.replace(/^\/+/, '/') + writeQuery(view, defaults) + location.hash
