import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openPage } from './open-page'

const isAtlas = (url: string) => url.startsWith(inject('site')) && !url.endsWith('granica-map.js')

/** A page of elements, of which one waits to be pressed and one lies far below. */
const openElements = () => openPage('elements.html', { at: 'hosts' })

/** Keeps what an element tells; `told` gives it back. */
const listen = (page: Page, id: string) =>
  page.evaluate((id) => {
    const map = document.getElementById(id)!
    const told: [string, unknown][] = []
    for (const type of ['ready', 'daychange', 'select', 'stepchange', 'error'])
      map.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]))
    Object.assign(map, { told })
  }, id)
const untilTold = (page: Page, id: string, type: string) =>
  page.waitForFunction(
    ([id, type]) =>
      (document.getElementById(id!) as unknown as { told: [string][] }).told.some(([told]) => told === type),
    [id, type],
  )

test('an element that waits to be pressed asks the atlas for nothing before', async () => {
  const { page, requests } = await openElements()
  await page.getByRole('button', { name: 'Open the map' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(requests.filter(isAtlas)).toEqual([])

  await listen(page, 'pressed')
  await page.getByRole('button', { name: 'Open the map' }).click()
  await untilTold(page, 'pressed', 'ready')
  expect(await page.locator('#pressed iframe').getAttribute('title')).toBe('Historical map')
  expect(await page.locator('#far iframe').count()).toBe(0)
})

test('an element makes its frame when it comes near, takes it along when it is moved, and lets it go when taken out', async () => {
  const { page } = await openElements()
  await listen(page, 'far')
  await page.evaluate(() => document.getElementById('far')!.scrollIntoView())
  await untilTold(page, 'far', 'ready')
  expect((await page.locator('#far').boundingBox())!.height).toBe(360)

  await page.evaluate(() => document.getElementById('far')!.setAttribute('day', '1813-10-07'))
  await untilTold(page, 'far', 'daychange')
  await page.evaluate(() => {
    const far = document.getElementById('far')!
    document.querySelector('aside')!.append(far)
    far.scrollIntoView()
  })
  const slider = page.frameLocator('#far iframe').getByRole('slider')
  await slider.waitFor()
  expect(await slider.getAttribute('aria-valuetext')).toContain('7 October 1813')

  await page.evaluate(() => {
    const far = document.getElementById('far')!
    far.remove()
    far.setAttribute('lang', 'uk')
  })
  await expect.poll(() => page.frames().filter((frame) => isAtlas(frame.url())).length).toBe(0)
})

test('what is set before the script is there, and before the frame is, is heeded', async () => {
  const { page } = await openPage('elements.html', {
    at: 'hosts',
    before: (page) =>
      page.addInitScript(() => {
        if (self !== top) return
        addEventListener('DOMContentLoaded', () => {
          const early = document.createElement('granica-map')
          Object.assign(early, { id: 'early', day: '1833-05-25', show: 'time' })
          early.setAttribute('lang', 'ru')
          document.querySelector('main')!.prepend(early)
        })
      }),
  })
  const frame = page.frameLocator('#early iframe')
  await page.evaluate(() => customElements.whenDefined('granica-map'))
  await page.evaluate(() => ((document.getElementById('early') as HTMLElement & { day: string }).day = '1859-01-24'))
  await frame.getByRole('slider').waitFor()
  await expect.poll(() => frame.getByRole('slider').getAttribute('aria-valuetext')).toContain('24 января 1859')
  expect(await page.locator('#early').getAttribute('show')).toBe('time')
  expect(await frame.getByRole('button', { name: 'Приблизить' }).count()).toBe(0)
})

test('another language makes the frame anew, at the day to which the clock was moved', async () => {
  const { page } = await openElements()
  await listen(page, 'pressed')
  await page.getByRole('button', { name: 'Open the map' }).click()
  const frame = page.frameLocator('#pressed iframe')
  await untilTold(page, 'pressed', 'ready')
  await frame.getByRole('slider').press('ArrowRight')
  await untilTold(page, 'pressed', 'daychange')
  await page.evaluate(() => {
    const map = document.getElementById('pressed')!
    map.setAttribute('start', 'near')
    map.setAttribute('lang', 'uk')
    map.setAttribute('span', '1876-01-01/1885-01-01')
  })
  await expect.poll(() => frame.getByRole('slider').getAttribute('aria-valuetext')).toContain('13 липня 1879')
})

test('a lesson stands in the element under a strict policy, and its step is an attribute and an event', async () => {
  const { page } = await openPage('lesson.html', { at: 'hosts' })
  const lesson = page.frameLocator('granica-map iframe')
  const turnedTo = (step: number) =>
    page.waitForFunction((step) => document.querySelector('granica-map')!.getAttribute('step') === String(step), step)
  await page.evaluate(() => (document.querySelector('granica-map')!.id = 'lesson'))
  await listen(page, 'lesson')
  await lesson.getByText('Step 2 of 10', { exact: true }).waitFor()

  await page.evaluate(() => ((document.querySelector('granica-map') as HTMLElement & { step: string }).step = '4'))
  await lesson.getByText('Step 4 of 10', { exact: true }).waitFor()
  await untilTold(page, 'lesson', 'stepchange')
  await lesson.getByRole('button', { name: 'Next step' }).click()
  await turnedTo(5)
  await page.evaluate(() => document.querySelector('granica-map')!.setStep(0))
  await lesson.getByRole('button', { name: 'Begin', exact: true }).click()
  await turnedTo(1)

  await page.evaluate(() => document.querySelector('granica-map')!.setAttribute('step', '99'))
  await untilTold(page, 'lesson', 'error')
  await turnedTo(1)
  await page.evaluate(() => document.querySelector('granica-map')!.setAttribute('lesson', 'banovinas'))
  await expect.poll(() => page.locator('granica-map iframe').getAttribute('src')).toContain('lesson=banovinas')
  await turnedTo(0)
})
