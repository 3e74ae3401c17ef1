export const en = {
  offline: 'Save for a computer without a network',
  handout: 'Handout to print',
  saving: (percent: number) => `Gathering the maps: ${percent} %`,
  saved: (file: string, megabytes: string) =>
    `Saved as ${file} (${megabytes} MB). Copy it wherever you like: it opens in a browser without a network.`,
  failed:
    'The lesson could not be saved, because part of the atlas did not arrive. Check the connection and try again.',
  blocked: 'The browser did not open the handout. Allow this page to open windows and press again.',
}

export type ExportWords = typeof en
