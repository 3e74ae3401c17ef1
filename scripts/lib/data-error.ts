/** The author's mistake: collected with all others, printed as `file: path: message (hint)`, exit 1. */
export class DataError extends Error {
  readonly file: string
  readonly path: string
  readonly hint: string

  constructor(message: string, where: { file?: string; path?: string; hint?: string } = {}) {
    super(message)
    this.name = 'DataError'
    this.file = where.file ?? ''
    this.path = where.path ?? ''
    this.hint = where.hint ?? ''
  }

  /** The error as one line: `ledger/x.yaml: moves.2.from: message — hint`. */
  override toString(): string {
    const place = [this.file, this.path].filter(Boolean).join(': ')
    return `${place ? place + ': ' : ''}${this.message}${this.hint ? ' — ' + this.hint : ''}`
  }
}
