/** Counts what a Vitest JSON report says; a file that could not even load is one failure. */
import fs from 'node:fs'

/**
 * `status` is the exit code of the run: a run that failed without naming a failed test counts as one failure.
 * @param {string} report @param {number} status
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(report, status) {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  if (!fs.existsSync(report)) return { ...tally, failed: 1 }
  for (const file of JSON.parse(fs.readFileSync(report, 'utf8')).testResults) {
    const before = tally.failed
    for (const test of file.assertionResults) {
      if (test.status === 'passed') tally.passed++
      else if (test.status === 'failed') tally.failed++
      else tally.skipped++
    }
    if (file.status === 'failed' && tally.failed === before) tally.failed++
  }
  if (status !== 0 && tally.failed === 0) tally.failed = 1
  return tally
}
