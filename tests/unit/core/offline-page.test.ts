import { expect, test } from 'vitest'
import { offlinePage } from '../../../src/core/offline-page'

const template =
  '<html lang="en"><head><title>Granica</title></head><body>\n<!--files-->\n<script>start()</script></body></html>'

test('the player carries the files of a lesson under its title and in its language', () => {
  const files = [
    { name: 'atlas.0a1b.json', packed: 'H4sIAAAA' },
    { name: 'lessons.json', packed: 'H4sIBBBB' },
  ]
  expect(offlinePage(template, { language: 'sr-Cyrl', title: 'Трст', files })).toBe(
    '<html lang="sr-Cyrl"><head><title>Трст</title></head><body>\n' +
      '<script type="text/plain" data-file="atlas.0a1b.json">H4sIAAAA</script>\n' +
      '<script type="text/plain" data-file="lessons.json">H4sIBBBB</script>\n' +
      '<script>start()</script></body></html>',
  )
})

test('a hostile title is a title and nothing else', () => {
  const title = '</title><script>alert(1)</script>$&<!--files-->'
  const page = offlinePage(template, { language: 'en', title, files: [] })
  expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;&lt;!--files--&gt;</title>')
})

test('a page that is not the built player is refused', () => {
  expect(() => offlinePage('<html>not found</html>', { language: 'en', title: '', files: [] })).toThrow(
    'template broken: no <html lang="en", expected that of the built player',
  )
})
