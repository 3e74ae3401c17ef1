import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openAtlas, untilReady, type OpenOptions } from './open-page'
import { openWithoutMap } from './open-without-map'
import { violations } from './violations'

const wide = { viewport: { width: 1366, height: 768 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** The author's page with its map kept away, which is the quicker. */
const openAuthor = (address = '', options: OpenOptions = {}) =>
  openWithoutMap(`author.html${address}`, { ...wide, ...options })

/** Software WebGL on a busy machine takes its time. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 })

const add = (page: Page) => page.getByRole('button', { name: 'Add this view as a step' })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

/** Sets the clock by typing the date, as an author does. */
async function goTo(page: Page, date: string) {
  await page.getByRole('button', { name: 'Enter a date' }).click()
  await field(page, 'Date, in either calendar').fill(date)
  await page.getByRole('button', { name: 'Go', exact: true }).click()
}

/** A step out of the map on a day, with its title and text. */
async function makeStep(page: Page, date: string, title: string, text: string) {
  await goTo(page, date)
  await add(page).click()
  await eventually(() => field(page, 'Title of the step').evaluate((it) => it === document.activeElement)).toBe(true)
  await page.keyboard.type(title)
  await field(page, 'Text').fill(text)
}

const titles = (page: Page) =>
  page
    .getByRole('region', { name: 'Steps' })
    .getByRole('listitem')
    .evaluateAll((all) =>
      all.flatMap((one) => one.querySelector('[aria-keyshortcuts] span:nth-child(2)')?.textContent ?? []),
    )

async function save(page: Page): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: 'Save and share' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  await page.keyboard.press('Escape')
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) }
}

const openFile = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/markdown', buffer })

