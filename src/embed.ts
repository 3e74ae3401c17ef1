/** Starts the atlas in a frame. At first there is only its cover; the atlas is fetched when the reader comes near or presses. */
import { LAST_JULIAN_STATE } from './core/calendar'
import { framePoster, readFrameOpening } from './core/embed-opening'
import { inTheme } from './core/poster-path'
import { formatDay, formatOldStyle } from './core/format-day'
import { naturalHeight } from './element/natural-height'
import { hostsOf, listenToParent } from './element/parent'
import { tellHeight } from './element/tell-height'
import type { Command } from './element/protocol'
import type { RunningFrame } from './embed-app.svelte'
import { loadEmbedWords } from './i18n/embed'
import { languageOfBrowser } from './i18n/languages'
import { localDay } from './state/local-day'
import { watchSystemTheme } from './state/system-theme'
import { Cover } from './ui/embed/cover'
import { Presence } from './ui/embed/presence'

/** The first guess; a map of another size is put right when it stands. */
const BAR_HEIGHT = 120
/** A frame that is not laid out yet has no size at all. */
const LEAST = 200
/** Commands kept for an atlas that is not there yet; a page that says more says it in vain. */
const MOST_KEPT = 50

const bounds = {
  today: localDay(new Date()),
  size: { width: Math.max(innerWidth, LEAST), height: Math.max(innerHeight - BAR_HEIGHT, LEAST) },
  language: languageOfBrowser(navigator.languages),
}
const opening = readFrameOpening(location.search, bounds)
const { view, options } = opening

const root = document.documentElement
root.lang = view.language
watchSystemTheme((isDark) => {
  root.dataset['theme'] = view.theme === 'system' ? (isDark ? 'dark' : 'light') : view.theme
})

let running: RunningFrame | null = null
let started: Promise<void> | null = null
const kept: Command[] = []

const parent = listenToParent(window, hostsOf(location.search), (command) => {
  if (running) return running.obey(command)
  if (kept.length < MOST_KEPT) kept.push(command)
  if (command.type === 'play') void start()
})

tellHeight(parent, naturalHeight)

const poster = framePoster(opening, bounds)

const covering = loadEmbedWords(view.language).then((words) => {
  document.title = `${words.title}: ${formatDay(view.day, view.language)}`
  const cover = new Cover(document.getElementById('cover')!, {
    date: formatDay(view.day, view.language),
    oldStyle: view.day < LAST_JULIAN_STATE ? formatOldStyle(view.day, view.language) : '',
    poster: poster && {
      address: poster.isOwn ? inTheme(poster.path, root.dataset['theme']) : poster.path,
      isExact: poster.isExact,
    },
    words,
  })
  if (options.start === 'click') cover.ask(() => void start())
  return { cover, words }
})

/** Fetches and runs the atlas, once; a start that failed can be tried again. */
function start(): Promise<void> {
  started ??= run().catch(async (error: unknown) => {
    console.warn(error)
    started = null
    parent.tell({ type: 'error', message: 'atlas missing: a part of it did not arrive' })
    const { cover } = await covering
    cover.failed(() => void start())
  })
  return started
}

async function run() {
  const { cover, words } = await covering
  cover.opening()
  const { runFrame } = await import('./embed-app.svelte')
  running = await runFrame({ opening, bounds, words, parent })
  for (const command of kept.splice(0)) running.obey(command)
  // Who scrolled on while the program was on its way needs no map.
  if (!presence.isSeen) running.rest()
  await running.ready
  cover.lift()
  stands()
}

const presence = new Presence({
  seen: () => {
    if (running) running.wake()
    else if (options.start === 'near') void start()
  },
  gone: () => void running?.rest(),
})
presence.watch(document.body)

let stands = () => {}
window.granica = { ready: new Promise<void>((resolve) => (stands = resolve)) }
