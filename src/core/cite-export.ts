/** Sources for reference managers: BibTeX and RIS, from the fields of CSL-JSON that the bibliography has. */
import type { SourceData } from './atlas-data'

export type CiteFormat = 'bibtex' | 'ris'

export type KeyedSource = SourceData & { key: string }

const BIBTEX_TYPES: Record<string, string> = {
  book: 'book',
  chapter: 'incollection',
  'article-journal': 'article',
  article: 'article',
  'article-newspaper': 'article',
  thesis: 'phdthesis',
  report: 'techreport',
  'entry-encyclopedia': 'incollection',
}
const RIS_TYPES: Record<string, string> = {
  book: 'BOOK',
  chapter: 'CHAP',
  'article-journal': 'JOUR',
  article: 'JOUR',
  'article-newspaper': 'NEWS',
  thesis: 'THES',
  report: 'RPRT',
  'entry-encyclopedia': 'ENCYC',
  webpage: 'ELEC',
  map: 'MAP',
  dataset: 'DATA',
  legislation: 'STAT',
  legal: 'STAT',
}

/** The sources in one format, each ending in a newline. */
export function exportSources(sources: readonly KeyedSource[], format: CiteFormat): string {
  return sources.map(format === 'bibtex' ? bibtex : ris).join('\n')
}

function bibtex(source: KeyedSource): string {
  const type = BIBTEX_TYPES[source.type] ?? 'misc'
  const container = type === 'article' ? 'journal' : 'booktitle'
  const fields: [string, string | undefined][] = [
    [
      'author',
      source.author?.map(({ family, given }) => (given ? `${family}, ${given}` : `{${family}}`)).join(' and '),
    ],
    ['title', source.title],
    [container, source['container-title']],
    ['publisher', source.publisher],
    ['year', source.issued?.slice(0, 4)],
    ['url', source.URL],
    ['note', source.note],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = {${name === 'url' ? value : escaped(value)}},`] : [],
  )
  return `@${type}{${source.key},\n${lines.join('\n')}\n}\n`
}

/** The marks that TeX reads as commands. */
const escaped = (text: string) =>
  text.replace(/\\/g, '\\textbackslash{}').replace(/(?<!\\textbackslash)[&%$#_]/g, '\\$&')

function ris(source: KeyedSource): string {
  const fields: [string, string | undefined][] = [
    ['TY', RIS_TYPES[source.type] ?? 'GEN'],
    ['ID', source.key],
    ...(source.author ?? []).map(({ family, given }): [string, string] => [
      'AU',
      given ? `${family}, ${given}` : family,
    ]),
    ['TI', source.title],
    ['T2', source['container-title']],
    ['PB', source.publisher],
    ['PY', source.issued?.slice(0, 4)],
    ['UR', source.URL],
    ['N1', source.note],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []))
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}
