type Ring = readonly (readonly number[])[]

/** Whether a point lies inside polygons given as rings (even–odd rule, so that holes count as outside). */
export function pointInPolygons(lng: number, lat: number, polygons: readonly Ring[][]): boolean {
  for (const rings of polygons) {
    let inside = false
    for (const ring of rings) if (crossesOdd(lng, lat, ring)) inside = !inside
    if (inside) return true
  }
  return false
}

function crossesOdd(lng: number, lat: number, ring: Ring): boolean {
  let odd = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as [number, number]
    const [bx, by] = ring[j] as [number, number]
    if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) odd = !odd
  }
  return odd
}
