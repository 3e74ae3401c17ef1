import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES, languageOfBrowser, loadDictionary } from '../../../src/i18n/languages'
import { texts, type Entry } from './texts'

const DICTIONARIES = Object.fromEntries(
  await Promise.all(INTERFACE_LANGUAGES.map(async (language) => [language, await loadDictionary(language)] as const)),
) as Record<string, Awaited<ReturnType<typeof loadDictionary>>>

describe('the dictionaries', () => {
  it.each(Object.entries(DICTIONARIES))(
    '%s has all entries of the English one, none of them empty',
    (_, dictionary) => {
      const paths = (entry: Entry) => texts(entry).map(([path]) => path)
      expect(paths(dictionary as Entry)).toEqual(paths(DICTIONARIES['en'] as unknown as Entry))
      for (const [path, text] of texts(dictionary as Entry)) expect(text.trim(), path).not.toBe('')
    },
  )

  it('hold no Cyrillic in Serbian Latin, and no Latin word but names in Serbian Cyrillic', () => {
    for (const [path, text] of texts(DICTIONARIES['sr-Latn'] as Entry))
      expect(text, path).not.toMatch(/\p{Script=Cyrillic}/u)
    const names = /km|Granica|WebGL|GeoJSON|MIT|Natural Earth|WDB II|GSHHG|undefined/g
    for (const [path, text] of texts(DICTIONARIES['sr-Cyrl'] as Entry)) {
      expect(text.replace(names, ''), path).not.toMatch(/\p{Script=Latin}{2,}/u)
    }
  })

  it('count in Serbian as Serbian counts', () => {
    const count = DICTIONARIES['sr-Cyrl']!.search.count
    expect([1, 2, 5, 11, 21].map(count)).toEqual([
      '1 резултат', '2 резултата', '5 резултата', '11 резултата', '21 резултат',
    ]) // prettier-ignore
  })
})

describe('the first language', () => {
  it.each([
    [['sr-Cyrl-RS'], 'sr-Cyrl'],
    [['sr'], 'sr-Cyrl'],
    [['sr-Latn-RS'], 'sr-Latn'],
    [['hr-HR', 'en'], 'sr-Latn'],
    [['de-DE', 'en-GB'], 'en'],
    [['de', 'sr-RS'], 'sr-Cyrl'],
    [[], 'en'],
  ] as const)('of a browser that asks for %j is %s', (tags, language) => expect(languageOfBrowser(tags)).toBe(language))
})
