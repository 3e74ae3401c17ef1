/** Traces the course of rivers between two points over the network of `geodata/water`. */
import { DataError } from '../data-error'

type Position = [number, number]
interface Edge {
  to: number
  km: number
}

/** A river network: nodes are the vertices of the river lines, joined along the lines and over small gaps. */
export interface RiverNetwork {
  nodes: Position[]
  edges: Edge[][]
  grid: Map<string, number[]>
}

const CELL = 0.1
/** River lines that end this close to another line are taken to meet it: WDB II breaks rivers at confluences and lakes. */
const JOIN_KM = 1.2
const SNAP_KM = 6
const STEP_KM = 1
/** A gap costs more than the same way along a river, so that the trace stays in the water where it can. */
const GAP_COST = 4

const key = (x: number, y: number) => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`

/** Great-circle distance in km, good to 0.5 % at the scale of a river bend. */
export function kmBetween([ax, ay]: Position, [bx, by]: Position): number {
  const toRadians = Math.PI / 180
  const dx = (bx - ax) * toRadians * Math.cos(((ay + by) / 2) * toRadians)
  const dy = (by - ay) * toRadians
  return 6371 * Math.hypot(dx, dy)
}

/** The line with vertices at most a kilometre apart, so that a trace can start anywhere along it. */
function withinStep(line: Position[]): Position[] {
  return line.flatMap((p, i) => {
    const next = line[i + 1]
    if (!next) return [p]
    const steps = Math.ceil(kmBetween(p, next) / STEP_KM)
    return Array.from({ length: Math.max(1, steps) }, (_, k): Position => [
      p[0] + ((next[0] - p[0]) * k) / Math.max(1, steps),
      p[1] + ((next[1] - p[1]) * k) / Math.max(1, steps),
    ])
  })
}

/** Builds the network from river lines given as arrays of [lng, lat]. */
export function riverNetwork(lines: Position[][]): RiverNetwork {
  const network: RiverNetwork = { nodes: [], edges: [], grid: new Map() }
  const ids = new Map<string, number>()
  const node = (p: Position) => {
    const k = `${p[0].toFixed(4)},${p[1].toFixed(4)}`
    let id = ids.get(k)
    if (id === undefined) {
      id = network.nodes.push(p) - 1
      network.edges.push([])
      ids.set(k, id)
      const cell = key(p[0], p[1])
      const bucket = network.grid.get(cell)
      if (bucket) bucket.push(id)
      else network.grid.set(cell, [id])
    }
    return id
  }
  const link = (a: number, b: number, cost: number) => {
    network.edges[a]!.push({ to: b, km: cost })
    network.edges[b]!.push({ to: a, km: cost })
  }
  const ends: number[] = []
  for (const line of lines) {
    let previous = -1
    const dense = withinStep(line)
    dense.forEach((p, i) => {
      const id = node(p)
      if (previous >= 0 && previous !== id) link(previous, id, kmBetween(network.nodes[previous]!, p))
      if (i === 0 || i === dense.length - 1) ends.push(id)
      previous = id
    })
  }
  for (const end of ends) {
    const p = network.nodes[end]!
    for (const near of nodesNear(network, p, JOIN_KM))
      if (near.id !== end && !network.edges[end]!.some((e) => e.to === near.id)) link(end, near.id, near.km * GAP_COST)
  }
  return network
}

/** Nodes within `km` of `p`, nearest first. */
export function nodesNear(network: RiverNetwork, p: Position, km: number): { id: number; km: number }[] {
  const reach = Math.ceil(km / 111 / CELL / Math.cos((p[1] * Math.PI) / 180))
  const found: { id: number; km: number }[] = []
  for (let i = -reach; i <= reach; i++)
    for (let j = -reach; j <= reach; j++)
      for (const id of network.grid.get(key(p[0] + i * CELL, p[1] + j * CELL)) ?? []) {
        const d = kmBetween(network.nodes[id]!, p)
        if (d <= km) found.push({ id, km: d })
      }
  return found.sort((a, b) => a.km - b.km)
}

/**
 * The river course from `from` to `to` as [lng, lat] vertices, both ends being the nearest river vertices.
 * Throws a DataError when a point is over 6 km from any river, or no course joins them.
 */
export function traceRiver(network: RiverNetwork, from: Position, to: Position): Position[] {
  const starts = nodesNear(network, from, SNAP_KM)
  const goals = nodesNear(network, to, SNAP_KM)
  if (starts.length === 0) throw new DataError(`river not found: none within ${SNAP_KM} km of ${from.join(',')}`)
  if (goals.length === 0) throw new DataError(`river not found: none within ${SNAP_KM} km of ${to.join(',')}`)
  const goalCost = new Map(goals.map((g) => [g.id, g.km * GAP_COST]))
  const limit = kmBetween(from, to) * 6 + 40
  const path = shortestPath(network, starts, goalCost, limit)
  if (!path) throw new DataError(`river course not found: no water joins ${from.join(',')} and ${to.join(',')}`)
  return path.map((id) => network.nodes[id]!)
}

function shortestPath(
  network: RiverNetwork,
  starts: { id: number; km: number }[],
  goalCost: Map<number, number>,
  limit: number,
): number[] | null {
  const cost = new Map<number, number>()
  const before = new Map<number, number>()
  const done = new Set<number>()
  const queue = new MinQueue()
  for (const s of starts) {
    cost.set(s.id, s.km * GAP_COST)
    queue.push(s.id, s.km * GAP_COST)
  }
  let best = Infinity
  let bestGoal = -1
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { id, priority } = next
    if (done.has(id) || priority > limit) continue
    if (priority >= best) break
    done.add(id)
    const rest = goalCost.get(id)
    if (rest !== undefined && priority + rest < best) {
      best = priority + rest
      bestGoal = id
    }
    for (const edge of network.edges[id]!) {
      const total = priority + edge.km
      if (total < (cost.get(edge.to) ?? Infinity)) {
        cost.set(edge.to, total)
        before.set(edge.to, id)
        queue.push(edge.to, total)
      }
    }
  }
  if (bestGoal < 0) return null
  const path = [bestGoal]
  for (let at = before.get(bestGoal); at !== undefined; at = before.get(at)) path.unshift(at)
  return path
}

/** A binary heap of node ids, least priority first. */
class MinQueue {
  #heap: { id: number; priority: number }[] = []

  push(id: number, priority: number) {
    const heap = this.#heap
    let i = heap.push({ id, priority }) - 1
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (heap[parent]!.priority <= priority) break
      heap[i] = heap[parent]!
      i = parent
    }
    heap[i] = { id, priority }
  }

  pop() {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (!top || !last || heap.length === 0) return top
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && heap[child + 1]!.priority < heap[child]!.priority) child++
      if (heap[child]!.priority >= last.priority) break
      heap[i] = heap[child]!
      i = child
    }
    heap[i] = last
    return top
  }
}
