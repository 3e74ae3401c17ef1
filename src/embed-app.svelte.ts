/** The atlas of a frame, fetched when it is wanted: the view from the address, then the page, then the data, then the map. */
import { mount } from 'svelte'
import { readFrameOpening, type FrameBounds, type FrameOpening } from './core/embed-opening'
import { isSameCamera } from './core/same-camera'
import { SPAN_START } from './core/time'
import { obey, pickOf } from './element/obey'
import type { Parent } from './element/parent'
import { PROTOCOL, type Command } from './element/protocol'
import { tellParent } from './element/tell.svelte'
import type { EmbedWords } from './i18n/embed'
import { loadDictionary } from './i18n/languages'
import { Frame } from './state/frame.svelte'
import { isUnknown } from './state/name-of-selection'
import { Screen } from './state/screen.svelte'
import { watchSystemTheme } from './state/system-theme'
import Embed from './ui/embed/Embed.svelte'
import './ui/fonts.css'
import './ui/tokens.css'

export interface RunningFrame {
  obey(command: Command): void
  /** Out of sight: the map is given up for a picture of it. */
  rest(): void
  wake(): void
  /** Resolves when the first map stands, or when the frame says why it cannot. */
  ready: Promise<void>
}

export async function runFrame({
  opening,
  bounds,
  words,
  parent,
}: {
  opening: FrameOpening
  bounds: FrameBounds
  words: EmbedWords
  parent: Parent
}): Promise<RunningFrame> {
  const { view, options, span } = opening
  const screen = new Screen(view, await loadDictionary(view.language), SPAN_START, bounds.today, {
    span,
    locked: options.lock,
  })
  const frame = new Frame(screen, opening, words)
  watchSystemTheme((isDark) => (screen.systemIsDark = isDark))
  void screen.load()
  mount(Embed, { target: document.getElementById('app')!, props: { frame } })
  tellParent(screen, parent)
  const bent = [...opening.bent.view, ...opening.bent.frame]
  if (bent.length > 0) parent.tell({ type: 'error', message: `address bent: ${bent.join(', ')}` })
  keepLandInSight(screen, bounds, view.camera)
  void screen.ready.then(() => {
    if (screen.opened) parent.tell({ type: 'ready', version: PROTOCOL, data: screen.opened.manifest.version })
    else parent.tell({ type: 'error', message: 'data missing: they did not arrive, or arrived damaged' })
  })
  return {
    obey: (command) => {
      const problem = obey(screen, view, command) ?? unknownPick(screen, command)
      if (problem !== null) parent.tell({ type: 'error', message: problem })
    },
    rest: () => void frame.rest(),
    wake: () => frame.wake(),
    ready: screen.ready,
  }
}

/** A sentence about a command that picks what the atlas does not have, or null. */
function unknownPick(screen: Screen, { type }: Command): string | null {
  const isPick = type === 'select' || type === 'setView'
  return isPick && isUnknown(screen, screen.view.selection) ? `pick unknown: “${pickOf(screen.view.value)}”` : null
}

/** A frame of another size shows the same land, until the reader takes the map in hand. */
function keepLandInSight(screen: Screen, bounds: FrameBounds, opened: FrameOpening['view']['camera']): void {
  let put = opened
  $effect.root(() => {
    $effect(() => {
      const { size } = screen
      if (size.width === 0 || !isSameCamera(screen.view.camera, put)) return
      put = readFrameOpening(location.search, { ...bounds, size }).view.camera
      if (!isSameCamera(screen.view.camera, put)) screen.view.camera = put
    })
  })
}
