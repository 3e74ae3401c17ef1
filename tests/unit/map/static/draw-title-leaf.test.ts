import { expect, test } from 'vitest'
import { drawTitleLeaf } from '../../../../src/map/static/draw-title-leaf'
import type { Outlines } from '../../../../src/map/static/outlines'

const SIZE = { width: 408, height: 630 }

/** Draws a leaf; what it sets, and where, is in the order of the leaf. */
function draw(leaf: Partial<Parameters<typeof drawTitleLeaf>[0]>) {
  const texts: string[] = []
  const letters: Outlines = {
    lay(text) {
      texts.push(text)
      return [...text].map((letter) => ({ key: letter, path: 'm0 0l9 0z', advance: 500 }))
    },
  }
  const svg = drawTitleLeaf(
    { name: 'Granica', title: 'Trieste', subtitle: '', text: '', foot: 'A lesson', ...leaf },
    SIZE,
    letters,
  )
  const baselines = [...svg.matchAll(/translate\(44 ([\d.]+)\)/g)].map(([, y]) => Number(y))
  return { texts: texts.filter((text) => text !== ''), baselines }
}

test('a leaf has the name of the atlas, title, years, sentence and foot, one under the other', () => {
  const { texts, baselines } = draw({ subtitle: '1943–1975', text: 'One port.' })
  expect(texts).toEqual(['GRANICA', 'Trieste', '1943–1975', 'One port.', 'A lesson'])
  expect(baselines.toSorted((a, b) => a - b)).toEqual(baselines)
  expect(baselines.at(-1)).toBeLessThanOrEqual(SIZE.height - 40)
})

test('a long title is set smaller, in more lines', () => {
  const { texts } = draw({ title: 'Областной комитет и крестьянское самоуправление в уездах' })
  expect(texts.length).toBeGreaterThan(4)
  expect(texts.slice(1, -1).join(' ')).toBe('Областной комитет и крестьянское самоуправление в уездах')
})

test('a sentence for which the title leaves no room is left out', () => {
  const sentence = 'How one kingdom was divided four times in twenty years, and what each division was meant to do. '
  expect(draw({ text: sentence }).texts.length).toBeGreaterThan(4)
  expect(draw({ text: sentence.repeat(4) }).texts).toEqual(['GRANICA', 'Trieste', 'A lesson'])
})
