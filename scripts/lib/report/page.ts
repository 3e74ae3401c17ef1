/** The report as one file that needs no other. */
import { escape } from './html'

const STYLE = `
:root { color-scheme: light; --ink: #2f2a24; --soft: #6d6256; --rule: #d8cfbf; --paper: #fbf8f1 }
body { max-width: 1360px; margin: 0 auto; padding: 32px 24px 80px; font: 15px/1.5 'Source Sans 3', system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1, h2 { font-family: 'Source Serif 4', Georgia, serif; font-weight: 600 }
h2 { margin-top: 56px; padding-top: 12px; border-top: 1px solid var(--rule) }
nav a { margin-right: 16px; color: #a3352a }
.maps { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 600px), 1fr)); gap: 24px }
figure { margin: 0 }
figcaption { font: italic 16px Georgia, serif }
figure svg { width: 100%; height: auto; border: 1px solid var(--soft) }
figure text { text-anchor: middle; font-family: Georgia, serif; letter-spacing: .08em; fill: var(--ink); stroke: #fbf8f1; stroke-width: 1.6px; paint-order: stroke }
table { max-width: 100%; border-collapse: collapse; font-size: 13px }
th { text-align: left; color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--soft) }
th, td { padding: 4px 16px 4px 0; vertical-align: top }
td { border-bottom: 1px solid var(--rule) }
td:nth-child(2) { white-space: nowrap }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.off td { background: #f6ead2 }
.unexplained td { background: #f2d3cb }
.bars { width: 100%; height: 110px; fill: #8a6d3b }
summary { cursor: pointer; margin: 12px 0 }
`

export interface Section {
  id: string
  title: string
  body: string
}

export function pageOf(title: string, about: string, sections: readonly Section[]): string {
  const links = sections.map((section) => `<a href="#${section.id}">${escape(section.title)}</a>`)
  const bodies = sections.map(({ id, title: heading, body }) => `<h2 id="${id}">${escape(heading)}</h2>${body}`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style><h1>${escape(title)}</h1><p>${escape(about)}</p><nav>${links.join('')}</nav>${bodies.join('\n')}</html>`
}
