/** A source as a footnote. */
import type { SourceData } from './atlas-data'

export interface Citation {
  /** `Jelavich, Barbara`, without a full stop at its end; may be empty. */
  author: string
  title: string
  /** Where it appeared, publisher and year: `In: …. Cambridge, 1983`. */
  imprint: string
  url: string | null
}

export function cite(source: SourceData): Citation {
  const author = (source.author ?? [])
    .map(({ family, given }) => (given ? `${family}, ${given}` : family))
    .join('; ')
    .replace(/\.$/, '')
  const year = source.issued?.slice(0, 4)
  const imprint = [source['container-title'], source.publisher, year].filter(Boolean).join(', ')
  return { author, title: source.title, imprint, url: /^https?:\/\//.test(source.URL ?? '') ? source.URL! : null }
}
