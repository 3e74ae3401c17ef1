/** Starts the page of lessons: the list of them, or the one that the address names. */
import { mount } from 'svelte'
import { DEFAULT_VIEW } from './core/default-view'
import { readLessonAddress } from './core/lesson-address'
import { SPAN_START } from './core/time'
import { fileInLink } from './data/lesson-link'
import { loadDictionary } from './i18n/languages'
import { localDay } from './state/local-day'
import { LessonPage } from './state/lesson-page.svelte'
import { readPreferences } from './state/preferences'
import { Screen } from './state/screen.svelte'
import { watchSystemTheme } from './state/system-theme'
import { Presence } from './ui/embed/presence'
import LessonApp from './ui/lesson/LessonApp.svelte'
import './ui/fonts.css'
import './ui/tokens.css'

const today = localDay(new Date())
const isFramed = window.parent !== window

async function start(): Promise<void> {
  const address = readLessonAddress(location.search)
  const kept = readPreferences()
  const language = address.language ?? kept.language
  const theme = address.theme ?? kept.theme
  const words = await loadDictionary(language)
  const screen = new Screen({ ...DEFAULT_VIEW, language, mapLanguage: language, theme }, words, SPAN_START, today)
  watchSystemTheme((isDark) => (screen.systemIsDark = isDark))
  const page = new LessonPage(screen, address)
  if (address.lesson !== null || fileInLink(location.hash) !== null) void screen.load()
  const framed = isFramed ? await startFramed(page) : null
  mount(LessonApp, { target: document.getElementById('app')!, props: { page, framed } })
  await screen.ready
}

/** In the frame of another page: that page may drive the lesson, links lead out of the frame, a map out of sight is given up. */
async function startFramed(page: LessonPage) {
  const { frameLesson } = await import('./element/lesson-frame.svelte')
  const frame = frameLesson(page)
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }))
  new Presence({ seen: () => frame.wake(), gone: () => frame.rest() }).watch(document.body)
  return frame.turned
}

window.granica = { ready: start() }
