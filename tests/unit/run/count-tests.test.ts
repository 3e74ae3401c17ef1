import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from '../../../scripts/run/count-tests.mjs'

function count(testResults: unknown[], status: number) {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'granica-count-')), 'report.json')
  fs.writeFileSync(report, JSON.stringify({ testResults }))
  const tally = countTests(report, status)
  fs.rmSync(path.dirname(report), { recursive: true })
  return tally
}
const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((status) => ({ status })) })

test('tests are counted over all files', () => {
  expect(count([file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed', 'skipped')], 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
  })
})

test('a file that could not load is one failure', () => {
  expect(count([file('failed')], 1).failed).toBe(1)
})

test('a run that failed otherwise, or left no report, is one failure', () => {
  expect(count([file('passed', 'passed')], 1).failed).toBe(1)
  expect(countTests('/nowhere/report.json', 0).failed).toBe(1)
})
