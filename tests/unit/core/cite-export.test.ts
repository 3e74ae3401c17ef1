import { expect, test } from 'vitest'
import { exportSources } from '../../../src/core/cite-export'

const jelavich = {
  key: 'jelavich-1983',
  type: 'book',
  title: 'History of the Balkans',
  author: [{ family: 'Jelavich', given: 'Barbara' }],
  issued: '1983-05',
  publisher: 'Cambridge University Press',
}
const treaty = {
  key: 'treaty',
  type: 'treaty',
  title: 'Peace & amity, 100 %',
  author: [{ family: 'League of Nations' }],
  URL: 'https://example.org/a_b',
}

test('a book in BibTeX', () => {
  expect(exportSources([jelavich], 'bibtex')).toBe(
    '@book{jelavich-1983,\n  author = {Jelavich, Barbara},\n  title = {History of the Balkans},\n' +
      '  publisher = {Cambridge University Press},\n  year = {1983},\n}\n',
  )
})

test('BibTeX keeps the marks of TeX out of words and bodies whole, and addresses as they are', () => {
  const text = exportSources([treaty], 'bibtex')
  expect(text).toMatch(/^@misc\{treaty,/)
  expect(text).toContain('title = {Peace \\& amity, 100 \\%}')
  expect(text).toContain('author = {{League of Nations}}')
  expect(text).toContain('url = {https://example.org/a_b}')
})

test('two sources in RIS, each closed', () => {
  expect(exportSources([jelavich, treaty], 'ris').split('\r\n')).toEqual([
    'TY  - BOOK',
    'ID  - jelavich-1983',
    'AU  - Jelavich, Barbara',
    'TI  - History of the Balkans',
    'PB  - Cambridge University Press',
    'PY  - 1983',
    'ER  - ',
    '\nTY  - GEN',
    'ID  - treaty',
    'AU  - League of Nations',
    'TI  - Peace & amity, 100 %',
    'UR  - https://example.org/a_b',
    'ER  - ',
    '',
  ])
})
