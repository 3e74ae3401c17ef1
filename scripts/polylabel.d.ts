declare module 'polylabel' {
  /** The pole of inaccessibility of a polygon given as rings, within `precision` of its coordinates. */
  export default function polylabel(polygon: number[][][], precision?: number): [number, number] & { distance: number }
}
