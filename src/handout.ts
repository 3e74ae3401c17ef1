/** Starts the handout: a lesson of the atlas, or one that another window hands over, on pages to print. */
import { mount } from 'svelte'
import { DEFAULT_VIEW } from './core/default-view'
import { readHandoutAddress } from './core/handout-address'
import { parseLesson } from './core/lesson-file'
import type { Language } from './core/names'
import { SPAN_START } from './core/time'
import { fileInLink, unpackFile } from './data/lesson-link'
import { loadHandoutWords } from './i18n/handout'
import { loadDictionary } from './i18n/languages'
import { localDay } from './state/local-day'
import { HandoutState, type GivenLessons } from './state/handout.svelte'
import { readPreferences } from './state/preferences'
import { Screen } from './state/screen.svelte'
import { HANDED_OVER, receiveLessons } from './ui/export/hand-over'
import Handout from './ui/handout/Handout.svelte'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/handout/handout.css'

const today = localDay(new Date())

async function start(): Promise<void> {
  const address = readHandoutAddress(location.search)
  const language = address.language ?? readPreferences().language
  const view = { ...DEFAULT_VIEW, language, mapLanguage: language, theme: 'light' as const }
  const [atlasWords, words] = await Promise.all([loadDictionary(language), loadHandoutWords(language)])
  const screen = new Screen(view, atlasWords, SPAN_START, today)
  const loading = screen.load()
  const handout = new HandoutState(screen, address, words, await lessonsGiven(language))
  mount(Handout, { target: document.getElementById('app')!, props: { handout } })
  await loading
  await handout.open(language)
  await screen.ready
}

/** The lesson in the link, or that of the window that opened this one; null where neither is meant. */
async function lessonsGiven(language: Language): Promise<GivenLessons | null> {
  if (location.hash === HANDED_OVER) return (await receiveLessons()) ?? 'lost'
  const packed = fileInLink(location.hash)
  if (packed === null) return null
  const file = unpackFile(packed)
  const lesson = 'markdown' in file ? parseLesson(file.markdown, { slug: 'lesson', language, today }).lesson : null
  return lesson ? [lesson] : 'unreadable'
}

window.granica = { ready: start() }
