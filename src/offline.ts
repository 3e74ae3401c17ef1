/** Starts a lesson saved as one file: everything it needs is in the page. */
import { mount } from 'svelte'
import { DEFAULT_VIEW } from './core/default-view'
import type { Lesson } from './core/lesson'
import { readLessonAddress } from './core/lesson-address'
import { LESSONS_FILE } from './core/offline-page'
import { SPAN_START } from './core/time'
import { carriedText } from './data/carried'
import { loadDictionary } from './i18n/languages'
import { localDay } from './state/local-day'
import { Screen } from './state/screen.svelte'
import { watchSystemTheme } from './state/system-theme'
import OfflinePlayer from './ui/export/OfflinePlayer.svelte'
import './ui/fonts.css'
import './ui/tokens.css'

const today = localDay(new Date())

async function start(): Promise<void> {
  const text = await carriedText(LESSONS_FILE)
  if (text === null) throw new Error(`lessons missing: ${LESSONS_FILE}, expected in the page`)
  const lessons = JSON.parse(text) as Lesson[]
  const asked = readLessonAddress(location.hash.slice(1)).language
  const { language } = lessons.find((lesson) => lesson.language === asked) ?? lessons[0]!
  const words = await loadDictionary(language)
  const screen = new Screen({ ...DEFAULT_VIEW, language, mapLanguage: language }, words, SPAN_START, today)
  watchSystemTheme((isDark) => (screen.systemIsDark = isDark))
  void screen.load()
  mount(OfflinePlayer, { target: document.getElementById('app')!, props: { screen, lessons } })
  await screen.ready
}

window.granica = { ready: start() }
