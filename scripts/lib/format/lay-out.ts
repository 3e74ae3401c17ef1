/** One layout for every source: what fits on a line stands on it, what does not stands a key a line. */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  stringify,
  visit,
  YAMLMap,
  YAMLSeq,
  type Document,
  type Scalar,
} from 'yaml'
import { SHAPES, type Shape } from './shapes'

export const WIDTH = 120
const STEP = 2

/** Decides flow or block for every collection, and how long texts are folded. */
export function layOut(document: Document, root: YAMLMap, kind: { shape: string; isMap: boolean }): void {
  const shape = SHAPES[kind.shape]!
  stripQuotes(document)
  rememberBraces(document)
  if (!kind.isMap) return layOutBlock(root, shape, 0)
  root.items.forEach((pair, index) => {
    const isFlow = shape.oneLine && fits(pair.value, 0, keyWidth(pair.key))
    if (isFlow) setFlow(pair.value)
    else layOutBlock(pair.value, shape, STEP)
    if (!isScalar(pair.key)) return
    const isAfterSection = isSectionHead(pair.key.commentBefore)
    pair.key.spaceBefore = index > 0 && (!isFlow || isAfterSection || wasBlock(root.items[index - 1]?.value))
  })
}

const wasBlock = (node: unknown) => isCollection(node) && !node.flow
const isSectionHead = (comment: string | null | undefined) => /\n\s*(\n|$)/.test(comment ?? '')
const keyWidth = (key: unknown) => String(isScalar(key) ? key.value : key).length + 2

/** Lays a node out whose own braces are not allowed: its children may stand on one line each. */
function layOutBlock(node: unknown, shape: Shape, indent: number): void {
  if (isMap(node)) {
    setBlock(node)
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (isScalar(key)) key.spaceBefore = false
      const below = SHAPES[shape.below?.[name] ?? ''] ?? { keys: [] }
      layOutValue(value, below, indent, keyWidth(key), shape.rows?.includes(name) ?? false)
    }
  } else if (isSeq(node)) {
    setBlock(node)
    for (const item of node.items) layOutValue(item, shape, indent, STEP, false)
  }
}

function layOutValue(node: unknown, shape: Shape, indent: number, before: number, isRows: boolean): void {
  if (isCollection(node)) {
    const mustBlock = isRows && isSeq(node) && node.items.length > 0
    if (!mustBlock && fits(node, indent, before)) setFlow(node)
    else layOutBlock(node, shape, indent + STEP)
  } else if (isScalar(node)) foldLong(node, indent + before)
}

/** A text that is too long for its line becomes a folded block (`>-`); one that fits again becomes plain. */
function foldLong(node: Scalar, before: number): void {
  if (typeof node.value !== 'string' || node.value.includes('\n')) return
  const isLong = node.value.includes(' ') && before + oneLine(node).length > WIDTH
  node.type = isLong ? 'BLOCK_FOLDED' : 'PLAIN'
}

/** Collections that the author wrote in braces; their trailing comment stands behind the closing one. */
const inBraces = new WeakSet<object>()

function rememberBraces(document: Document): void {
  visit(document, { Collection: (_key, node) => void (node.flow && inBraces.add(node)) })
}

/** Opens the braces: a comment behind them then stands above the lines that replace them. */
function setBlock(node: YAMLMap | YAMLSeq): void {
  node.flow = false
  if (!inBraces.has(node) || !node.comment) return
  node.commentBefore = [node.commentBefore, node.comment].filter(Boolean).join('\n')
  node.comment = null
}

/** Quotes stay only where YAML needs them. */
function stripQuotes(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && !node.value.includes('\n')) node.type = 'PLAIN'
    },
  })
}

function fits(node: unknown, indent: number, before: number): boolean {
  if (!isCollection(node) || hasComments(node) || hasLongText(node)) return false
  return indent + before + oneLine(node).length <= WIDTH
}

function oneLine(node: unknown): string {
  if (isCollection(node)) setFlow(node)
  return stringify(node, { lineWidth: 0, schema: 'core' }).trimEnd()
}

/** A comment inside a collection keeps it from standing on one line. */
function hasComments(node: YAMLMap | YAMLSeq): boolean {
  let found = false
  visit(node, {
    Node: (_key, inner) => {
      if (inner !== node && (inner.commentBefore || inner.comment)) found = true
      return found ? visit.BREAK : undefined
    },
  })
  return found
}

function hasLongText(node: YAMLMap | YAMLSeq): boolean {
  let found = false
  visit(node, {
    Scalar: (_key, { value }) => void (typeof value === 'string' && value.includes('\n') && (found = true)),
  })
  return found
}

/** Puts a node on one line: `{ a: [1, 2] }`, padded braces, tight brackets. */
function setFlow(node: unknown): void {
  if (!isCollection(node)) return
  node.flow = true
  const isList = isSeq(node)
  const print = isList ? YAMLSeq.prototype.toString : YAMLMap.prototype.toString
  node.toString = (context, ...rest) =>
    context
      ? print.call(
          node as never,
          { ...context, flowCollectionPadding: isList ? '' : ' ', options: { ...context.options, lineWidth: 0 } },
          ...rest,
        )
      : JSON.stringify(node)
  for (const item of node.items) {
    if (isList) setFlow(item)
    else setFlow((item as { value: unknown }).value)
  }
}
