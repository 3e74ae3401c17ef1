import { describe, expect, it } from 'vitest'
import { DEFAULT_EMBED, readEmbedOptions } from '../../../src/core/embed-options'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import {
  elementCode,
  embedAddress,
  frameCode,
  lessonElementCode,
  lessonFrameCode,
  linkTo,
  sharedView,
  type Share,
} from '../../../src/core/share'
import { parseIsoDay } from '../../../src/core/time'
import { readQuery } from '../../../src/core/url'

const today = parseIsoDay('2026-01-01')!
const view = { ...DEFAULT_VIEW, language: 'sr-Cyrl' as const, mapLanguage: 'sr-Cyrl' as const, theme: 'dark' as const }
const size = { width: 800, height: 600 }
const share: Share = {
  base: 'https://school.example/atlas/',
  view: sharedView(view, DEFAULT_VIEW, size),
  language: 'sr-Cyrl',
  options: { ...DEFAULT_EMBED, show: new Set(['time']), lock: new Set(['map']), data: 'abcdef0123' },
  title: 'Карта "Србије" <1878>',
  height: 480,
}

describe('what is shared of a view', () => {
  it('opens in a frame as the reader saw it, in the language chosen and in the appearance of the page', () => {
    const { search } = new URL(embedAddress(share))
    const read = readQuery(search, DEFAULT_VIEW, { today, size })
    expect(read.bent).toEqual([])
    expect(read.view).toMatchObject({ day: view.day, language: 'sr-Cyrl', mapLanguage: 'sr-Cyrl', theme: 'system' })
    expect(read.view.camera.zoom).toBeCloseTo(view.camera.zoom, 3)
    expect(readEmbedOptions(search, today)).toEqual({ options: share.options, bent: [] })
  })

  it('keeps names in another language where the reader chose one', () => {
    for (const mapLanguage of ['uk', 'en'] as const) {
      const query = sharedView({ ...view, mapLanguage }, DEFAULT_VIEW, size)
      const { search } = new URL(embedAddress({ ...share, view: query }))
      expect(readQuery(search, DEFAULT_VIEW, { today, size }).view.mapLanguage).toBe(mapLanguage)
    }
  })

  it('is a link that says its day and place, for ever, whatever the atlas opens on', () => {
    const link = linkTo(share.base, DEFAULT_VIEW)
    expect(link).toBe('https://school.example/atlas/?day=1878-07-13&map=4.80/44.2000/22.0000')
    expect(linkTo(share.base, view)).toContain('lang=sr-Cyrl')
    expect(linkTo(share.base, view)).not.toContain('theme')
  })

  it('is a frame whose attributes cannot be broken out of', () => {
    const code = frameCode(share)
    expect(code).toMatch(/^<iframe src="https:\/\/school\.example\/atlas\/embed\.html\?[^"<>]*"/)
    expect(code).toContain('title="Карта &quot;Србије&quot; &lt;1878&gt;"')
    expect(code).not.toMatch(/&(?!amp;|quot;|lt;|gt;)/)
  })

  it('is an element with the same options', () => {
    const code = elementCode(share)
    expect(code).toContain('<script type="module" src="https://school.example/atlas/granica-map.js"></script>')
    expect(code).toMatch(/<granica-map view="day=1878-07-13&amp;box=[^"]*" lang="sr-Cyrl"/)
    expect(code).toContain('show="time" lock="map" data="abcdef0123"')
  })
})

describe('a lesson for a page', () => {
  const { base } = share
  const lesson = { base, play: 'lesson.html?lesson=trieste&lang=uk', title: 'Трієст "1945"', language: 'uk' as const }

  it('is a frame', () => {
    expect(lessonFrameCode(lesson)).toMatch(
      /^<iframe src="https:\/\/school\.example\/atlas\/lesson\.html\?lesson=trieste&amp;lang=uk" title="Трієст &quot;1945&quot;"/,
    )
  })

  it('is an element', () => {
    expect(lessonElementCode({ ...lesson, slug: 'trieste' })).toContain(
      '<granica-map lesson="trieste" lang="uk" title="Трієст &quot;1945&quot;"></granica-map>',
    )
  })
})
