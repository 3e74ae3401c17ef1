import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lessonLink } from '../../../src/core/draft-link'
import { fileInLink, LARGEST_FILE, unpackFile } from '../../../src/data/lesson-link'

const packed = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

describe('a lesson in a link', () => {
  it('comes out as the author put it in, in any script', () => {
    const markdown = '---\nformat: 1\n---\n\n## Београд\n\nЂурђевдан – „слава“.\n'
    const link = lessonLink('https://example.org/lesson.html?lang=sr-Cyrl', markdown)
    if (!link.ok) throw new Error('link too long')
    const file = fileInLink(new URL(link.url).hash)
    expect(unpackFile(file!)).toEqual({ markdown })
  })
  it('is not looked for in another fragment', () => {
    expect(fileInLink('')).toBeNull()
    expect(fileInLink('#step-2')).toBeNull()
  })
})

describe('a link that holds no lesson', () => {
  it.each([
    ['nothing', ''],
    ['letters that are no base64', 'a%20b!'],
    ['noise', packed(new Uint8Array([7, 200, 31, 99, 0, 1]))],
    ['half a lesson', packed(deflateSync(strToU8('## Belgrade\n'.repeat(40) + Math.PI))).slice(0, 20)],
  ])('because it holds %s is called broken', (_, file) => expect(unpackFile(file)).toEqual({ problem: 'broken' }))

  it('because it unpacks to a flood is not opened', () => {
    const flood = packed(deflateSync(new Uint8Array(5_000_000)))
    expect(unpackFile(flood)).toEqual({ problem: 'too-large' })
  })
  it('may be as large as allowed, and not a byte larger', () => {
    const of = (size: number) => unpackFile(packed(deflateSync(new Uint8Array(size).fill(97))))
    expect(of(LARGEST_FILE)).toHaveProperty('markdown')
    expect(of(LARGEST_FILE + 1)).toEqual({ problem: 'too-large' })
  })
  it('because it holds no text says so', () =>
    expect(unpackFile(packed(deflateSync(new Uint8Array([0xff, 0xfe, 0x41]))))).toEqual({ problem: 'not-text' }))
})
