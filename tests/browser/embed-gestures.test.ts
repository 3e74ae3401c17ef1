import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

const HINT_KEY = 'Hold Ctrl and scroll to zoom the map'
const HINT_FINGERS = 'Use two fingers to move the map'

/** Opens a page with one frame of the atlas in it, and waits for its map. */
async function openLesson(options = {}) {
  const { page } = await openPage('plain.html', { at: 'hosts', ...options })
  const frame = page.frameLocator('iframe[title=Atlas]')
  await page.waitForFunction(() => window.heard?.some(({ type }) => type === 'ready'))
  const link = frame.getByRole('link', { name: 'Open this view in the full atlas (new tab)' })
  /** The land in sight, as the link to the full atlas has it. */
  const land = async () => new URLSearchParams((await link.getAttribute('href'))!.split('?')[1]).get('box')
  return { page, frame, land }
}

const scrolled = (page: Page) => page.evaluate(() => scrollY)
/** Where the page stands once it no longer moves: fingers that are lifted leave it gliding. */
const restedAt = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (before: number, still: number) =>
          requestAnimationFrame(() =>
            scrollY !== before ? look(scrollY, 0) : still < 20 ? look(before, still + 1) : resolve(scrollY),
          )
        look(scrollY, 0)
      }),
  )
const isElsewhere = (page: Page, from: number) => page.waitForFunction((from) => scrollY !== from, from)

test('the wheel over the map and over the time bar scrolls the page; the map stays and says how it is zoomed', async () => {
  const { page, frame, land } = await openLesson()
  const before = await land()
  await page.mouse.move(500, 300)
  await page.mouse.move(520, 310)
  await page.mouse.wheel(0, 120)
  await isElsewhere(page, 0)
  await frame.getByText(HINT_KEY).waitFor()
  await frame.getByText(HINT_KEY).and(frame.locator(':not(.shown)')).waitFor()

  const at = await scrolled(page)
  const ruler = (await frame.getByRole('slider').boundingBox())!
  await page.mouse.move(ruler.x + 200, ruler.y + 30)
  await page.mouse.wheel(0, 60)
  await isElsewhere(page, at)
  expect(await land()).toBe(before)
})

test('a page that scrolls under a resting mouse brings no hint up', async () => {
  const { page, frame } = await openLesson()
  await page.mouse.move(5, 700)
  await page.mouse.wheel(0, 100)
  await isElsewhere(page, 0)
  expect(await frame.getByText(HINT_KEY).count()).toBe(0)
})

test('Ctrl with the wheel zooms the map, even in a frame that has no focus, and leaves the page alone', async () => {
  const { page, land } = await openLesson()
  const before = await land()
  await page.mouse.move(500, 300)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(land).not.toBe(before)
  expect(await scrolled(page)).toBe(0)
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1)
})

test('one finger scrolls the page, two move the map', async () => {
  const { page, frame, land } = await openLesson({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const cdp = await page.context().newCDPSession(page)
  /** Fingers laid down at points, moved in ten steps by so much, and lifted. */
  const swipe = async (points: { x: number; y: number }[], dx: number, dy: number) => {
    const at = (step: number) =>
      points.map(({ x, y }, id) => ({ x: x + (dx * step) / 10, y: y + (dy * step) / 10, id }))
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (let step = 1; step <= 10; step++)
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const before = await land()
  const middle = async () => {
    const { x, y, width, height } = (await frame.getByRole('main').boundingBox())!
    return { x: x + width / 2, y: y + height / 2 }
  }

  await swipe([await middle()], 0, -150)
  await isElsewhere(page, 0)
  await frame.getByText(HINT_FINGERS).waitFor()
  expect(await land()).toBe(before)

  // How far a page glides is up to the machine; the map may be out of sight.
  await restedAt(page)
  await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView({ block: 'center' }))
  const at = await restedAt(page)
  const { x, y } = await middle()
  await swipe([{ x: x - 40, y }, { x: x + 40, y }], 60, 0) // prettier-ignore
  await expect.poll(land).not.toBe(before)
  expect(await scrolled(page)).toBe(at)
})

test('keys scroll the page unless the time bar has the focus', async () => {
  const { page, frame } = await openLesson()
  const slider = frame.getByRole('slider')
  const day = () => slider.getAttribute('aria-valuetext')
  const before = await day()
  await frame.getByRole('button', { name: 'Zoom in' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await day()).toBe(before)
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(day).not.toBe(before)
})
