/** What the buttons of the editor do to the text: pure, so that the same rules hold in any editor. */

/** A text with a part of it chosen; `from` and `to` are the same where nothing is. */
export interface Marked {
  text: string
  from: number
  to: number
}

/** `**` or `*` around what is chosen, or away from around it; what was chosen stays so. */
export function wrapped({ text, from, to }: Marked, mark: string): Marked {
  const chosen = text.slice(from, to)
  const isInside = chosen.startsWith(mark) && chosen.endsWith(mark) && chosen.length >= 2 * mark.length
  if (isInside) return replaced({ text, from, to }, chosen.slice(mark.length, -mark.length))
  const isAround =
    text.slice(from - mark.length, from) === mark &&
    text.slice(to, to + mark.length) === mark &&
    text[from - mark.length - 1] !== '*'
  if (isAround) return replaced({ text, from: from - mark.length, to: to + mark.length }, chosen)
  return {
    text: text.slice(0, from) + mark + chosen + mark + text.slice(to),
    from: from + mark.length,
    to: to + mark.length,
  }
}

const ITEM = /^(\s*)[-*+] /

/** The lines of what is chosen as items of a list, or as plain lines where they all are items. */
export function listed({ text, from, to }: Marked): Marked {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to)
  const lines = text.slice(start, end).split('\n')
  const isList = lines.every((line) => ITEM.test(line))
  const asItem = (line: string) => (ITEM.test(line) || (line.trim() === '' && lines.length > 1) ? line : `- ${line}`)
  const changed = lines.map((line) => (isList ? line.replace(ITEM, '$1') : asItem(line))).join('\n')
  const at = start + changed.length
  const isLine = from === to
  return { text: text.slice(0, start) + changed + text.slice(end), from: isLine ? at : start, to: at }
}

/** What is chosen as a link; without anything chosen, the name given. */
export function linked(marked: Marked, address: string, name: string): Marked {
  const chosen = marked.text.slice(marked.from, marked.to) || name
  const label = chosen.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&')
  const link = `[${label}](${/[\s()]/.test(address) ? `<${address.replace(/[<>\n]/g, '')}>` : address})`
  const { text, to } = replaced(marked, link)
  return { text, from: to, to }
}

/** An address as it was typed or pasted: `example.org/a` is meant as one of the web. */
export function asAddress(typed: string): string {
  const address = typed.trim()
  return /^[a-z][a-z0-9+.-]*:|^[?#/]/i.test(address) || address === '' ? address : `https://${address}`
}

const replaced = ({ text, from, to }: Marked, by: string): Marked => ({
  text: text.slice(0, from) + by + text.slice(to),
  from,
  to: from + by.length,
})
