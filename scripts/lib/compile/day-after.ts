import { parseEdtf } from '../../../src/core/time'

/** The day after the last of an EDTF date: of its month or year when it is not exact. */
export function dayAfter(text: string): number {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text)!
  const [year, month, day] = [Number(match[1]), match[2], match[3]]
  if (day) return parseEdtf(match[0])!.day + 1
  const next = month
    ? month === '12'
      ? `${year + 1}-01`
      : `${year}-${String(Number(month) + 1).padStart(2, '0')}`
    : String(year + 1)
  return parseEdtf(next.padStart(4, '0'))!.day
}
