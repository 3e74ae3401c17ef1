import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './open-page'
import { openWithoutMap } from './open-without-map'

const slider = 'slider'

test('the keys move the clock by a day, a year, ten years and to both ends, and say the date', async () => {
  const { page } = await openWithoutMap('?day=1878-07-13')
  const date = page.getByRole(slider)
  await date.focus()
  const after = async (key: string) => {
    await page.keyboard.press(key)
    return date.getAttribute('aria-valuetext')
  }
  expect(await date.getAttribute('aria-valuetext')).toBe('13 July 1878 (1 July O.S.)')
  expect(await after('ArrowRight')).toBe('13 July 1879 (1 July O.S.)')
  expect(await after('Shift+ArrowLeft')).toBe('12 July 1879 (30 June O.S.)')
  expect(await after('PageDown')).toBe('12 July 1869 (30 June O.S.)')
  expect(await after('Home')).toBe('18 September 1739 (7 September O.S.)')
  await page.keyboard.press('End')
  expect(await date.getAttribute('aria-valuenow')).toBe(await date.getAttribute('aria-valuemax'))
})

test('the next change in view is the day of an act', async () => {
  const { page } = await openWithoutMap('?day=1908-09-01')
  await page.getByRole('button', { name: 'Next change' }).click()
  const moved = page.getByRole(slider)
  await expect.poll(() => moved.getAttribute('aria-valuetext')).not.toContain('1 September 1908')
  await expect.poll(() => page.getByText('On this day').count()).toBe(1)
})

test('dragging the needle changes the date many times and asks the server for nothing but what is told of the years it crosses', async () => {
  const { page, requests } = await openAtlas('?day=1878-07-13&layers=fills,borders', {
    viewport: { width: 720, height: 420 },
  })
  await page.waitForLoadState('networkidle')
  const before = requests.length
  const box = (await page.getByRole(slider).boundingBox())!
  await page.mouse.move(box.x + box.width * 0.3, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, box.y + 40, { steps: 10 })
  await page.mouse.up()
  const now = Number(await page.getByRole(slider).getAttribute('aria-valuenow'))
  const [first, last] = await Promise.all(
    ['aria-valuemin', 'aria-valuemax'].map(async (name) => Number(await page.getByRole(slider).getAttribute(name))),
  )
  expect((now - first!) / (last! - first!)).toBeCloseTo(0.6, 2)
  const asked = requests.slice(before).filter((url) => /\.(js|json)$/.test(url))
  expect(asked.filter((url) => !/\/act-(texts-en|sources)-\d\./.test(url))).toEqual([])
  expect(new Set(asked).size).toBe(asked.length)
})

test('the wheel stretches the ruler, which says so and can be put back', async () => {
  const { page } = await openWithoutMap('?day=1913-01-01')
  const box = (await page.getByRole(slider).boundingBox())!
  await page.mouse.move(box.x + box.width * 0.6, box.y + 40)
  await page.mouse.wheel(0, -1500)
  const whole = page.getByRole('button', { name: 'Whole span' })
  await whole.waitFor()
  await whole.click()
  await expect.poll(() => whole.count()).toBe(0)
})

test('a typed date is understood in either calendar, and a wrong one is explained', async () => {
  const { page } = await openWithoutMap('?day=1900-01-01')
  await page.keyboard.press('d')
  const field = page.getByLabel('Date, in either calendar')
  const type = async (text: string) => {
    await field.fill(text)
    await page.keyboard.press('Enter')
  }
  await type('30 February 1900')
  await page.getByText('There is no such day in that calendar.').waitFor()
  await type('1 May 1371')
  await page.getByText('The atlas begins on 18 September 1739').waitFor()
  await type('1.7.1878 O.S.')
  await expect.poll(() => page.getByRole(slider).getAttribute('aria-valuetext')).toBe('13 July 1878 (1 July O.S.)')
  await expect.poll(() => field.count()).toBe(0)
})

test('play moves the clock and a press on the ruler stops it', async () => {
  const { page } = await openWithoutMap('?day=1850-01-01')
  const day = async () => Number(await page.getByRole(slider).getAttribute('aria-valuenow'))
  const start = await day()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(day).toBeGreaterThan(start + 30)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Play' }).waitFor()
  const stopped = await day()
  await frames(page, 20)
  expect(await day()).toBe(stopped)
})

/** Lets the page draw so many frames, in any of which a running clock would move. */
const frames = (page: Page, count: number) =>
  page.evaluate(async (left) => {
    while (left-- > 0) await new Promise(requestAnimationFrame)
  }, count)

test.each([320, 360, 390])(
  'on a phone %i px wide the longest date leaves the controls beside it in sight',
  async (width) => {
    for (const language of ['en', 'sr-Cyrl', 'sr-Latn', 'ru', 'uk']) {
      const { page } = await openWithoutMap(`?day=1915-09-28&lang=${language}`, { viewport: { width, height: 740 } })
      const [transport, date, speed] = await Promise.all(
        ['.upper > :first-child', '.readout .date', '.speed'].map((name) => edgesOf(page, name)),
      )
      expect(transport!.right, language).toBeLessThanOrEqual(date!.left)
      expect(date!.right, language).toBeLessThan(speed!.left)
      expect(speed!.right, language).toBeLessThanOrEqual(width)
    }
  },
)

/** Where the content of an element begins and ends on the screen, in pixels. */
const edgesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right } = range.getBoundingClientRect()
      return { left, right }
    })
