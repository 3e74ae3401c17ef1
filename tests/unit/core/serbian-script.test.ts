import { describe, expect, it } from 'vitest'
import { toSerbianLatin } from '../../../src/core/serbian-script'

describe('Serbian Latin', () => {
  it.each([
    ['Његош', 'Njegoš'],
    ['ЊЕГОШ', 'NJEGOŠ'],
    ['Љубљана', 'Ljubljana'],
    ['ПРИЈЕДОР И ЏЕП', 'PRIJEDOR I DŽEP'],
    ['КОЊ', 'KONJ'],
    ['Ђаковица, Ћуприја, Шабац', 'Đakovica, Ćuprija, Šabac'],
    ['Карловачки мир (1699)', 'Karlovački mir (1699)'],
    ['Љ.', 'Lj.'],
  ])('%s is %s', (cyrillic, latin) => expect(toSerbianLatin(cyrillic)).toBe(latin))

  it('leaves what is not Serbian Cyrillic as it is', () =>
    expect(toSerbianLatin('https://example.org км² Granica ыщ')).toBe('https://example.org km² Granica ыщ'))
})
