import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'

export type Value = DataDrivenPropertyValueSpecification<number>
type Stops = readonly (readonly [zoom: number, value: number])[]

/** A number of the feature-state, 0 until it is set. */
export const stateNumber = (key: string): ExpressionSpecification => ['coalesce', ['feature-state', key], 0]

/** A colour of the feature-state; until it is set that of the feature itself, else `otherwise`. */
export const stateColour = (key: string, otherwise = 'rgba(0,0,0,0)'): ExpressionSpecification => [
  'coalesce',
  ['feature-state', key],
  ['get', key],
  otherwise,
]

/** A value that grows with zoom along stops. */
export const byZoom = (stops: Stops, base = 1.4): ExpressionSpecification =>
  ['interpolate', ['exponential', base], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification

/** The same, times a number that may come from the feature or its state. */
export const byZoomTimes = (factor: ExpressionSpecification, stops: Stops, base = 1.4): ExpressionSpecification =>
  [
    'interpolate',
    ['exponential', base],
    ['zoom'],
    ...stops.flatMap(([zoom, value]) => [zoom, ['*', factor, value]]),
  ] as unknown as ExpressionSpecification
