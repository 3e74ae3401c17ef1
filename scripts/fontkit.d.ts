declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    /** In units of the font, y upwards. */
    readonly path: { commands: { command: string; args: number[] }[] }
  }
  export interface Font {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(
      text: string,
      features?: Record<string, boolean>,
      script?: string,
      language?: string,
    ): { glyphs: Glyph[]; positions: { xAdvance: number; xOffset: number; yOffset: number }[] }
  }
  /** Opens TTF, OTF, WOFF and WOFF2. */
  export function openSync(file: string): Font
}
