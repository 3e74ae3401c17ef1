/** Keeps the mosaic between builds: it depends on units, water and cuts alone. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { makeMosaic, type MadeMosaic, type MosaicMaker } from '../compile/atlas-sources'
import { filesOf } from '../read/geodata'
import type { Mosaic } from './cells'

const FOLDER = '.cache'

type Stored = Omit<MadeMosaic, 'mosaic'> & { mosaic: Omit<Mosaic, 'cutsOfArc'> & { cutsOfArc: string[][] } }

/** `makeMosaic`, or what it gave the last time for the same files; a mosaic with errors is not kept. */
export const cachedMosaic: MosaicMaker = async (root, unitsText, geodata) => {
  const file = path.join(FOLDER, `mosaic-${hashOf(root, unitsText)}.json`)
  if (fs.existsSync(file)) {
    const stored = JSON.parse(fs.readFileSync(file, 'utf8')) as Stored
    return { ...stored, mosaic: { ...stored.mosaic, cutsOfArc: stored.mosaic.cutsOfArc.map((ids) => new Set(ids)) } }
  }
  const made = await makeMosaic(root, unitsText, geodata)
  if (made.errors.length === 0) {
    const stored: Stored = {
      ...made,
      mosaic: { ...made.mosaic, cutsOfArc: made.mosaic.cutsOfArc.map((ids) => [...ids]) },
    }
    fs.mkdirSync(FOLDER, { recursive: true })
    for (const old of fs.readdirSync(FOLDER))
      if (old.startsWith('mosaic-')) fs.rmSync(path.join(FOLDER, old), { force: true })
    fs.writeFileSync(`${file}.${process.pid}.part`, JSON.stringify(stored))
    fs.renameSync(`${file}.${process.pid}.part`, file)
  }
  return made
}

function hashOf(root: string, unitsText: string): string {
  const hash = createHash('sha256').update(unitsText)
  const code = path.dirname(new URL(import.meta.url).pathname)
  for (const name of fs.readdirSync(code).sort()) hash.update(fs.readFileSync(path.join(code, name)))
  for (const folder of ['cuts', 'water', 'water/drawn'] as const)
    for (const file of filesOf(root, folder, 'json')) hash.update(file).update(fs.readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 16)
}
