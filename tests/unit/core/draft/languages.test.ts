import { describe, expect, it } from 'vitest'
import { emptyDraft, lessonTexts, stepTexts, writeLesson } from '../../../../src/core/draft'
import { guessLanguage, readFileName } from '../../../../src/core/draft-language'
import { addLanguage, removeLanguage, renameLanguage } from '../../../../src/core/draft-languages'
import { addChoice, addQuestion, markChoice } from '../../../../src/core/draft-question'
import { slugOf } from '../../../../src/core/draft-slug'
import { addStep, changeStep, writeStep } from '../../../../src/core/draft-steps'

let serbian = writeLesson(emptyDraft('sr-Cyrl'), 'sr-Cyrl', { title: 'Његошева земља' })
serbian = addStep(serbian, 'day=1850-01-01', null)
serbian = writeStep(serbian, 'step-1', 'sr-Cyrl', { title: 'Цетиње', text: '[Грађа](?pick=place:cetinje)' })

describe('a language version', () => {
  it('shares the steps and has words of its own', () => {
    const both = writeStep(addLanguage(serbian, 'en'), 'step-1', 'en', { title: 'Cetinje' })
    const moved = changeStep(both, 'step-1', { view: 'day=1851-01-01' })
    expect(moved.steps).toHaveLength(1)
    expect(stepTexts(moved.steps[0]!, 'sr-Cyrl').title).toBe('Цетиње')
    expect(stepTexts(moved.steps[0]!, 'en')).toMatchObject({ title: 'Cetinje', text: '' })
  })

  it('asks questions of the same shape, with the same answers right', () => {
    let draft = addChoice(addQuestion(serbian, 'step-1'), 'step-1')
    draft = addLanguage(markChoice(draft, 'step-1', 1, true), 'ru')
    draft = addChoice(draft, 'step-1')
    for (const language of draft.languages)
      expect(stepTexts(draft.steps[0]!, language).question!.choices.map(({ right }) => right)).toEqual([
        false,
        true,
        false,
      ])
  })

  it('in Serbian Latin is spelt out of the Cyrillic one, links left whole', () => {
    const both = addLanguage(serbian, 'sr-Latn')
    expect(lessonTexts(both, 'sr-Latn').title).toBe('Njegoševa zemlja')
    expect(stepTexts(both.steps[0]!, 'sr-Latn').text).toBe('[Građa](?pick=place:cetinje)')
  })

  it('is there once, and the last one stays', () => {
    expect(addLanguage(serbian, 'sr-Cyrl')).toBe(serbian)
    expect(removeLanguage(serbian, 'sr-Cyrl')).toBe(serbian)
    const back = removeLanguage(addLanguage(serbian, 'uk'), 'uk')
    expect(back).toEqual(serbian)
  })

  it('leaves another as the original when the original goes', () => {
    expect(removeLanguage(addLanguage(serbian, 'uk'), 'sr-Cyrl').languages).toEqual(['uk'])
  })

  it('may turn out to be another language, and keeps its words', () => {
    const renamed = renameLanguage(serbian, 'sr-Cyrl', 'ru')
    expect(renamed.languages).toEqual(['ru'])
    expect(stepTexts(renamed.steps[0]!, 'ru').title).toBe('Цетиње')
    expect(renameLanguage(addLanguage(serbian, 'uk'), 'uk', 'sr-Cyrl').languages).toEqual(['sr-Cyrl', 'uk'])
  })
})

describe('a file', () => {
  it.each([
    ['trieste.sr-Cyrl.md', 'trieste', 'sr-Cyrl'],
    ['sr-cyrl.md', '', 'sr-Cyrl'],
    ['en.md', '', 'en'],
    ['1804 uprising.ru.markdown', '1804 uprising', 'ru'],
    ['my lesson.md', 'my lesson', null],
    ['men.md', 'men', null],
  ])('named %s is of %j in %j', (name, slug, language) => expect(readFileName(name)).toEqual({ slug, language }))

  it.each([
    ['Ко је владао Нишем? Читај даље, Ђорђе.', 'sr-Cyrl'],
    ['Tko je vladao Šapcem?', 'sr-Latn'],
    ['Кто правил Нишем? Объясните.', 'ru'],
    ['Хто володів Нішем?', 'uk'],
    ['Who ruled Niš and the lands of the Šop?', 'en'],
    ['Who ruled it?', 'en'],
  ])('that reads “%s” is taken for %s', (text, language) => expect(guessLanguage(text)).toBe(language))
})

it.each([
  ['Од вазала до краљевине', 'od-vazala-do-kraljevine'],
  ['From vassal to kingdom, 1815–1882', 'from-vassal-to-kingdom-1815-1882'],
  ['Чия это земля? Съезд', 'ciya-eto-zemlya-sezd'],
  ['Чий це Крим? Її межі', 'cii-ce-krim-yiyi-mezi'],
  ['Đorđe & Šabac', 'dorde-sabac'],
  ['?!', ''],
])('the title “%s” makes the file name “%s”', (title, slug) => expect(slugOf(title)).toBe(slug))
