/** One hash over the content of source files, to know whether what was built from them is still fresh. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const GENERATED = ['node_modules', 'dist', '.git', '.cache', 'public/data']

/** The hash of all files under the given files and folders of `root`; generated folders are left out. */
export function hashSources(/** @type {string} */ root, /** @type {string[]} */ names) {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => filesUnder(root, name))) {
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ root, /** @type {string} */ name) {
  const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!stat || GENERATED.includes(name)) return []
  if (stat.isFile()) return [name]
  return fs
    .readdirSync(path.join(root, name))
    .sort()
    .flatMap((entry) => filesUnder(root, `${name}/${entry}`))
}
