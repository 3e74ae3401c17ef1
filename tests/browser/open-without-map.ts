import { openPage, untilReady, type OpenedPage, type OpenOptions } from './open-page'

/** Opens the atlas with its map kept away: for tests of the page around it, which then take a second instead of ten. */
export async function openWithoutMap(address = '', options: OpenOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(address, {
    ...options,
    expected: [/(Atlas|Svg)Map/, /Failed to load resource/, ...(options.expected ?? [])],
    before: async (page) => {
      await page.route(/(Atlas|Svg)Map-.*\.js/, (route) => route.abort())
      await options.before?.(page)
    },
  })
  await untilReady(opened.page)
  return opened
}
