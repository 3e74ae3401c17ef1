import fs from 'node:fs'
import path from 'node:path'
import { DataError } from '../data-error'
import { formatGeojson } from './format-geojson'
import { formatYaml } from './format-yaml'
import { shapeOfFile } from './shapes'

export interface FormatReport {
  checked: number
  /** Files whose text differs from the formatted one, relative to the folder. */
  changed: string[]
  errors: DataError[]
}

/** Formats every hand-written source under `root` (geodata/); with `write: false` it only says what would change. */
export function formatFolder(root: string, { write }: { write: boolean }): FormatReport {
  const report: FormatReport = { checked: 0, changed: [], errors: [] }
  for (const file of sourcesUnder(root)) {
    const full = path.join(root, file)
    const text = fs.readFileSync(full, 'utf8')
    report.checked++
    try {
      const formatted = formatSource(text, file)
      if (formatted === text) continue
      report.changed.push(file)
      if (write) replaceFile(full, formatted)
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      report.errors.push(error)
    }
  }
  return report
}

/** The formatted text of one source; a file of no known kind is given back as it is. */
export function formatSource(text: string, file: string): string {
  const kind = shapeOfFile(file)
  if (!kind) return text
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return file.endsWith('.geojson') ? formatGeojson(clean, file) : formatYaml(clean, kind, file)
}

function sourcesUnder(root: string): string[] {
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => shapeOfFile(file) !== null)
    .sort()
}

/** All or nothing: an editor that reads at the same time never sees half a file. */
function replaceFile(file: string, text: string) {
  fs.writeFileSync(`${file}.tmp`, text)
  fs.renameSync(`${file}.tmp`, file)
}
