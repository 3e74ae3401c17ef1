import { expect, test } from 'vitest'
import { sharedChunk } from '../../../scripts/lib/site/shared-chunks'

const IMPORTS: Record<string, string[]> = {
  main: ['time-bar', 'masthead', 'dates', '\0preload'],
  lesson: ['time-bar', 'story', '\0preload'],
  embed: ['dates'],
  'time-bar': ['svelte', 'dates'],
  masthead: ['svelte'],
  story: ['svelte'],
}
const modules = { getModuleInfo: (id: string) => (IMPORTS[id] ? { importedIds: IMPORTS[id] } : null) }

test('what the atlas and another page start with goes into one file, but for what a cover needs, and what is the bundler’s', () => {
  const chunkOf = sharedChunk('main', ['lesson'], 'embed')
  const all = ['main', 'lesson', 'embed', 'time-bar', 'masthead', 'dates', 'svelte', 'story', '\0preload']
  expect(all.filter((id) => chunkOf(id, modules) === 'page')).toEqual(['time-bar', 'svelte'])
})
