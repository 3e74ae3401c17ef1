/** Reads the expressions of the map's style, so that the drawing follows the same rules as the map. */

/** What an expression may ask for. */
export interface Scope {
  zoom: number
  properties: Readonly<Record<string, unknown>>
  /** The feature-state. */
  state?: Readonly<Record<string, unknown>>
  /** The geometry as expressions call it: `Point`, `LineString` or `Polygon`. */
  geometry?: string
}

type Operator = (args: readonly unknown[], scope: Scope) => unknown

/** The value of a style property: itself, or what its expression gives. */
export function evaluate(value: unknown, scope: Scope): unknown {
  if (!Array.isArray(value)) return value
  const [head, ...args] = value as unknown[]
  const operator = typeof head === 'string' ? OPERATORS[head] : undefined
  return operator ? operator(args, scope) : value
}

/** The value as a number; 0 where there is none. */
export const evaluateNumber = (value: unknown, scope: Scope): number => Number(evaluate(value, scope) ?? 0)

/** Whether a feature passes the filter of a layer. */
export const passes = (filter: unknown, scope: Scope): boolean =>
  filter === undefined || filter === null || Boolean(evaluate(filter, scope))

const number = (value: unknown, scope: Scope) => Number(evaluate(value, scope))
const compare =
  (holds: (a: number, b: number) => boolean): Operator =>
  ([a, b], scope) =>
    holds(number(a, scope), number(b, scope))

const OPERATORS: Record<string, Operator> = {
  literal: ([value]) => value,
  zoom: (_, { zoom }) => zoom,
  get: ([key], { properties }) => properties[key as string] ?? null,
  has: ([key], { properties }) => (key as string) in properties,
  'feature-state': ([key], { state }) => state?.[key as string] ?? null,
  'geometry-type': (_, { geometry }) => geometry,
  'to-string': ([value], scope) => String(evaluate(value, scope) ?? ''),
  concat: (args, scope) => args.map((arg) => String(evaluate(arg, scope) ?? '')).join(''),
  coalesce: (args, scope) => {
    for (const arg of args) {
      const value = evaluate(arg, scope)
      if (value !== null && value !== undefined) return value
    }
    return null
  },
  all: (args, scope) => args.every((arg) => evaluate(arg, scope)),
  any: (args, scope) => args.some((arg) => evaluate(arg, scope)),
  '!': ([arg], scope) => !evaluate(arg, scope),
  '==': ([a, b], scope) => evaluate(a, scope) === evaluate(b, scope),
  '!=': ([a, b], scope) => evaluate(a, scope) !== evaluate(b, scope),
  '>': compare((a, b) => a > b),
  '>=': compare((a, b) => a >= b),
  '<': compare((a, b) => a < b),
  '<=': compare((a, b) => a <= b),
  '+': (args, scope) => args.reduce((sum: number, arg) => sum + number(arg, scope), 0),
  '*': (args, scope) => args.reduce((product: number, arg) => product * number(arg, scope), 1),
  case: (args, scope) => {
    let i = 0
    for (; i + 1 < args.length; i += 2) if (evaluate(args[i], scope)) return evaluate(args[i + 1], scope)
    return evaluate(args[i], scope)
  },
  match: ([input, ...rest], scope) => {
    const value = evaluate(input, scope)
    let i = 0
    for (; i + 1 < rest.length; i += 2) {
      const label = rest[i]
      if (Array.isArray(label) ? label.includes(value) : label === value) return evaluate(rest[i + 1], scope)
    }
    return evaluate(rest[i], scope)
  },
  step: ([input, first, ...rest], scope) => {
    const value = number(input, scope)
    let found = first
    for (let i = 0; i + 1 < rest.length && value >= Number(rest[i]); i += 2) found = rest[i + 1]
    return evaluate(found, scope)
  },
  interpolate: ([kind, input, ...stops], scope) => {
    const value = number(input, scope)
    const [type, base] = kind as [string, number?]
    let i = 0
    while (i + 3 < stops.length && value > Number(stops[i + 2])) i += 2
    const low = number(stops[i + 1], scope)
    if (i + 3 >= stops.length || value <= Number(stops[i])) return low
    const [from, to] = [Number(stops[i]), Number(stops[i + 2])]
    const share =
      type === 'exponential' ? exponentialShare(value - from, to - from, base!) : (value - from) / (to - from)
    return low + (number(stops[i + 3], scope) - low) * Math.min(share, 1)
  },
}

const exponentialShare = (run: number, span: number, base: number) =>
  base === 1 ? run / span : (base ** run - 1) / (base ** span - 1)
