/** Keys of the author's desk, wherever the focus is. */
import type { Desk } from './draft-desk.svelte'

/** Handles undo and redo; true when the key meant something. Fields of text have no undo of their own here. */
export function pressDeskKey(desk: Desk, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || desk.sheet !== 'none') return false
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) desk.undo()
  else if ((key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)) desk.redo()
  else return false
  return true
}
