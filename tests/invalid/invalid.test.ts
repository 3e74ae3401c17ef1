import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileSources } from '../../scripts/lib/compile/atlas-sources'
import { worldFolder } from '../world/ascii-world'

// Every folder is named after the mistake it holds: files laid over the small world of tests/world, and in
// expected.txt every message that the build must print for it, no more and no less.
const here = import.meta.dirname
const mistakes = fs.readdirSync(here).filter((name) => fs.statSync(path.join(here, name)).isDirectory())

function filesUnder(folder: string, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...fs.readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const name = prefix + entry.name
      const full = path.join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(full, `${name}/`) : { [name]: fs.readFileSync(full, 'utf8') }
    }),
  ) as Record<string, string>
}

describe('a mistake stops the build with file, path and hint', () => {
  it.each(mistakes)('%s', async (mistake) => {
    const { 'expected.txt': expected, ...files } = filesUnder(path.join(here, mistake))
    const { errors } = await compileSources(worldFolder(files))
    expect(errors.map(String)).toEqual(expected!.trim().split('\n'))
  })

  it('has a fixture for a good number of mistakes', () => {
    expect(mistakes.length).toBeGreaterThan(25)
  })
})
