import { describe, expect, it } from 'vitest'
import { fittingSize, leafAtLine, leafOfLink, progressOn, readOnBy, stepOnLeaf } from '../../../src/core/lesson-leaf'

describe('the leaves of a lesson of three steps', () => {
  it('show the first step under the title and the last at the end', () =>
    expect([0, 1, 2, 3, 4].map((leaf) => stepOnLeaf(leaf, 3))).toEqual([0, 0, 1, 2, 2]))
  it('are opened by a link at its step, or at the nearest there is', () =>
    expect([null, 1, 3, 0, 9].map((step) => leafOfLink(step, 3))).toEqual([0, 1, 3, 1, 3]))
  it('count as progress up to the last step', () =>
    expect([0, 1, 3, 4].map((leaf) => progressOn(leaf, 3))).toEqual([0, 1 / 3, 1, 1]))
})

describe('the leaf that is read', () => {
  const starts = [0, 500, 1200]
  it.each([
    [0, 0],
    [499, 0],
    [500, 1],
    [1199, 1],
    [5000, 2],
    [-30, 0],
  ])('with the reading line at %i is leaf %i', (line, leaf) => expect(leafAtLine(starts, line)).toBe(leaf))
})

describe('reading on', () => {
  const screen = { from: 1000, to: 1700 }
  it('moves a long leaf by a screen, less some lines', () =>
    expect(readOnBy({ from: 1000, to: 3000 }, screen, 1)).toBe(700 - 72))
  it('moves it no further than to its end', () => expect(readOnBy({ from: 1000, to: 1800 }, screen, 1)).toBe(100))
  it('leads to the next leaf when this one is seen whole', () => {
    expect(readOnBy({ from: 1000, to: 1710 }, screen, 1)).toBe(0)
    expect(readOnBy({ from: 990, to: 1600 }, screen, -1)).toBe(0)
  })
  it('goes back up the same way', () => expect(readOnBy({ from: 700, to: 1600 }, screen, -1)).toBe(-300))
})

describe('the text of a leaf before a class', () => {
  /** 800 px high at full size; smaller letters make shorter lines fewer. */
  const heightAt = (size: number) => 800 * size * size

  it('is as large as may be where it fits', () => expect(fittingSize(heightAt, 900)).toBe(1))
  it('is smaller where it does not', () => {
    const size = fittingSize(heightAt, 600)
    expect(size).toBeLessThan(1)
    expect(heightAt(size)).toBeLessThanOrEqual(600)
  })
  it('is never too small to be read from the back', () =>
    expect(fittingSize(heightAt, 10)).toBe(fittingSize(heightAt, 0)))
})
