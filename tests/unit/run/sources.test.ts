import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hashSources } from '../../../scripts/run/sources.mjs'

function project() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-sources-'))
  onTestFinished(() => fs.rmSync(root, { recursive: true }))
  for (const file of ['geodata/ledger/a.yaml', 'public/icons/a.svg', 'public/data/a.json', 'package.json']) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), file)
  }
  const hash = () => hashSources(root, ['geodata', 'public', 'package.json', 'embed.html'])
  return { root, hash }
}

test('the hash follows the content, names and number of sources, not their dates', () => {
  const { root, hash } = project()
  const before = hash()
  fs.utimesSync(path.join(root, 'package.json'), 1, 1)
  expect(hash()).toBe(before)
  fs.appendFileSync(path.join(root, 'geodata/ledger/a.yaml'), '#')
  const changed = hash()
  expect(changed).not.toBe(before)
  fs.renameSync(path.join(root, 'geodata/ledger/a.yaml'), path.join(root, 'geodata/ledger/b.yaml'))
  expect(hash()).not.toBe(changed)
})

test('generated data do not make the site stale', () => {
  const { root, hash } = project()
  const before = hash()
  fs.writeFileSync(path.join(root, 'public/data/b.json'), 'new')
  expect(hash()).toBe(before)
})
