import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { compressFolder } from '../../../scripts/lib/site/compress'

function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-compress-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  return folder
}

test('text files get .br and .gz neighbours that hold the same text; pictures and tiny files get none', async () => {
  const folder = temporaryFolder()
  const text = 'Kingdom of Serbs, Croats and Slovenes\n'.repeat(50)
  fs.mkdirSync(path.join(folder, 'data'))
  fs.writeFileSync(path.join(folder, 'data/a.json'), text)
  fs.writeFileSync(path.join(folder, 'tiny.json'), '{}')
  fs.writeFileSync(path.join(folder, 'a.png'), text)

  for (const pass of ['fresh', 'cached']) {
    const sizes = await compressFolder(folder, path.join(folder, '.cache'))
    expect([...sizes.keys()].filter((name) => !name.startsWith('.')).sort(), pass).toEqual(['data/a.json', 'tiny.json'])
    expect(sizes.get('data/a.json')!.brotli).toBeLessThan(text.length / 5)
    expect(zlib.brotliDecompressSync(fs.readFileSync(path.join(folder, 'data/a.json.br'))).toString()).toBe(text)
    expect(zlib.gunzipSync(fs.readFileSync(path.join(folder, 'data/a.json.gz'))).toString()).toBe(text)
    expect(fs.existsSync(path.join(folder, 'a.png.br'))).toBe(false)
    expect(fs.existsSync(path.join(folder, 'tiny.json.br'))).toBe(false)
  }
})
