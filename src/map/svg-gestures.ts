/** What hands do to a drawn map: drag, wheel, pinch, keys and presses, told in px of its element. */

export interface Gestures {
  pan: (dx: number, dy: number) => void
  /** By some levels, about a point, or about the middle. */
  zoom: (levels: number, at?: [x: number, y: number]) => void
  press: (x: number, y: number) => void
}

/** A hand that moved less has only pressed, px. */
const STILL_PX = 4
/** Turns of the wheel, px, for a level of zoom. */
const WHEEL_PX = 400
const LINE_PX = 16
const MOST_LEVELS = 0.7
const STEP_PX = 100

/** Listens on an element; returns what ends it. Without `moves` only presses are heard. */
export function listen(element: HTMLElement, { pan, zoom, press }: Gestures, moves: boolean): () => void {
  const gone = new AbortController()
  const { signal } = gone
  const pointers = new Map<number, { x: number; y: number }>()
  let pressedAt: { x: number; y: number } | null = null
  const at = ({ clientX, clientY }: MouseEvent): [number, number] => {
    const { left, top } = element.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }

  element.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (pressedAt = { x, y }), { signal })
  element.addEventListener(
    'click',
    (event) => {
      const moved = pressedAt && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > STILL_PX
      if (!moved) press(...at(event))
    },
    { signal },
  )
  if (!moves) return () => gone.abort()

  element.addEventListener(
    'pointerdown',
    ({ button, pointerId, clientX: x, clientY: y }) => {
      if (button === 0) pointers.set(pointerId, { x, y })
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    ({ pointerId, clientX: x, clientY: y }) => {
      const before = pointers.get(pointerId)
      if (!before || Math.hypot(x - before.x, y - before.y) < 1) return
      // Only what is dragged is held: a press has to reach the mark under it.
      if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId)
      const [other] = [...pointers].filter(([id]) => id !== pointerId).map(([, point]) => point)
      pointers.set(pointerId, { x, y })
      if (!other) return pan(x - before.x, y - before.y)
      const spread = Math.hypot(x - other.x, y - other.y) / (Math.hypot(before.x - other.x, before.y - other.y) || 1)
      const { left, top } = element.getBoundingClientRect()
      pan((x - before.x) / 2, (y - before.y) / 2)
      if (spread > 0) zoom(Math.log2(spread), [(x + other.x) / 2 - left, (y + other.y) / 2 - top])
    },
    { signal },
  )
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, ({ pointerId }) => pointers.delete(pointerId), { signal })
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1)
      zoom(Math.max(-MOST_LEVELS, Math.min(MOST_LEVELS, -px / WHEEL_PX)), at(event))
    },
    { signal, passive: false },
  )
  element.addEventListener('dblclick', (event) => zoom(event.shiftKey ? -1 : 1, at(event)), { signal })
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const move = KEYS[event.key]
      if (!move) return
      event.preventDefault()
      move({ pan, zoom })
    },
    { signal },
  )
  return () => gone.abort()
}

const KEYS: Record<string, (gestures: Pick<Gestures, 'pan' | 'zoom'>) => void> = {
  ArrowLeft: ({ pan }) => pan(STEP_PX, 0),
  ArrowRight: ({ pan }) => pan(-STEP_PX, 0),
  ArrowUp: ({ pan }) => pan(0, STEP_PX),
  ArrowDown: ({ pan }) => pan(0, -STEP_PX),
  '+': ({ zoom }) => zoom(1),
  '=': ({ zoom }) => zoom(1),
  '-': ({ zoom }) => zoom(-1),
}
