import { describe, expect, it } from 'vitest'
import { asAddress, linked, listed, wrapped, type Marked } from '../../../../src/core/draft-markdown'

/** `a [b] c`: a text with what is chosen in it between square brackets. */
function marked(text: string): Marked {
  const from = text.indexOf('[')
  const to = text.indexOf(']') - 1
  return { text: text.replace('[', '').replace(']', ''), from, to }
}
const shown = ({ text, from, to }: Marked) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`

describe('bold and italic', () => {
  it.each([
    ['a [b] c', '**', 'a **[b]** c'],
    ['a **[b]** c', '**', 'a [b] c'],
    ['a [**b**] c', '**', 'a [b] c'],
    ['a [] c', '*', 'a *[]* c'],
    ['a **[b]** c', '*', 'a ***[b]*** c'],
    ['[b]', '*', '*[b]*'],
  ])('%s with %s is %s', (before, mark, after) => expect(shown(wrapped(marked(before), mark))).toBe(after))
})

describe('a list', () => {
  it.each([
    ['one[]', '- one[]'],
    ['- one[]', 'one[]'],
    ['a\n[b\nc]\nd', 'a\n[- b\n- c]\nd'],
    ['[b\n\nc]', '[- b\n\n- c]'],
    ['[- b\nc]', '[- b\n- c]'],
    ['[]', '- []'],
  ])('made of %j is %j', (before, after) => expect(shown(listed(marked(before)))).toBe(after))
})

describe('a link', () => {
  it.each([
    ['see [the act] here', 'see [the act](?pick=act:a) here'],
    ['see [] here', 'see [Treaty](?pick=act:a) here'],
  ])('into %s is %s', (before, after) => expect(linked(marked(before), '?pick=act:a', 'Treaty').text).toBe(after))

  it('holds an address with brackets, and a name with brackets', () => {
    const made = linked({ text: 'a[1]', from: 0, to: 4 }, 'https://x.org/a_(b)', '')
    expect(made.text).toBe('[a\\[1\\]](<https://x.org/a_(b)>)')
  })

  it.each([
    [' example.org/a ', 'https://example.org/a'],
    ['http://example.org', 'http://example.org'],
    ['mailto:a@b.org', 'mailto:a@b.org'],
    ['?pick=place:nis', '?pick=place:nis'],
    ['', ''],
  ])('typed as %j leads to %j', (typed, address) => expect(asAddress(typed)).toBe(address))
})
