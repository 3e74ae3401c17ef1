/** The query under which the full atlas shows what a smaller map shows. */
import { DEFAULT_VIEW } from './default-view'
import { writePortableQuery } from './url'
import type { View } from './view'

/** Without a question mark; with the language always, since the atlas would else speak that of the browser. */
export function fullAtlasQuery(view: View, size: { width: number; height: number }): string {
  const other = view.language === 'en' ? 'sr-Cyrl' : 'en'
  return writePortableQuery(view, { ...DEFAULT_VIEW, language: other }, size)
}
