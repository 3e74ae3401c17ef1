type Position = [number, number]

/**
 * The closed rings of one GSHHG level in a dump of `gmt pscoast -M`; what does not close (a shore cut by the edge of
 * the dump) is left out.
 */
export const readShoreRings = (dump: string, level: number): Position[][] =>
  readShoreLines(dump, level).filter((line) => closes(line) && line.length > 3)

/**
 * The shores of one GSHHG level in a dump of `gmt pscoast -M`, land on their left. The dump cuts shores at the edges of
 * 1° bins: pieces are joined end to end again; a shore cut by the edge of the dump stays open.
 */
export function readShoreLines(dump: string, level: number): Position[][] {
  const pieces: Position[][] = []
  for (const block of dump.split(/^> /m).slice(1)) {
    const [head, ...lines] = block.trim().split('\n')
    if (Number(/Level (\d+)/.exec(head!)?.[1]) !== level || lines.length === 0) continue
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
  const open = pieces.filter((piece) => !closes(piece))
  const byStart = new Map<string, Position[][]>()
  for (const piece of open) byStart.set(piece[0]!.join(), [...(byStart.get(piece[0]!.join()) ?? []), piece])
  const ends = new Set(open.map((piece) => piece.at(-1)!.join()))
  const used = new Set<Position[]>()
  const chain = (first: Position[]): Position[][] => {
    if (used.has(first)) return []
    used.add(first)
    const line = [...first]
    while (!closes(line)) {
      const next = byStart.get(line.at(-1)!.join())?.find((piece) => !used.has(piece))
      if (!next) break
      used.add(next)
      line.push(...next.slice(1))
    }
    return [line]
  }
  const heads = open.filter((piece) => !ends.has(piece[0]!.join()))
  return [...pieces.filter(closes), ...heads.flatMap(chain), ...open.flatMap(chain)]
}

const closes = (line: Position[]) => same(line[0]!, line.at(-1)!)
const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]
