type Position = [number, number]

/**
 * The closed rings of one GSHHG level in a dump of `gmt pscoast -M`. The dump cuts shores at the edges of 1° bins:
 * pieces are joined end to end again; what does not close (a shore cut by the edge of the dump) is left out.
 */
export function readShoreRings(dump: string, level: number): Position[][] {
  const pieces: Position[][] = []
  for (const block of dump.split(/^> /m).slice(1)) {
    const [head, ...lines] = block.trim().split('\n')
    if (Number(/Level (\d+)/.exec(head!)?.[1]) !== level) continue
    pieces.push(
      lines.map(
        (line) =>
          line
            .trim()
            .split(/\s+/)
            .map((n) => Number(Number(n).toFixed(5))) as Position,
      ),
    )
  }
  const closes = (line: Position[]) => same(line[0]!, line.at(-1)!)
  const open = pieces.filter((piece) => !closes(piece))
  const byStart = new Map<string, Position[][]>()
  for (const piece of open) {
    const key = piece[0]!.join()
    byStart.set(key, [...(byStart.get(key) ?? []), piece])
  }
  const used = new Set<Position[]>()
  const joined = open.flatMap((first) => {
    if (used.has(first)) return []
    used.add(first)
    const ring = [...first]
    while (!closes(ring)) {
      const next = byStart.get(ring.at(-1)!.join())?.find((piece) => !used.has(piece))
      if (!next) return []
      used.add(next)
      ring.push(...next.slice(1))
    }
    return [ring]
  })
  return [...pieces.filter(closes), ...joined].filter((ring) => ring.length > 3)
}

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]
