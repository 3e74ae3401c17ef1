import { PAPER, type Shade } from '../core/palette'

/** The colours of everything on the sheet that is no polity: paper, water, lines and lettering. */
export interface Ink {
  paper: string
  /** The page around the frame. */
  page: string
  sea: string
  /** Waterlines from the shore outwards. */
  waterlines: [string, string, string]
  shore: string
  river: string
  lake: string
  waterName: string
  border: string
  casing: string
  /** Lines of lesser rank. */
  softBorder: string
  neatline: string
  text: string
  halo: string
  accent: string
  /** Battles and campaigns, a colour a war in turn: see core's warHue. */
  wars: readonly string[]
}

export const INK: Record<Shade, Ink> = {
  light: {
    paper: PAPER.light,
    page: '#fbf8f1',
    sea: '#d9e5ea',
    waterlines: ['#b3cbd6', '#c3d6df', '#cfdee5'],
    shore: '#6f95a8',
    river: '#8fb0c0',
    lake: '#d3e2e9',
    waterName: '#5d8499',
    border: '#3b342c',
    casing: '#fbf8f1',
    softBorder: '#6d6256',
    neatline: '#6d6256',
    text: '#2f2a24',
    halo: '#fbf7ee',
    accent: '#a3352a',
    wars: ['#7d1f2e', '#1f4a86', '#2c6136', '#6a3584', '#8a4b0f'],
  },
  dark: {
    paper: PAPER.dark,
    page: '#181a1d',
    sea: '#1d2831',
    waterlines: ['#324a5a', '#2a3f4d', '#243541'],
    shore: '#4f7184',
    river: '#4d6f80',
    lake: '#22313c',
    waterName: '#6f95a8',
    border: '#e4d9c6',
    casing: '#1c1a17',
    softBorder: '#a99c88',
    neatline: '#6d6256',
    text: '#e9e0cf',
    halo: '#211e1a',
    accent: '#e08a7a',
    wars: ['#f09aa4', '#9cc0f2', '#9fd3a4', '#d3a8ea', '#edb877'],
  },
}
