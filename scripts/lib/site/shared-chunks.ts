/** What pages share is put into few files: a hundred small ones would compress worse and take more requests. */

/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null
}

/**
 * Names the chunk of a module, for rolldown's `codeSplitting`: `page` for what the atlas starts with and other pages do too,
 * but for what `cover` starts with, which is to stay small. `main`, `others` and `cover` are absolute paths of entries.
 */
export function sharedChunk(main: string, others: readonly string[], cover: string) {
  let shared: ReadonlySet<string> | null = null
  return (id: string, modules: Modules): string | null => {
    shared ??= sharedModules(modules, main, others, cover)
    return shared.has(id) ? 'page' : null
  }
}

function sharedModules(modules: Modules, main: string, others: readonly string[], cover: string) {
  const elsewhere = new Set(others.flatMap((entry) => [...startsWith(modules, entry)]))
  const inCover = startsWith(modules, cover)
  return new Set([...startsWith(modules, main)].filter((id) => elsewhere.has(id) && !inCover.has(id) && !isVirtual(id)))
}

/** Every module that an entry imports, by whatever way, without waiting. */
function startsWith(modules: Modules, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const id of modules.getModuleInfo(entry)?.importedIds ?? []) startsWith(modules, id, seen)
  return seen
}

/** Of the bundler's own making, such as what loads a chunk: every entry needs it, whether it says so or not. */
const isVirtual = (id: string) => id.startsWith('\0')
