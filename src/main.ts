/** Starts the atlas: the view from the URL first, then the page, then the data, then the map. */
import { mount } from 'svelte'
import { gregorianToDay, SPAN_START } from './core/time'
import type { View } from './core/view'
import { cameraOf } from './core/bounds'
import { DEFAULT_VIEW, HEARTLAND } from './core/default-view'
import { readQuery } from './core/url'
import { INTERFACE_LANGUAGES, loadDictionary } from './i18n/languages'
import { keepAddress } from './state/address.svelte'
import { readPreferences } from './state/preferences'
import { Screen } from './state/screen.svelte'
import { watchSystemTheme } from './state/system-theme'
import App from './ui/App.svelte'
import './ui/fonts.css'
import './ui/tokens.css'

const now = new Date()
const today = gregorianToDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })

const PAGE_WIDTH = 368
const BAR_HEIGHT = 132
const isNarrow = matchMedia('(max-width: 719px)').matches

const mapSize = {
  width: innerWidth - (isNarrow ? 0 : PAGE_WIDTH),
  height: innerHeight - BAR_HEIGHT - (isNarrow ? 136 : 0),
}

const { language, theme } = readPreferences()
const defaults: View = {
  ...DEFAULT_VIEW,
  camera: cameraOf(isNarrow ? HEARTLAND.narrow : HEARTLAND.wide, mapSize.width, mapSize.height),
  language,
  mapLanguage: language,
  theme,
}
const { view, bent } = readQuery(location.search, defaults, { today, size: mapSize })

async function start(): Promise<void> {
  const words = await loadDictionary(view.language)
  const screen = new Screen(view, words, SPAN_START, today)
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
