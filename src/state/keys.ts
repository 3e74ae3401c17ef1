/** Which key means what; keys that the focused element needs for itself are left to it. */
import { addYears } from '../core/calendar'
import type { Screen } from './screen.svelte'

/** Stretching of the ruler by one press of + or −. */
const ZOOM_STEP = 1.6

/** Keys that write a character, which a reader can switch off; the space bar presses things everywhere and stays. */
const isCharacter = (key: string) => key.length === 1 && key !== ' '

/** Handles a key pressed anywhere on the page; true when it meant something. */
export function pressKey(screen: Screen, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  const target = event.target instanceof HTMLElement ? event.target : document.body
  if (event.key === 'Escape') return escape(screen)
  if (target.matches('input, textarea, select')) return false
  if (target.closest('dialog')) return false
  if (!screen.characterKeys && isCharacter(event.key)) return false
  const onMap = target.closest('.maplibregl-map, .svg-map') !== null
  return (!onMap && moveClock(screen, event)) || pressAnywhere(screen, event, target)
}

/** In a frame only the time bar takes keys, when it has the focus: the others scroll the page around it. */
export function pressKeyInFrame(screen: Screen, event: KeyboardEvent, bar: Element): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  const target = event.target instanceof HTMLElement ? event.target : document.body
  if (event.key === 'Escape') return escape(screen)
  if (!bar.contains(target) || target.matches('input, textarea, select')) return false
  return moveClock(screen, event) || runClock(screen, event, target)
}

function escape(screen: Screen): boolean {
  if (screen.overlay !== 'none') screen.overlay = 'none'
  else if (screen.view.selection.kind !== 'none') screen.view.select({ kind: 'none' })
  else return false
  return true
}

/** Keys of the ruler, which work wherever the map or a list does not need the arrows itself. */
function moveClock({ view, ruler, player }: Screen, { key, shiftKey }: KeyboardEvent): boolean {
  const steps: Record<string, () => number> = {
    ArrowLeft: () => (shiftKey ? view.day - 1 : addYears(view.day, -1)),
    ArrowRight: () => (shiftKey ? view.day + 1 : addYears(view.day, 1)),
    PageDown: () => addYears(view.day, -10),
    PageUp: () => addYears(view.day, 10),
    Home: () => view.span.from,
    End: () => view.span.to,
  }
  const step = steps[key]
  if (step) {
    player.pause()
    view.goTo(step())
    return true
  }
  if (key === '+' || key === '=') ruler.zoom(1 / ZOOM_STEP, view.day)
  else if (key === '-') ruler.zoom(ZOOM_STEP, view.day)
  else return false
  return true
}

function runClock(screen: Screen, { key }: KeyboardEvent, target: HTMLElement): boolean {
  const onButton = target.closest('button, a, summary, [role=option]') !== null
  if (key === ' ' && !onButton) screen.player.toggle()
  else if (key === '[') screen.stepChange(-1)
  else if (key === ']') screen.stepChange(1)
  else return false
  return true
}

function pressAnywhere(screen: Screen, event: KeyboardEvent, target: HTMLElement): boolean {
  const { key } = event
  if (runClock(screen, event, target)) return true
  if (key === 'd') screen.toggle('date')
  else if (key === '/') screen.toggle('search')
  else if (key === 'l') screen.toggle('legend')
  else if (key === '?') screen.toggle('keys')
  else return false
  return true
}
