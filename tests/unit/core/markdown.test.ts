import { expect, it } from 'vitest'
import { markdownToHtml } from '../../../src/core/markdown'

it('sets emphasis, lists and quotes', () =>
  expect(markdownToHtml('One *two* **three**\n\n- four\n\n> five')).toBe(
    '<p>One <em>two</em> <strong>three</strong></p>\n<ul>\n<li>four</li>\n</ul>\n<blockquote>\n<p>five</p>\n</blockquote>',
  ))

it('marks links into the atlas, and opens others in a tab of their own that knows nothing of this page', () => {
  expect(markdownToHtml('[act](?pick=act:berlin)')).toBe('<p><a href="?pick=act:berlin" data-view>act</a></p>')
  expect(markdownToHtml('[book](https://example.org/a?b=c)')).toBe(
    '<p><a href="https://example.org/a?b=c" target="_blank" rel="noopener noreferrer">book</a></p>',
  )
})

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '[x](&#106;avascript:alert(1))',
  '[x](//evil.example/a)',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](https://evil.example/pixel.gif)',
  '![x][y]\n\n[y]: https://evil.example/pixel.gif',
  '<javascript:alert(1)>',
  '[x](?pick=place:a"onclick="alert(1))',
  '[x](?a "b\\" onmouseover=alert(1)")',
])('makes nothing that runs, fetches or leads astray: %s', (hostile) => {
  const html = markdownToHtml(hostile)
  expect(html).not.toMatch(/<(?!\/?(p|a|em|strong)\b)/)
  expect(html).not.toMatch(/href="(?!https?:|mailto:|\?)/)
  expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\bon\w+=/)
})
