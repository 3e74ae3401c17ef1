/** Prints the course that `follow` would trace between two points: `npx tsx scripts/trace-river.ts LNG1 LAT1 LNG2 LAT2`. */
import { readRivers } from './lib/water/read-rivers'
import { kmBetween, riverNetwork, traceRiver } from './lib/water/trace'

const [ax, ay, bx, by] = process.argv.slice(2).map(Number)
if (![ax, ay, bx, by].every(Number.isFinite)) {
  console.error('usage: tsx scripts/trace-river.ts LNG1 LAT1 LNG2 LAT2')
  process.exit(2)
}
try {
  const course = traceRiver(riverNetwork(readRivers()), [ax!, ay!], [bx!, by!])
  const km = course.slice(1).reduce((sum, p, i) => sum + kmBetween(course[i]!, p), 0)
  const step = Math.max(1, Math.floor(course.length / 40))
  console.log(
    `${course.length} vertices, ${km.toFixed(0)} km (${kmBetween([ax!, ay!], [bx!, by!]).toFixed(0)} km as the crow flies)`,
  )
  console.log(
    course
      .filter((_, i) => i % step === 0 || i === course.length - 1)
      .map((p) => p.map((v) => v.toFixed(3)).join(','))
      .join(' '),
  )
} catch (error) {
  console.error(String(error))
  process.exit(1)
}
