/** Text safe within HTML. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A table of cells that are text; a number cell stands to the right. */
export function table(head: string[], rows: (string | number)[][], mark: (row: number) => string = () => ''): string {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<td class="number">${value.toLocaleString('en')}</td>` : `<td>${escape(value)}</td>`
  const body = rows.map((row, i) => `<tr class="${mark(i)}">${row.map(cell).join('')}</tr>`)
  const heads = head.map((name) => `<th scope="col">${escape(name)}</th>`)
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

/** Upright bars, one a value, with a title each. */
export function bars(values: { name: string; value: number }[], height = 90): string {
  const most = Math.max(1, ...values.map(({ value }) => value))
  const step = 1000 / values.length
  const bar = ({ name, value }: { name: string; value: number }, i: number) => {
    const tall = (value / most) * height
    return `<rect x="${(i * step).toFixed(1)}" y="${(height - tall).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${tall.toFixed(1)}"><title>${escape(name)}: ${value}</title></rect>`
  }
  return `<svg class="bars" viewBox="0 0 1000 ${height}" preserveAspectRatio="none" role="img">${values.map(bar).join('')}</svg>`
}
