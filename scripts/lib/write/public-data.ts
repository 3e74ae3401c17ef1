/** Writes public/data: hashed files, the manifest that names them, nothing else. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Manifest } from '../../../src/core/atlas-data'
import { DATA_FORMAT } from '../../../src/core/packing'

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Content hash of several texts: the data version. */
export const versionOf = (texts: string[]): string => short(texts.map(short).join())

/** The name of a file with the hash of its text in it. */
export const hashedName = (name: string, text: string): string => `${name}.${short(text)}.json`

/** Writes the files (name → text), the `unlisted` ones (hashed name → text), the layers and the manifest into `folder`, and
 * removes what an older build left. The manifest stands there a second time under its version: a server that keeps the files
 * of older builds keeps their data open to embeds that ask for it. */
export function writePublicData(
  folder: string,
  version: string,
  files: Record<string, string>,
  layers: { id: string; title: Manifest['layers'][number]['title']; text: string; features: number }[],
  unlisted: Record<string, string> = {},
): Manifest {
  fs.mkdirSync(path.join(folder, 'layers'), { recursive: true })
  const written = new Set(['layers'])
  const manifest: Manifest = { version, format: DATA_FORMAT, files: {} as Manifest['files'], layers: [] }
  for (const [name, text] of Object.entries(files)) {
    const file = hashedName(name, text)
    writeIfChanged(path.join(folder, file), text)
    written.add(file)
    manifest.files[name as keyof Manifest['files']] = { file, bytes: Buffer.byteLength(text) }
  }
  for (const [file, text] of Object.entries(unlisted)) {
    writeIfChanged(path.join(folder, file), text)
    written.add(file)
  }
  const layerFiles = new Set<string>()
  for (const { id, title, text, features } of layers) {
    const file = `${id}.geojson`
    writeIfChanged(path.join(folder, 'layers', file), text)
    layerFiles.add(file)
    manifest.layers.push({ id, file: `layers/${file}`, title, features })
  }
  for (const name of ['manifest.json', `manifest-${version}.json`]) {
    writeIfChanged(path.join(folder, name), JSON.stringify(manifest, null, 1))
    written.add(name)
  }
  removeOthers(folder, written)
  removeOthers(path.join(folder, 'layers'), layerFiles)
  return manifest
}

function writeIfChanged(file: string, text: string) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return
  fs.writeFileSync(`${file}.${process.pid}.part`, text)
  fs.renameSync(`${file}.${process.pid}.part`, file)
}

function removeOthers(folder: string, keep: ReadonlySet<string>) {
  for (const name of fs.readdirSync(folder))
    if (!keep.has(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
}
