import type { EmbedKey } from '../../core/embed-options'

/** What the atlas says only in a frame. This file is the list of what every language must have. */
export const en = {
  title: 'Historical atlas',
  open: 'Open the map',
  opening: 'The map is being drawn…',
  failed: 'The map could not be opened. The connection may have been lost.',
  retry: 'Try again',
  fullAtlas: 'Open this view in the full atlas (new tab)',
  hints: {
    ctrl: 'Hold Ctrl and scroll to zoom the map',
    command: 'Hold ⌘ and scroll to zoom the map',
    fingers: 'Use two fingers to move the map',
  },
  bent: (parts: string) => `Part of this map’s address could not be read and was left out: ${parts}.`,
  newerData: 'Since this map was put here, the atlas has newer data.',
  missingData: 'The data this map was made with are no longer kept; it shows the newest.',
  keys: {
    v: 'the version',
    show: 'what is shown',
    lock: 'what is locked',
    span: 'the span of time',
    data: 'the version of the data',
    start: 'when it starts',
    poster: 'the picture',
  } satisfies Record<EmbedKey, string> as Record<EmbedKey, string>,
}
export type EmbedWords = typeof en
