/** Opens the compiled data, building it first when it is missing. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { ActIndex, ActSources, LandData, Manifest } from '../../../src/core/atlas-data'
import { Atlas } from '../../../src/core/atlas'
import { Mosaic, type MosaicTopology } from '../../../src/core/mosaic'
import type { Names } from '../../../src/core/names'
import { unpackAtlas, type PackedAtlas } from '../../../src/core/packing'
import { SHELVES } from '../../../src/core/shelves'
import type { Day } from '../../../src/core/time'
import { today } from '../today'
import { readActNames } from './act-names'
import { Failure } from './failure'

const FOLDER = 'public/data'

export interface OpenAtlas {
  atlas: Atlas
  mosaic: Mosaic
  today: Day
  /** Keys of the sources of an act. */
  sourcesOf: (act: ActIndex) => readonly string[]
  /** The names of all acts in all languages. */
  actNames: () => readonly Names[]
  /** A file of the data, by what the manifest calls it. */
  read: (file: keyof Manifest['files']) => unknown
  /** A file of the data, by its own name. */
  readFile: (name: string) => unknown
}

export function openAtlas(): OpenAtlas {
  const manifestFile = path.join(FOLDER, 'manifest.json')
  if (!fs.existsSync(manifestFile)) {
    console.error('data missing: building it first')
    const build = spawnSync(process.execPath, [...process.execArgv, 'scripts/build-data.ts'], {
      stdio: ['ignore', 2, 2],
    })
    if (build.status !== 0) throw new Failure('data missing: the build failed, see npm run check')
  } else if (newestSource() > fs.statSync(manifestFile).mtimeMs)
    console.error('data older than its sources: npm run data builds it anew')
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8')) as Manifest
  const readFile = (name: string) => JSON.parse(fs.readFileSync(path.join(FOLDER, name), 'utf8')) as unknown
  const read = (file: keyof Manifest['files']) => readFile(manifest.files[file].file)
  let keys: string[][] | undefined
  let names: Names[] | undefined
  const allKeys = () => SHELVES.flatMap((shelf) => (read(`act-sources-${shelf}`) as ActSources).keys)
  return {
    atlas: new Atlas(
      unpackAtlas(read('atlas') as PackedAtlas, {
        lands: read('lands') as LandData[],
        landsOfCells: read('lands-of-cells') as number[][],
      }),
    ),
    mosaic: new Mosaic(read('mosaic-2') as MosaicTopology),
    today: today(),
    sourcesOf: (act) => (keys ??= allKeys())[act]!,
    actNames: () => (names ??= readActNames(read)),
    read,
    readFile,
  }
}

/** When a source file last changed, ms; folders are read, files are not. */
function newestSource(): number {
  const folders = [
    'ledger',
    'lands',
    'cuts',
    'polities',
    'places',
    'battles',
    'events',
    'sites',
    'proposals',
    'routes',
    'alliances',
    'areas',
    'units',
  ]
  return Math.max(
    ...folders
      .map((name) => path.join('geodata', name))
      .filter((folder) => fs.existsSync(folder))
      .flatMap((folder) => [folder, ...fs.readdirSync(folder).map((name) => path.join(folder, name))])
      .map((file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0),
  )
}
