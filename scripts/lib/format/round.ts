const FACTOR = 1e5

/** A coordinate with at most 5 decimals (about a metre); never `-0`. */
export function roundCoordinate(value: number): number {
  return Math.round(value * FACTOR) / FACTOR + 0
}
