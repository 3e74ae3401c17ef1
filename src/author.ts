/** Starts the page on which lessons are made: the draft left here before, or an empty desk. */
import { mount } from 'svelte'
import { parseQuery } from './core/query'
import { SPAN_START } from './core/time'
import { readQuery } from './core/url'
import { fileInLink } from './data/lesson-link'
import { loadAuthorWords } from './i18n/author'
import { loadDictionary } from './i18n/languages'
import { Desk } from './state/draft-desk.svelte'
import { DraftKeeper } from './state/draft-keeper.svelte'
import { openLinked } from './state/draft-linked'
import { openPublished } from './state/draft-published'
import { Shelf, usableStorage } from './state/draft-shelf'
import { DraftState } from './state/draft.svelte'
import { localDay } from './state/local-day'
import { openingView } from './state/opening-view'
import { Screen } from './state/screen.svelte'
import { watchSystemTheme } from './state/system-theme'
import AuthorApp from './ui/author/AuthorApp.svelte'
import './ui/fonts.css'
import './ui/tokens.css'

const BAR_HEIGHT = 132
const today = localDay(new Date())
const isNarrow = matchMedia('(max-width: 719px)').matches
const columnWidth = Math.min(Math.max(0.45 * innerWidth, 340), 480)
const mapSize = {
  width: innerWidth - (isNarrow ? 0 : columnWidth),
  height: innerHeight - BAR_HEIGHT - (isNarrow ? 160 : 0),
}

const defaults = openingView(mapSize, isNarrow)

async function start(): Promise<void> {
  const { view } = readQuery(location.search, defaults, { today, size: mapSize })
  const [words, authorWords] = await Promise.all([loadDictionary(view.language), loadAuthorWords(view.language)])
  const screen = new Screen(view, words, SPAN_START, today)
  const draft = new DraftState(view.language)
  const shelf = new Shelf(
    usableStorage(() => localStorage),
    crypto.getRandomValues(new Uint32Array(1)).join(),
  )
  const keeper = new DraftKeeper(
    draft,
    shelf,
    usableStorage(() => sessionStorage),
  )
  const desk = new Desk(screen, draft, shelf, keeper, authorWords)
  watchSystemTheme((isDark) => (screen.systemIsDark = isDark))
  const loaded = screen.load()
  mount(AuthorApp, { target: document.getElementById('app')!, props: { desk } })

  const packed = fileInLink(location.hash)
  const lesson = parseQuery(location.search).get('lesson')
  const kept = location.hash === '#draft' ? shelf.list()[0]?.id : keeper.openBefore()
  if (packed !== null || lesson) {
    // From here on a reload goes on with the draft, not with the lesson it began from.
    history.replaceState(null, '', location.pathname)
    await loaded
    if (packed !== null) await openLinked(desk, packed)
    else await openPublished(desk, lesson!, view.language)
  } else if (kept) {
    const draftBefore = shelf.take(kept)
    if (draftBefore) desk.put(draftBefore, kept)
  }
  await screen.ready
}

window.granica = { ready: start() }
