/** Colours as `#rrggbb`, mixed in OKLab (Björn Ottosson, 2020), where equal steps look equal. */
export type Oklab = [lightness: number, a: number, b: number]

/** Mixes `share` (0 … 1) of `colour` into `ground`. */
export function mix(ground: string, colour: string, share: number): string {
  const from = hexToOklab(ground)
  const to = hexToOklab(colour)
  return oklabToHex(from.map((value, i) => value + (to[i]! - value) * share) as Oklab)
}

/** Turns the hue by `degrees` and scales lightness, for tints that stay in the family. */
export function shade(colour: string, degrees: number, lightness: number): string {
  const [l, a, b] = hexToOklab(colour)
  const angle = (degrees * Math.PI) / 180
  return oklabToHex([
    l * lightness,
    a * Math.cos(angle) - b * Math.sin(angle),
    a * Math.sin(angle) + b * Math.cos(angle),
  ])
}

/** Linear-light red, green and blue, 0 … 1. */
export function hexToLinear(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
}

/** `#rrggbb` of linear-light red, green and blue; what lies outside sRGB is clipped. */
export function linearToHex(channels: readonly number[]): string {
  return (
    '#' +
    channels
      .map((c) => {
        const v = c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055
        return Math.round(255 * Math.min(1, Math.max(0, v)))
          .toString(16)
          .padStart(2, '0')
      })
      .join('')
  )
}

export function hexToOklab(colour: string): Oklab {
  const [r, g, b] = hexToLinear(colour)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

export function oklabToHex([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return linearToHex([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ])
}