describe('the walk-through of docs/make-a-lesson.md', () => {
  test('makes, previews, saves and opens again a lesson of three steps', async () => {
    const { page } = await openAtlas('author.html', wide)
    await page.getByText('A lesson is a row of steps.').waitFor()
    await makeStep(page, '14 February 1804', 'The uprising begins', 'The *dahije* ruled in **Belgrade**.')
    await makeStep(page, '13 July 1878', 'Independence', 'Six powers met in Berlin.')
    await makeStep(page, '1 December 1918', 'A new kingdom', 'What became of Serbia?')
    await field(page, 'Title of the lesson').fill('Serbia in three dates')
    await page.getByRole('button', { name: '+ Add a question' }).click()
    await field(page, 'What you ask').fill('When did Serbia become independent?')
    await page.getByRole('button', { name: '+ Add an answer to choose' }).click()
    await field(page, 'Answer 1').fill('In 1878')
    await field(page, 'Answer 2').fill('In 1918')
    await page.getByRole('checkbox', { name: 'Answer 1 is right' }).check()
    expect(await titles(page)).toEqual(['The uprising begins', 'Independence', 'A new kingdom'])

    await page.getByRole('button', { name: 'Preview' }).click()
    const preview = page.getByRole('dialog', { name: 'Preview' })
    await preview.getByRole('heading', { name: 'A new kingdom' }).waitFor()
    await preview.getByText('1 December 1918').first().waitFor()
    await page.getByRole('button', { name: 'Back to writing' }).click()

    const { name, content } = await save(page)
    expect(name).toBe('serbia-in-three-dates.en.md')
    const markdown = content.toString()
    expect(markdown).toMatch(/day=1804-02-14.*\n.*\n.*day=1878-07-13.*\n.*\n.*day=1918-12-01/)
    expect(markdown).toContain('- [x] In 1878')

    await page.getByRole('button', { name: 'New', exact: true }).click()
    await page.getByText('A lesson is a row of steps.').waitFor()
    await openFile(page, name, content)
    await eventually(() => titles(page)).toEqual(['The uprising begins', 'Independence', 'A new kingdom'])
    await eventually(() => page.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuetext')).toContain('1804')
    expect((await save(page)).name).toBe(name)
  })
})

test('steps change places by keyboard, are copied and deleted, and all of it is undone', async () => {
  const { page } = await openAuthor()
  for (const [date, title] of [['1804', 'One'], ['1878', 'Two'], ['1918', 'Three']] as const) await makeStep(page, date, title, '') // prettier-ignore
  await page.getByRole('region', { name: 'Steps' }).getByRole('button', { name: /Three/ }).first().focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText('Moved to place 2 of 3.').waitFor()
  await page.keyboard.press('Alt+ArrowUp')
  await eventually(() => titles(page)).toEqual(['Three', 'One', 'Two'])
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await eventually(() => titles(page)).toEqual(['Three', 'Three', 'One', 'Two'])
  await page.getByRole('button', { name: 'Delete step' }).click()
  for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z')
  await eventually(() => titles(page)).toEqual(['One', 'Two', 'Three'])
  await page.keyboard.press('Control+Shift+z')
  await eventually(() => titles(page)).toEqual(['One', 'Three', 'Two'])
})

test('typing is undone by the pause, in the editor as in a field', async () => {
  const { page } = await openAuthor()
  await makeStep(page, '1878', 'Berlin', 'Six powers met.')
  await field(page, 'Text').press('Control+z')
  await eventually(() => field(page, 'Text').textContent()).toBe('')
  await undo(page).click()
  await eventually(() => field(page, 'Title of the step').inputValue()).toBe('')
})

test('what is picked is pointed out in the step and linked to in its text', async () => {
  const { page } = await openAuthor('?pick=polity:ottoman-empire&day=1850-01-01')
  await add(page).click()
  const card = page.getByRole('complementary', { name: 'Picked on the map' })
  await card.getByRole('checkbox', { name: /Ottoman Empire/ }).check()
  await page.getByRole('button', { name: 'Do not point out Ottoman Empire' }).waitFor()
  await card.getByRole('button', { name: 'Link to it in the text' }).click()
  await eventually(() => field(page, 'Text').textContent()).toBe('[Ottoman Empire](?pick=polity:ottoman-empire)')
})

test('the draft is there again after a reload, and is offered to a new tab', async () => {
  const { page } = await openAuthor()
  await makeStep(page, '1878', 'Berlin', 'Six powers met.')
  await page.getByText('Kept in this browser').waitFor()
  await page.reload()
  await untilReady(page)
  await eventually(() => titles(page)).toEqual(['Berlin'])
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Untitled lesson', exact: true }).click()
  await eventually(() => titles(other)).toEqual(['Berlin'])
  await field(other, 'Title of the lesson').fill('From the other tab')
  await page.getByText('This lesson has been changed in another tab.').waitFor()
  await page.getByRole('button', { name: 'Take the other' }).click()
  await eventually(() => field(page, 'Title of the lesson').inputValue()).toBe('From the other tab')
})

test('a browser that keeps nothing says so, and the lesson can be made all the same', async () => {
  const { page } = await openAuthor('', {
    before: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('denied', 'QuotaExceededError')
        }
      }),
  })
  await makeStep(page, '1878', 'Berlin', '')
  await page.getByText('This browser keeps nothing for this page.').waitFor()
})

test('a file that cannot be opened is refused with a sentence, and the draft stays', async () => {
  const { page } = await openAuthor()
  await makeStep(page, '1878', 'Berlin', 'Six powers met.')
  await openFile(page, 'future.md', Buffer.from('---\nformat: 7\n---\n'))
  await page.getByText('future.md, line 2: lesson format unknown: 7, expected 1').waitFor()
  expect(await titles(page)).toEqual(['Berlin'])
})

