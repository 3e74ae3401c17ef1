/** Keeps label shapes between builds: they depend on the mosaic and the set of cells alone. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { LabelShape } from './labels'

const FOLDER = '.cache'

/** The shapes known for a mosaic (its text), and how to keep them for the next build. */
export function labelCache(mosaicText: string): { shapes: Map<string, LabelShape>; keep: () => void } {
  const file = path.join(FOLDER, `labels-${createHash('sha256').update(mosaicText).digest('hex').slice(0, 16)}.json`)
  const known = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as [string, LabelShape][]) : []
  const shapes = new Map(known)
  const keep = () => {
    if (shapes.size === known.length) return
    fs.mkdirSync(FOLDER, { recursive: true })
    for (const old of fs.readdirSync(FOLDER))
      if (old.startsWith('labels-')) fs.rmSync(path.join(FOLDER, old), { force: true })
    fs.writeFileSync(`${file}.${process.pid}.part`, JSON.stringify([...shapes]))
    fs.renameSync(`${file}.${process.pid}.part`, file)
  }
  return { shapes, keep }
}
