/** Which key means what in a lesson; keys that the focused element needs for itself are left to it. */

/** What a key asks for: the leaf before or after, reading on, an end of the lesson, a blank screen, the way out. */
export type LessonKey = 'next' | 'previous' | 'on' | 'back' | 'first' | 'last' | 'blank' | 'escape'

const KEYS: Record<string, LessonKey> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'on',
  ArrowUp: 'back',
  PageDown: 'on',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'escape',
}

/** What a key pressed anywhere on the page asks of the lesson in `home`, or null where it is not the lesson's. */
export function lessonKey(event: KeyboardEvent, isPresented: boolean, home: Element | null): LessonKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null
  const target = event.target instanceof HTMLElement ? event.target : document.body
  const dialog = target.closest('dialog')
  if (dialog && !dialog.contains(home)) return null
  if (event.key === 'Escape') return 'escape'
  if (target.matches('input, textarea, select')) return null
  if (target.closest('.maplibregl-map, .svg-map, [role=slider]')) return null
  if (event.key === ' ') return target.closest('button, a, summary') ? null : event.shiftKey ? 'back' : 'on'
  // Remote controls blank the screen by B or a full stop; the key counts, whatever letter the keyboard gives it.
  if (isPresented && (event.code === 'KeyB' || event.key === '.')) return 'blank'
  return KEYS[event.key] ?? null
}
