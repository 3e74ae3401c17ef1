/** Starts the atlas: the view from the URL first, then the page, then the data, then the map. */
import { mount } from 'svelte'
import { SPAN_START } from './core/time'
import { readQuery } from './core/url'
import { INTERFACE_LANGUAGES, loadDictionary } from './i18n/languages'
import { keepAddress } from './state/address.svelte'
import { localDay } from './state/local-day'
import { openingView } from './state/opening-view'
import { readPreferences } from './state/preferences'
import { Screen } from './state/screen.svelte'
import { watchSystemTheme } from './state/system-theme'
import App from './ui/App.svelte'
import './ui/fonts.css'
import './ui/tokens.css'

const today = localDay(new Date())

const PAGE_WIDTH = 368
const BAR_HEIGHT = 132
const isNarrow = matchMedia('(max-width: 719px)').matches

const mapSize = {
  width: innerWidth - (isNarrow ? 0 : PAGE_WIDTH),
  height: innerHeight - BAR_HEIGHT - (isNarrow ? 136 : 0),
}

const defaults = openingView(mapSize, isNarrow)
const { view, bent } = readQuery(location.search, defaults, { today, size: mapSize })

async function start(): Promise<void> {
  const words = await loadDictionary(view.language)
  const screen = new Screen(view, words, SPAN_START, today)
  screen.characterKeys = readPreferences().characterKeys
  const { link, keys, languageGap } = words.notice
  if (bent.length > 0) screen.say(link(bent.map((key) => keys[key]).join(', ')))
  if (!INTERFACE_LANGUAGES.includes(view.language)) screen.say(languageGap)
  watchSystemTheme((isDark) => (screen.systemIsDark = isDark))
  keepAddress(screen.view, defaults)
  void screen.load()
  mount(App, { target: document.getElementById('app')!, props: { screen } })
  await screen.ready
}

window.granica = { ready: start() }
