import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const FOLDER = '.cache'

/**
 * The texts that `make` gives, kept in .cache under `name` between builds: made anew only when one of the inputs (texts that
 * the result depends on, the code that makes it among them) is another.
 */
export function kept(
  name: string,
  inputs: readonly string[],
  make: () => Record<string, string>,
): Record<string, string> {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(input).update('\0')
  const file = path.join(FOLDER, `${name}-${hash.digest('hex').slice(0, 16)}.json`)
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>
  const made = make()
  fs.mkdirSync(FOLDER, { recursive: true })
  for (const old of fs.readdirSync(FOLDER))
    if (old.startsWith(`${name}-`)) fs.rmSync(path.join(FOLDER, old), { force: true })
  fs.writeFileSync(`${file}.${process.pid}.part`, JSON.stringify(made))
  fs.renameSync(`${file}.${process.pid}.part`, file)
  return made
}

/** The texts of all files under a folder, with their names, in order: an input of `kept`. */
export function textsUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile())
    .flatMap((file) => [file, fs.readFileSync(file, 'utf8')])
}
