import { hexToLinear, linearToHex } from '../../../src/core/colour'

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan'
export const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan']

/** Full dichromacy in linear sRGB (Machado, Oliveira, Fernandes 2009, severity 1). */
const MATRICES: Record<Exclude<Vision, 'normal'>, readonly (readonly [number, number, number])[]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour as eyes of another vision see it. */
export function seenBy(colour: string, vision: Vision): string {
  if (vision === 'normal') return colour
  const [r, g, b] = hexToLinear(colour)
  return linearToHex(MATRICES[vision].map(([x, y, z]) => x * r + y * g + z * b))
}
