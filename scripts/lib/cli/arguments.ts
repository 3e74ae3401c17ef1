import { SPAN_START, formatIsoDay, parseIsoDay, type Day } from '../../../src/core/time'
import { Failure } from './failure'

/** A day of the span from an ISO date. */
export function dayArgument(text: unknown, today: Day): Day {
  const day = typeof text === 'string' ? parseIsoDay(text) : null
  if (day === null) throw new Failure(`day malformed: ${String(text)}, expected YYYY-MM-DD`, 2)
  if (day < SPAN_START || day > today)
    throw new Failure(
      `day outside the span: ${String(text)}, expected ${formatIsoDay(SPAN_START)} to ${formatIsoDay(today)}`,
    )
  return day
}

/** A point on earth from two numbers or their text. */
export function pointArgument(lng: unknown, lat: unknown): [number, number] {
  const numbers = [lng, lat].map((v) =>
    typeof v === 'number' ? v : typeof v === 'string' && v.trim() !== '' ? Number(v) : NaN,
  )
  const [x, y] = numbers as [number, number]
  if (!Number.isFinite(x) || !Number.isFinite(y) || Math.abs(x) > 180 || Math.abs(y) > 90)
    throw new Failure(`point malformed: ${String(lng)} ${String(lat)}, expected LNG LAT in degrees`, 2)
  return [x, y]
}

/** Splits `--name value` options of a known set from the words of a command. */
export function splitOptions(args: string[], known: readonly string[], flags: readonly string[] = []) {
  const words: string[] = []
  const options: Record<string, string> = {}
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (!arg.startsWith('--')) words.push(arg)
    else if (flags.includes(arg.slice(2))) options[arg.slice(2)] = 'true'
    else if (known.includes(arg.slice(2))) {
      const value = args[++i]
      if (value === undefined) throw new Failure(`value missing: ${arg}, expected a value after it`, 2)
      options[arg.slice(2)] = value
    } else
      throw new Failure(
        `option unknown: ${arg}, expected ${[...known, ...flags].map((k) => `--${k}`).join(', ') || 'none'}`,
        2,
      )
  }
  return { words, options }
}