test('a hostile lesson does nothing, dropped anywhere on the page', async () => {
  const { page } = await openAuthor()
  const hostile =
    '---\nformat: 1\ntitle: "<img src=x onerror=alert(1)>"\nsteps:\n  - view: day=1878-07-13&box=19,42,23,45\n---\n\n' +
    '## <script>alert(1)</script>\n\n<script>alert(1)</script> [press](javascript:alert(1)) ![x](https://tracker.example/x.png)\n'
  page.on('dialog', () => expect.unreachable('a script of the lesson ran'))
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'hostile.en.md'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, hostile)
  await eventually(() => titles(page)).toEqual(['<script>alert(1)</script>'])
  const shown = page.getByRole('region', { name: 'As pupils read it: Text' })
  await shown.getByText('press').waitFor()
  expect(await shown.locator('script, img, a[href^="javascript"]').count()).toBe(0)
})

test('a second language is translated beside the first, and both are saved in one zip', async () => {
  const { page } = await openAuthor()
  await makeStep(page, '1878', 'Berlin', 'Six powers met.')
  await page.getByLabel('Add a language').selectOption('sr-Cyrl')
  await page.getByText('Six powers met.').first().waitFor()
  await field(page, 'Title of the step').fill('Берлин')
  await field(page, 'Text').fill('Састало се шест сила.')
  expect((await save(page)).name).toBe('lesson.lesson.zip')
})

test('the map goes on showing the step when the column of a translation takes some of its room', async () => {
  const { page } = await openAtlas('author.html?lesson=congress-of-berlin', wide)
  await page.getByText('The map shows this step.').waitFor()
  expect(await violations(page)).toEqual([])
  const width = async () => (await page.getByRole('region', { name: 'Granica: Map' }).boundingBox())!.width
  const before = await width()
  await page.getByLabel('Add a language').selectOption('ru')
  await eventually(width).toBeLessThan(before)
  await page.getByText('The map shows this step.').waitFor()
})

test('a lesson of the atlas is a place to begin from', async () => {
  const { page } = await openAuthor('?lesson=congress-of-berlin')
  await eventually(async () => (await titles(page)).length).toBeGreaterThan(5)
  expect(new URL(page.url()).search).toBe('')
})

test('a small lesson fits into a link, which plays it, prints it and opens it for changes', async () => {
  const { page } = await openAuthor()
  await makeStep(page, '1878', 'Berlin', 'Six powers met.')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Save and share' }).click()
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await page.getByText('The link is copied.').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const player = await page.context().newPage()
  await player.goto(link)
  await player.getByRole('heading', { name: 'Berlin' }).waitFor()
  const handout = await player.getByRole('link', { name: 'Handout to print' }).getAttribute('href')
  expect(handout).toContain(new URL(link).hash)
  await player.getByRole('link', { name: 'Make your own lesson from this one' }).click()
  await eventually(() => titles(player)).toEqual(['Berlin'])
  expect(new URL(player.url()).hash).toBe('')
})

test('a broken link to a lesson is refused with a sentence, and leaves an empty desk', async () => {
  const { page } = await openAuthor('#file=AAAA')
  await page.getByText(/^The link holds no lesson/).waitFor()
})

describe('axe finds no fault', () => {
  test.each([
    ['on the empty desk', wide],
    ['on the empty desk of a phone', phone],
  ])('%s', async (_, options) => {
    const { page } = await openAuthor('', options)
    expect(await violations(page)).toEqual([])
  })

  test('in an open step with a question, in two languages, nor in the sheet for saving', async () => {
    const { page } = await openAuthor()
    await makeStep(page, '1878', 'Berlin', '**Six** powers')
    await page.getByRole('button', { name: '+ Add a question' }).click()
    await page.getByRole('button', { name: '+ Add an answer to choose' }).click()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Add a language').selectOption('ru')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Save and share' }).click()
    await page.getByRole('heading', { name: 'Save and share' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('in the text of a step on a phone, in the dark', async () => {
    const { page } = await openAuthor('?theme=dark', phone)
    await add(page).click()
    await field(page, 'Title of the step').waitFor()
    expect(await violations(page)).toEqual([])
  })
})
