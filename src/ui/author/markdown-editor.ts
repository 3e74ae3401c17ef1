/** CodeMirror as an editor of Markdown: without a history of its own, since undo belongs to the whole draft. */
import { defaultKeymap } from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { linked, listed, wrapped, type Marked } from '../../core/draft-markdown'

export interface EditorOptions {
  text: string
  label: string
  lang: string
  /** Shown while nothing is written. */
  hint: string
  changed: (text: string) => void
}

/** What an editor shows in its own colours is shown in those of the page; weight and slant stay. */
const ink = HighlightStyle.define(
  defaultHighlightStyle.specs.map(({ color, ...style }) => (color ? { ...style, color: 'var(--ink-soft)' } : style)),
)

const look = EditorView.theme({
  '&': { font: '400 var(--text-m) / 1.5 var(--serif)', background: 'var(--paper-raised)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-1px' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit' },
  '.cm-content': { padding: '8px 0', minHeight: '96px', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 10px' },
  '.cm-placeholder': { color: 'var(--ink-soft)', fontStyle: 'italic' },
})

export class MarkdownEditor {
  readonly #view: EditorView
  readonly #attributes = new Compartment()

  constructor(parent: HTMLElement, options: EditorOptions) {
    const { text, hint, changed } = options
    const edits = [
      { key: 'Mod-b', run: () => this.wrap('**') },
      { key: 'Mod-i', run: () => this.wrap('*') },
    ]
    const extensions: Extension[] = [
      keymap.of([...edits, ...defaultKeymap]),
      markdown({ completeHTMLTags: false }),
      syntaxHighlighting(ink),
      EditorView.lineWrapping,
      placeholder(hint),
      look,
      this.#attributes.of(attributesOf(options)),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) changed(state.doc.toString())
      }),
    ]
    this.#view = new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) })
  }

  /** Takes over a text that was changed elsewhere (an undo), where it is another one; the cursor goes to what changed. */
  set(text: string): void {
    const before = this.#view.state.doc.toString()
    if (text === before) return
    const from = commonStart(before, text)
    const tail = commonStart(reversed(before.slice(from)), reversed(text.slice(from)))
    const to = before.length - tail
    const insert = text.slice(from, text.length - tail)
    this.#view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } })
  }

  name(options: Pick<EditorOptions, 'label' | 'lang'>): void {
    this.#view.dispatch({ effects: this.#attributes.reconfigure(attributesOf(options)) })
  }

  wrap(mark: string): boolean {
    return this.#edit((marked) => wrapped(marked, mark))
  }

  list(): boolean {
    return this.#edit(listed)
  }

  link(address: string, name: string): boolean {
    return this.#edit((marked) => linked(marked, address, name))
  }

  focus(): void {
    this.#view.focus()
  }

  destroy(): void {
    this.#view.destroy()
  }

  #edit(change: (marked: Marked) => Marked): boolean {
    const { state } = this.#view
    const { from, to } = state.selection.main
    const after = change({ text: state.doc.toString(), from, to })
    this.set(after.text)
    this.#view.dispatch({ selection: { anchor: after.from, head: after.to }, scrollIntoView: true })
    this.#view.focus()
    return true
  }
}

const attributesOf = ({ label, lang }: Pick<EditorOptions, 'label' | 'lang'>) =>
  EditorView.contentAttributes.of({ 'aria-label': label, lang, spellcheck: 'true', autocorrect: 'on' })

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  for (let i = 0; i < most; i++) if (a[i] !== b[i]) return i
  return most
}

const reversed = (text: string) => [...text].reverse().join('')
