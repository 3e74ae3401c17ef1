import { afterAll, expect, test } from 'vitest'
import fs from 'node:fs'
import path from 'node:path'
import { kept } from '../../../scripts/lib/write/kept'

const name = `kept-test-${process.pid}`
afterAll(() => {
  for (const file of fs.readdirSync('.cache'))
    if (file.startsWith(name)) fs.rmSync(path.join('.cache', file), { force: true })
})

test('what was made is kept while its inputs stay the same, and made anew when one is another', () => {
  let times = 0
  const make = () => ({ made: String(++times) })
  expect(kept(name, ['a', 'b'], make)).toEqual({ made: '1' })
  expect(kept(name, ['a', 'b'], make)).toEqual({ made: '1' })
  expect(kept(name, ['a', 'c'], make)).toEqual({ made: '2' })
  expect(kept(name, ['ab', ''], make)).toEqual({ made: '3' })
})
