/** A source of a lesson as one line, as an author types it. */
import type { LessonSource } from './lesson'

const ADDRESS = /\s*\bhttps?:\/\/\S+$/

/** `Lampe, Yugoslavia as History, 2000 https://…` → text and address; a line that is only an address is both. */
export function sourceOfLine(line: string): LessonSource {
  const text = line.replace(/\s+/g, ' ').trim().slice(0, 600)
  const url = ADDRESS.exec(text)?.[0].trim() ?? null
  return { text: (url && text.replace(ADDRESS, '')) || text, url }
}

export function lineOfSource(source: LessonSource): string {
  if ('key' in source) return source.key
  return source.url && source.text !== source.url ? `${source.text} ${source.url}` : source.text
}
