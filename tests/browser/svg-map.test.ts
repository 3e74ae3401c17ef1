import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas, openPage, type OpenOptions } from './open-page'
import { violations } from './violations'

/** A browser that has no WebGL. */
const withoutWebGl = async (page: Page) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest])
    } as typeof getContext
  })
}
const small = { viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' } as const
/** Drawing takes its time on a busy machine. */
const SOON = { timeout: 20_000 }
const openDrawn = (address: string, options: OpenOptions = {}) =>
  openAtlas(address, { ...small, before: withoutWebGl, ...options })

const drawing = (page: Page) => page.getByRole('main').getByRole('img', { name: /,/ })

test('without WebGL the whole map is drawn as SVG, and a notice says so', async () => {
  const { page, requests } = await openDrawn('?day=1878-07-13')
  await page.getByText('plainer drawing of the same map').waitFor()
  expect(await drawing(page).getAttribute('aria-label')).toContain('Ottoman Empire')
  expect(await drawing(page).textContent()).toContain('Belgrade')
  expect(requests.some((url) => /AtlasMap|maplibre/.test(url))).toBe(false)
  expect(await violations(page)).toEqual([])
})

test('a state whose own name stands elsewhere is named within what is seen', async () => {
  const { page } = await openDrawn('?day=1936-05-01&map=7.50/45.8000/13.4000')
  await expect.poll(() => drawing(page).textContent(), SOON).toMatch(/KINGDOM OF ?ITALY/)
})

test('with WebGL nothing of the drawing is fetched', async () => {
  const { requests } = await openAtlas('', small)
  expect(requests.some((url) => /SvgMap|PrintSheet|draw-scene/.test(url))).toBe(false)
})

test('a step that is opened before the map has come is shown whole once it is there', async () => {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const { page } = await openPage('lesson.html?lesson=breakup-1991-1995&step=6&lang=en', {
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    before: async (page) => {
      await withoutWebGl(page)
      await page.route(/SvgMap-.*\.js/, (route) => released.then(() => route.continue()))
    },
  })
  await page.getByRole('heading', { name: 'War comes to Bosnia' }).waitFor()
  release()
  await expect.poll(() => page.locator('.svg-map').textContent(), SOON).toContain('Podgorica')
})

test('the drawing follows the clock, the legend and the language', async () => {
  const { page } = await openDrawn('?day=1878-07-13&map=6.00/44.0000/21.0000')
  await expect.poll(() => drawing(page).textContent(), SOON).toMatch(/PRINCIPALITY ?OF SERBIA/)
  for (let year = 0; year < 5; year++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => drawing(page).textContent(), SOON).toMatch(/KINGDOM ?OF SERBIA/)
  await page.getByRole('button', { name: 'Legend and layers' }).click()
  await page.getByLabel('Names of states').uncheck()
  await expect.poll(() => drawing(page).textContent(), SOON).not.toMatch(/KINGDOM ?OF SERBIA/)
})

test('a press on a mark opens it, a press on land tells whose it was', async () => {
  const { page } = await openDrawn('?day=1912-12-15&layers=fills,battles&map=7.50/42.1700/21.7900')
  const map = (await drawing(page).locator('..').boundingBox())!
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 }
  await page.mouse.click(middle.x, middle.y)
  await page.getByRole('heading', { name: 'Battle of Kumanovo' }).waitFor()
  await page.mouse.click(middle.x + 150, middle.y + 90)
  await page.getByRole('heading', { name: 'Whose was this place?' }).waitFor()
})

test('the drawing is moved by dragging, by the wheel and by keys, and the address keeps its place', async () => {
  const { page } = await openDrawn('?day=1878-07-13&map=5.00/44.0000/21.0000')
  const map = (await drawing(page).locator('..').boundingBox())!
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 100, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => page.url(), SOON).toMatch(/map=5\.00\/44\.0000\/2[2-9]\./)
  await page.mouse.wheel(0, -400)
  await expect.poll(() => page.url(), SOON).toMatch(/map=5\.7/)
  await drawing(page).locator('..').focus()
  await page.keyboard.press('-')
  await expect.poll(() => page.url(), SOON).toMatch(/map=4\.7/)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.url(), SOON).toMatch(/map=4\.70\/4[0-3]\./)
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('13 July 1878')
})

test('a find takes the drawing and the clock with it', async () => {
  const { page } = await openDrawn('?day=1900-01-01&map=5.00/48.0000/30.0000')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('Kumanovo')
  await page.getByRole('option', { name: /Battle of Kumanovo/ }).first().click() // prettier-ignore
  await expect.poll(() => page.url(), SOON).toMatch(/day=1912-10-23&map=7\.00\/42\.1\d+\/21\.7\d+/)
})

test.each([
  ['with WebGL', undefined],
  ['without WebGL', withoutWebGl],
])('printed %s, the map stands on one sheet with its date and its key', async (_, before) => {
  const { page } = await openAtlas('?day=1878-07-13', { ...small, before })
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('img', { name: /^13 July 1878 \(1 July O\.S\.\): / }).waitFor()
  const text = await page.locator('body').innerText()
  for (const part of ['13 July 1878', '1 July O.S.', 'Treaty of Berlin', 'Austria-Hungary', 'between states', 'Natural Earth']) expect(text).toContain(part) // prettier-ignore
  expect(await page.getByRole('slider').isVisible()).toBe(false)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
