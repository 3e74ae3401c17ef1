import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type YAMLMap } from 'yaml'
import { DataError } from '../data-error'
import { layOut, WIDTH } from './lay-out'
import { roundCoordinate } from './round'
import { SHAPES, type Shape } from './shapes'
import { sortEntries, sortKeys, sortRootKeys, sortSet } from './sort'

type Kind = { shape: string; isMap: boolean }

const MOST_PASSES = 5

/**
 * The text of a YAML source with its keys in order, sets sorted, coordinates of at most 5 decimals and one layout.
 * Comments stay with what they stand above or behind. Formatting twice changes nothing more.
 */
export function formatYaml(text: string, kind: Kind, file = ''): string {
  let formatted = formatOnce(text, kind, file)
  // A comment that had to move may let a line close up, so the layout settles in two passes, rarely three.
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const again = formatOnce(formatted, kind, file)
    if (again === formatted) break
    formatted = again
  }
  return formatted
}

function formatOnce(text: string, kind: Kind, file: string): string {
  const document = parseDocument(text, { schema: 'core' })
  const [error] = document.errors
  if (error) throw new DataError(`YAML malformed: ${error.message.split('\n')[0]}`, { file })
  const root = document.contents
  if (!isMap(root)) return text

  root.flow = false
  const sortable = !hasAlias(document)
  if (kind.isMap) {
    for (const { value } of root.items) formatNode(value, SHAPES[kind.shape]!, sortable)
    if (sortable) sortEntries(root)
  } else {
    if (sortable) sortRootKeys(root, SHAPES[kind.shape]!.keys)
    formatNode(root, SHAPES[kind.shape]!, sortable)
  }
  layOut(document, root, kind)
  return document.toString({ lineWidth: WIDTH, indentSeq: true }).replace(/[ \t]+$/gm, '')
}

/** Aliases must follow their anchors, so a file that uses them keeps its order. */
function hasAlias(document: Document): boolean {
  let found = false
  visit(document, { Alias: () => ((found = true), visit.BREAK) })
  return found
}

function formatNode(node: unknown, shape: Shape, sortable: boolean): void {
  if (isAlias(node)) return
  if (isSeq(node)) {
    for (const item of node.items) formatNode(item, shape, sortable)
    return
  }
  if (!isMap(node)) return
  if (sortable) sortKeys(node as YAMLMap, shape.keys)
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    const key = String(pair.key.value)
    if (isSeq(pair.value) && shape.sets?.includes(key) && sortable) sortSet(pair.value)
    if (shape.positions?.includes(key)) roundAll(pair.value)
    const below = shape.below?.[key]
    if (below) formatNode(pair.value, SHAPES[below]!, sortable)
  }
}

function roundAll(node: unknown): void {
  if (isSeq(node)) node.items.forEach(roundAll)
  else if (isScalar(node) && typeof node.value === 'number') {
    node.value = roundCoordinate(node.value)
    delete node.minFractionDigits
    delete node.source
    delete node.format
  }
}
