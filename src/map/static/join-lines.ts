import type { Position } from 'geojson'

/** Lines that meet end to end joined into longer ones, where just two of them meet. */
export function joinLines(lines: readonly Position[][]): Position[][] {
  const ends = new Map<string, number[]>()
  lines.forEach((line, i) => {
    for (const key of [keyOf(line[0]!), keyOf(line.at(-1)!)]) {
      const meeting = ends.get(key)
      if (meeting) meeting.push(i)
      else ends.set(key, [i])
    }
  })
  const used = new Set<number>()
  /** The points that follow the end of a line, for as long as one other line goes on from there. */
  const onwards = (end: Position): Position[] => {
    const points: Position[] = []
    for (;;) {
      const meeting = ends.get(keyOf(end))!
      const next = meeting.length === 2 ? meeting.find((i) => !used.has(i)) : undefined
      if (next === undefined) return points
      used.add(next)
      const line = lines[next]!
      const ahead = keyOf(line[0]!) === keyOf(end) ? line : line.toReversed()
      for (let i = 1; i < ahead.length; i++) points.push(ahead[i]!)
      end = ahead.at(-1)!
    }
  }
  return lines.flatMap((line, i) => {
    if (used.has(i)) return []
    used.add(i)
    const after = onwards(line.at(-1)!)
    return [[...onwards(line[0]!).reverse(), ...line, ...after]]
  })
}

const keyOf = ([x, y]: Position) => `${x},${y}`
