import { describe, expect, it } from 'vitest'
import type { LessonListing } from '../../../src/core/atlas-data'
import { atlasOembed, headTags, lessonOembed, lessonPage, withHeadTags } from '../../../scripts/lib/site/discovery'

const site = 'https://school.example/atlas/'
const page = {
  site,
  path: '',
  title: 'An "atlas" <of old>',
  description: 'Maps & more',
  language: 'sr-Cyrl' as const,
  oembed: 'oembed/atlas.json',
}
const listing: LessonListing = {
  slug: 'trieste',
  minutes: 40,
  steps: 8,
  from: 0,
  to: 1,
  languages: {
    en: { file: 'a.json', title: 'Trieste', summary: 'One city, two zones.' },
    'sr-Cyrl': { file: 'b.json', title: 'Трст', summary: 'Један град, две зоне.' },
  },
}

describe('what other sites read of ours', () => {
  it('is written with whole addresses, and nothing in it breaks out of its attribute', () => {
    const tags = headTags(page)
    expect(tags).toContain('<meta property="og:title" content="An &quot;atlas&quot; &lt;of old&gt;" />')
    expect(tags).toContain('content="https://school.example/atlas/og.png"')
    expect(tags).toContain('type="application/json+oembed" href="https://school.example/atlas/oembed/atlas.json"')
  })

  it('stands in a page once, however often it is written', () => {
    const html = '<html><head><title>x</title></head></html>'
    const once = withHeadTags(html, headTags(page))
    const twice = withHeadTags(once, headTags({ ...page, site: 'https://other.example/' }))
    expect(twice.match(/og:title/g)).toHaveLength(1)
    expect(twice).not.toContain('school.example')
  })

  it('is an oEmbed answer of type rich with all that the type needs', () => {
    for (const file of [atlasOembed(site, 'Granica'), lessonOembed(site, 'trieste', 'en', 'Trieste')]) {
      expect(file).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Granica', provider_url: site })
      expect(file.html).toMatch(
        /^<iframe src="https:\/\/school\.example\/atlas\/(embed|lesson)\.html\?[^"<>]*"[^<>]*><\/iframe>$/,
      )
      expect(file.width).toBeGreaterThan(0)
      expect(file.height).toBeGreaterThan(0)
    }
  })

  it('is a page for each lesson that leads on to the player and names its other languages', () => {
    const html = lessonPage(site, 'trieste', 'sr-Cyrl', listing)
    expect(html).toContain('<html lang="sr-Cyrl">')
    expect(html).toContain('content="0; url=../lesson.html?lesson=trieste&amp;lang=sr-Cyrl"')
    expect(html).toContain('<link rel="canonical" href="https://school.example/atlas/lessons/trieste.sr-Cyrl.html" />')
    expect(html).toContain('hreflang="en" href="https://school.example/atlas/lessons/trieste.html"')
    expect(html).toContain('oembed/lesson-trieste.sr-Cyrl.json')
  })
})
