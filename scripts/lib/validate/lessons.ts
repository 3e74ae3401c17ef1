/** Lessons hold together, name what exists, and say what the map shows. */
import { refute, type StandingAt } from '../../../src/core/assertions'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import type { Lesson } from '../../../src/core/lesson'
import { faultSentence } from '../../../src/core/lesson-fault'
import type { Day } from '../../../src/core/time'
import { readQuery } from '../../../src/core/url'
import { DataError } from '../data-error'
import type { Filed, Geodata } from '../read/geodata'

const NEEDED = ['en', 'sr-Cyrl'] as const

/** Reports what is wrong with the lessons of `geodata`. */
export function checkLessons(geodata: Geodata, standingAt: StandingAt, today: Day, errors: DataError[]): void {
  const known = idsIn(geodata)
  for (const lesson of geodata.lessons) {
    const say = (message: string, path: string, hint = '') =>
      errors.push(new DataError(message, { file: lesson.file, path, hint }))
    if (!lesson.title) say('title missing', 'title')
    if (!lesson.summary) say('summary missing', 'summary')
    for (const source of lesson.sources)
      if ('key' in source && !geodata.bibliography.has(source.key))
        say(`source unknown: ${source.key}`, 'sources', 'keys stand in geodata/bibliography')
    for (const { id, view, shows, title, text, question, teacher } of lesson.steps) {
      const path = `steps.${id}`
      if (!title) say('step without a title', path)
      const { day, selection, highlight } = readQuery(view, DEFAULT_VIEW, { today }).view
      const picks = 'id' in selection ? [selection] : []
      const links = [text, question?.answer ?? '', teacher].flatMap((words) => linksIn(words))
      for (const { kind, id: named } of [...picks, ...highlight, ...links])
        if (!known[kind]?.has(named)) say(`${kind} unknown: ${named}`, path)
      for (const assertion of shows) {
        const wrong = refute(assertion, day, standingAt)
        if (wrong) say(faultSentence(wrong), `${path}.shows`)
      }
    }
  }
  checkLanguages(geodata.lessons, errors)
}

/** All languages of a lesson have the same steps, and none of the two that all readers are promised is missing. */
function checkLanguages(lessons: readonly Filed<Lesson>[], errors: DataError[]) {
  for (const slug of new Set(lessons.map((lesson) => lesson.slug))) {
    const versions = lessons.filter((lesson) => lesson.slug === slug)
    const file = `lessons/${slug}`
    for (const language of NEEDED)
      if (!versions.some((version) => version.language === language))
        errors.push(new DataError(`lesson missing in a language: ${slug}, expected ${language}.md`, { file }))
    const frame = ({ steps }: Lesson) =>
      JSON.stringify(
        steps.map(({ id, view, next, shows, question }) => [
          id,
          view,
          next,
          shows,
          question?.choices.map(({ right }) => right),
        ]),
      )
    for (const version of versions.slice(1))
      if (frame(version) !== frame(versions[0]!))
        errors.push(
          new DataError(`steps differ between languages: ${slug}, expected those of ${versions[0]!.language}.md`, {
            file: version.file,
            hint: 'ids, views, transitions, assertions and right choices are the same in all',
          }),
        )
  }
}

/** What links such as `[act](?pick=act:treaty-of-berlin)` point at. */
const linksIn = (markdown: string) =>
  [...markdown.matchAll(/\]\(\?pick=([a-z]+):([a-z0-9-]+)\)/g)].map(([, kind, id]) => ({ kind: kind!, id: id! }))

function idsIn(geodata: Geodata): Record<string, { has: (id: string) => boolean }> {
  const { polities, lands, places, battles, events, sites, routes, wars, alliances, proposals, acts } = geodata
  return {
    polity: polities,
    land: lands,
    place: places,
    battle: battles,
    event: new Set([...events.keys(), ...sites.keys()]),
    act: new Set(acts.map(({ id }) => id)),
    route: routes,
    war: wars,
    alliance: alliances,
    proposal: proposals,
  }
}
