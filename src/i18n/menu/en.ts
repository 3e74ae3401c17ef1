/** The words of what the buttons open: about the atlas, keyboard, settings, layers. */
export const en = {
  about: {
    text: 'Granica keeps a ledger of land: every treaty, decree, conquest and revolt is one entry that names its day, its sources, who lost land and who gained it. Everything else, each border and each area, is computed from it. De-facto control and legal claims are both drawn and both named; the atlas takes no side.',
    data: 'Data to reuse',
    dataText: 'Ready-made layers (GeoJSON), each feature with its dates, names and sources:',
    features: (count: string) => (count === '1' ? '1 feature' : `${count} features`),
    licence: 'Licence',
  },
  keys: {
    title: 'Keyboard',
    characters:
      'Keys of a single character work (D, L, +, ?). Switch them off if speech input presses them by mistake.',
    rows: {
      year: 'a year back or forward',
      day: 'a day back or forward',
      decade: 'ten years back or forward',
      ends: 'first and last day',
      change: 'previous and next change',
      play: 'play and pause',
      date: 'enter a date',
      search: 'search',
      legend: 'legend and layers',
      stretch: 'stretch the ruler (or the mouse wheel over it)',
      close: 'close what is open',
      help: 'this help',
    },
  },
  settings: {
    language: 'Language',
    mapLanguage: 'Names on the map',
    localNames: 'Settlements as the state of the time wrote them',
    mapLanguageGap: 'A name not yet known in this language is written in English.',
    theme: 'Appearance',
    themes: { system: 'as the device', light: 'light', dark: 'dark' },
  },
  layers: {
    title: 'Layers',
    fills: 'States',
    borders: 'Borders',
    names: 'Names of states',
    places: 'Settlements',
    battles: 'Battles',
    events: 'Events',
    routes: 'Routes',
    rivers: 'Rivers',
    claims: 'Claims',
    proposals: 'Never held',
  },
  marks: {
    title: 'Battles, events and routes',
    windows: { day: 'of this day', year: 'of half a year around', war: 'of the wars going on', all: 'of all time' },
  },
}
export type MenuWords = typeof en
