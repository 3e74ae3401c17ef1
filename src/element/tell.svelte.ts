/** Tells the page around the frame what the reader does in it. */
import { formatBothCalendars } from '../core/format-day'
import { formatIsoDay } from '../core/time'
import { nameOfSelection } from '../state/name-of-selection'
import type { Screen } from '../state/screen.svelte'
import { pickOf } from './obey'
import type { Parent } from './parent'

/** While the clock moves the page is told of it so often; of the day on which it rests it is always told. */
const TELL_EVERY_MS = 100

/** Starts telling of the day and the selection, each from its first change on; returns what ends that. */
export function tellParent(screen: Screen, { tell }: Parent): () => void {
  const { view } = screen
  let toldDay = view.day
  let toldPick = pickOf(view.value)
  let timer: ReturnType<typeof setTimeout> | undefined

  const tellDay = () => {
    timer = undefined
    if (view.day === toldDay) return
    toldDay = view.day
    tell({ type: 'daychange', day: formatIsoDay(view.day), text: formatBothCalendars(view.day, view.language) })
  }
  const tellPick = async () => {
    const pick = pickOf(view.value)
    if (pick === toldPick) return
    toldPick = pick
    const name = await nameOfSelection(screen, view.selection)
    if (pick === toldPick) tell({ type: 'select', pick, ...(name !== null && { name }) })
  }

  const stop = $effect.root(() => {
    $effect(() => {
      void view.day
      timer ??= setTimeout(tellDay, TELL_EVERY_MS)
    })
    $effect(() => {
      void view.selection
      void tellPick()
    })
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}
