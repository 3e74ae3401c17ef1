/** Cuts that do not divide a unit they name, and where they stop short. */
import { cellGraph } from '../cut/cell-graph'
import type { Mosaic } from '../cut/cells'
import type { CutLine } from '../cut/cut-lines'
import { DataError } from '../data-error'
import { kmBetween } from '../water/trace'
import type { Geodata } from '../read/geodata'

/** A line may run this far into a unit at its end and divide nothing: it overshoots. */
const OVERSHOOT_KM = 10

/** Reports every pair of a cut and a unit that it names but nowhere divides. */
export function checkIdleCuts(geodata: Geodata, mosaic: Mosaic, lines: CutLine[], errors: DataError[]): void {
  if (mosaic.idleCuts.length === 0) return
  const graph = cellGraph(mosaic)
  const lineOf = new Map(lines.map((line) => [line.id, line.coordinates]))
  for (const { cut, unit } of mosaic.idleCuts) {
    if (!graph.cellsOfUnit.has(unit)) continue
    const line = lineOf.get(cut)!
    const inside = line.some((p) => inUnit(p))
    const kmInside = line
      .slice(1)
      .reduce((km, p, i) => km + (inUnit(p) && inUnit(line[i]!) ? kmBetween(line[i]!, p) : 0), 0)
    const bothEnds = inUnit(line[0]!) && inUnit(line.at(-1)!)
    if (
      inside &&
      !bothEnds &&
      kmInside < OVERSHOOT_KM &&
      mosaic.idleCuts.filter((x) => x.cut === cut).length < geodata.cuts.get(cut)!.properties.units.length
    )
      continue
    const short = [line[0]!, line.at(-1)!]
      .filter(inUnit)
      .map(
        (p) =>
          `${p.map((v) => v.toFixed(3)).join(',')} stops ${graph.kmToEdge(graph.cellAt(...p)!, p).toFixed(1)} km short`,
      )
    const hint = !inside
      ? 'it does not enter the unit: drop the unit from its list'
      : short.length > 0
        ? `its end at ${short.join(' and at ')}: let it overshoot the border or meet another cut`
        : 'what it cuts off is a sliver under 3 km² or 0.8 km wide: drop the unit where the cut follows a unit border'
    errors.push(
      new DataError(`cut idle: ${cut} does not cross ${unit}`, {
        file: geodata.cuts.get(cut)!.file,
        path: 'properties.units',
        hint,
      }),
    )

    function inUnit(p: [number, number]) {
      const cell = graph.cellAt(...p)
      return cell !== null && graph.unitOf(cell) === unit
    }
  }
}
