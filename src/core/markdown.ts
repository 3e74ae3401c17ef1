import { micromark } from 'micromark'

/** Raw HTML is text like any other, and there are no pictures: nothing is fetched from another server. */
const UNWANTED = ['htmlFlow', 'htmlText', 'labelStartImage']

/**
 * Markdown as safe HTML: no markup but what Markdown makes, no pictures, and no address but `http`, `https`, `mailto` and
 * relative ones. A link that begins with `?` is one into the atlas and carries `data-view`; others open in a new tab.
 */
export function markdownToHtml(markdown: string): string {
  const html = micromark(markdown, { extensions: [{ disable: { null: UNWANTED } }] })
  return html.replace(/<a href="([^"]*)"/g, (_, address: string) =>
    address.startsWith('?')
      ? `<a href="${address}" data-view`
      : isOutward(address)
        ? `<a href="${address}" target="_blank" rel="noopener noreferrer"`
        : '<a',
  )
}

const isOutward = (address: string) => /^(https?:\/\/|mailto:)/i.test(address)
