import fs from 'node:fs'
import path from 'node:path'
import type { LandData, Manifest } from '../../src/core/atlas-data'
import { Atlas } from '../../src/core/atlas'
import { Mosaic, type MosaicTopology } from '../../src/core/mosaic'
import { readActNames } from '../../scripts/lib/cli/act-names'
import { unpackAtlas, type PackedAtlas } from '../../src/core/packing'

const FOLDER = 'public/data'

/** The compiled data of the real ledger. */
export const manifest = JSON.parse(fs.readFileSync(path.join(FOLDER, 'manifest.json'), 'utf8')) as Manifest
export const read = <T>(name: keyof Manifest['files']): T =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, manifest.files[name].file), 'utf8')) as T
export const data = unpackAtlas(read<PackedAtlas>('atlas'), {
  lands: read<LandData[]>('lands'),
  landsOfCells: read<number[][]>('lands-of-cells'),
})
export const actNames = readActNames(read)
export const atlas = new Atlas(data)
export const topology = read<MosaicTopology>('mosaic-2')
export const mosaic = new Mosaic(topology)
