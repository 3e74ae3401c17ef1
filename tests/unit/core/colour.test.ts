import { expect, test } from 'vitest'
import { hexToOklab, mix, oklabToHex, shade } from '../../../src/core/colour'

test('a colour survives the way to OKLab and back', () => {
  for (const colour of ['#000000', '#ffffff', '#b3305c', '#7d8a3c']) expect(oklabToHex(hexToOklab(colour))).toBe(colour)
})

test('mixing none or all of a colour gives the ground or the colour', () => {
  expect(mix('#f5f0e6', '#b3305c', 0)).toBe('#f5f0e6')
  expect(mix('#f5f0e6', '#b3305c', 1)).toBe('#b3305c')
})

test('grey has no hue to turn', () => {
  expect(shade('#808080', 90, 1)).toBe('#808080')
})
