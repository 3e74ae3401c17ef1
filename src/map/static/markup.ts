/** Pieces of SVG text. */

/** Attributes as text, with a space before each; those without a value are left out. */
export const attributes = (values: Record<string, string | number | null | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? decimal(value) : escapeText(value!)}"`)
    .join('')

/** A number with two decimals at most, without needless zeros. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.')

/** A coordinate: a tenth of a pixel is enough. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
