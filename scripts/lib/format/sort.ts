/** Sorting of YAML nodes that loses no comment. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'

const keyOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '')
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Puts known keys first, in their order; the others follow as they stood. */
export function sortKeys(map: YAMLMap, keys: readonly string[]): void {
  const rank = (pair: Pair) => (keys.includes(keyOf(pair)) ? keys.indexOf(keyOf(pair)) : keys.length)
  const sorted = [...map.items].sort((a, b) => rank(a) - rank(b))
  map.items = sorted
}

/** Sorts a list of plain values and drops repetitions; a list that holds comments or collections stays as it is. */
export function sortSet(list: YAMLSeq): void {
  const isPlain = list.items.every((item) => isScalar(item) && !item.comment && !item.commentBefore && !item.anchor)
  if (!isPlain || list.comment || list.commentBefore) return
  const items = new Map(list.items.map((item) => [String(isScalar(item) && item.value), item]))
  list.items = [...items].sort(([a], [b]) => byText(a, b)).map(([, item]) => item)
}

/**
 * Sorts the entries of a file: dated ones by day, others by id, within sections. A section starts with a comment that
 * a blank line follows; a comment directly above an entry belongs to that entry and moves with it.
 */
export function sortEntries(root: YAMLMap): void {
  const sections: { head: string | null; entries: Pair[] }[] = []
  for (const pair of root.items) {
    const head = takeSectionHead(pair)
    if (head !== null || sections.length === 0) sections.push({ head, entries: [] })
    sections.at(-1)!.entries.push(pair)
  }
  for (const { head, entries } of sections) {
    entries.sort((a, b) => byText(dayOf(a), dayOf(b)) || byText(keyOf(a), keyOf(b)))
    const first = entries[0]?.key
    if (head !== null && isNode(first))
      first.commentBefore = head + '\n' + (first.commentBefore ? '\n' + first.commentBefore : '')
  }
  root.items = sections.flatMap(({ entries }) => entries)
}

/** Sorts the keys of a file that is one act; a comment at its very top stays there. */
export function sortRootKeys(root: YAMLMap, keys: readonly string[]): void {
  const top = root.items[0]?.key
  const comment = isNode(top) ? top.commentBefore : null
  if (isNode(top)) top.commentBefore = null
  sortKeys(root, keys)
  const first = root.items[0]?.key
  if (isNode(first) && comment) first.commentBefore = [comment, first.commentBefore].filter(Boolean).join('\n')
}

/** Cuts the part of the comment above an entry that ends in a blank line off, and returns it. */
function takeSectionHead({ key }: Pair): string | null {
  if (!isNode(key) || !key.commentBefore) return null
  const lines = key.commentBefore.split('\n')
  const blank = lines.findLastIndex((line) => line.trim() === '')
  if (blank < 0) return null
  key.commentBefore = lines.slice(blank + 1).join('\n') || null
  return lines.slice(0, blank).join('\n')
}

/** The day on which an event, battle, war or era begins, padded so that text order is time order; else ''. */
function dayOf({ value }: Pair): string {
  const from = isMap(value) && !value.has('names') && value.get('from')
  return from ? String(from) : ''
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value)
}
