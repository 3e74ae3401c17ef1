/**
 * Formats the hand-written sources under geodata/: `npm run format:data`. With `--check` it changes nothing and fails
 * when a file is not formatted. A folder may be named instead of geodata/.
 */
import path from 'node:path'
import { formatFolder } from './lib/format/format-folder'

const args = process.argv.slice(2)
const check = args.includes('--check')
const folder = args.find((arg) => !arg.startsWith('--')) ?? path.resolve(import.meta.dirname, '../geodata')

const { checked, changed, errors } = formatFolder(folder, { write: !check })
for (const error of errors) console.error(error.toString())
if (check) for (const file of changed) console.error(`file not formatted: ${file} — run \`npm run format:data\``)
console.log(`${checked} files, ${changed.length} ${check ? 'not formatted' : 'formatted'}, ${errors.length} unreadable`)
process.exitCode = errors.length || (check && changed.length) ? 1 : 0
