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
  picture: { path: 'og.png', alt: 'The Balkans: "13 July 1878"' },
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
    const html = lessonPage(site, 'trieste', 'sr-Cyrl', listing, 'Трст: 8. септембар 1943.')
    expect(html).toContain('<html lang="sr-Cyrl">')
    expect(html).toContain('content="0; url=../lesson.html?lesson=trieste&amp;lang=sr-Cyrl"')
    expect(html).toContain('<link rel="canonical" href="https://school.example/atlas/lessons/trieste.sr-Cyrl.html" />')
    expect(html).toContain('hreflang="en" href="https://school.example/atlas/lessons/trieste.html"')
    expect(html).toContain('oembed/lesson-trieste.sr-Cyrl.json')
  })

  it('has a picture of its own for each lesson and language, and says in words what it shows', () => {
    const html = lessonPage(site, 'trieste', 'sr-Cyrl', listing, 'Трст: 8. септембар 1943.')
    const picture = `${site}lessons/trieste.sr-Cyrl.png`
    expect(html).toContain(`<meta property="og:image" content="${picture}" />`)
    expect(html).toContain('<meta property="og:image:alt" content="Трст: 8. септембар 1943." />')
    expect(html).toContain('<meta property="og:image:width" content="1200" />')
    expect(lessonOembed(site, 'trieste', 'sr-Cyrl', 'Трст').thumbnail_url).toBe(picture)
    expect(headTags(page)).toContain('name="twitter:image:alt" content="The Balkans: &quot;13 July 1878&quot;"')
  })
})
