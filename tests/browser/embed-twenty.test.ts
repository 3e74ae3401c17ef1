import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openPage } from './open-page'

/** Milliseconds of work that may hold up a page; the wall clock of a machine busy with other tests says nothing. */
const LONGEST_TASK_MS = 200

declare global {
  interface Window {
    contexts: { made: number; lost: number; lostInUse: number }
  }
}

/** Counts WebGL contexts in every frame; one that is lost while its canvas is in the page was taken, not given back. */
const countContexts = (page: Page) =>
  page.addInitScript(() => {
    const counts = (window.contexts = { made: 0, lost: 0, lostInUse: 0 })
    const getContext = HTMLCanvasElement.prototype.getContext
    const seen = new WeakSet<HTMLCanvasElement>()
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      const context = getContext.call(this, type as '2d', ...(rest as [])) as unknown
      if (context && type.startsWith('webgl') && !seen.has(this)) {
        seen.add(this)
        performance.mark('gl context')
        counts.made += 1
        this.addEventListener('webglcontextlost', () => {
          counts.lost += 1
          if (this.isConnected) counts.lostInUse += 1
        })
      }
      return context
    } as typeof getContext
  })

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args: { name?: string }
}

/**
 * The longest works without a break on any main thread of a page or frame, in milliseconds of their own time.
 * Where a WebGL context is made the page waits for the graphics processor, here a program: that is left out.
 */
function longestTasks(trace: Buffer): { name: string; ms: number }[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const contexts = traceEvents.filter(({ name }) => name === 'gl context')
  const makesContext = ({ pid, tid, ts, dur = 0 }: TraceEvent) =>
    contexts.some((made) => made.pid === pid && made.tid === tid && made.ts >= ts && made.ts <= ts + dur)
  expect(contexts.length).toBeGreaterThanOrEqual(20)
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && mains.has(`${event.pid} ${event.tid}`) && !makesContext(event),
  )
  return tasks
    .map(({ name, tdur = 0 }) => ({ name, ms: Math.round(tdur / 1000) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 8)
}

test(
  'twenty maps on one page: none is held up, no context is taken, and the first stands again',
  { timeout: 600_000 },
  async () => {
    const warnings: string[] = []
    const { page } = await openPage('twenty.html', {
      at: 'hosts',
      before: async (page) => {
        await countContexts(page)
        page.on('console', (message) => {
          if (/WebGL context/i.test(message.text())) warnings.push(message.text())
        })
      },
    })
    const browser = page.context().browser()!
    await browser.startTracing(page, {
      categories: ['toplevel', 'v8', 'v8.execute', 'devtools.timeline', 'blink.user_timing'],
    })
    const frames = page.frames().filter((frame) => frame.url().startsWith(inject('site')))
    expect(frames).toHaveLength(20)

    const lookAt = (index: number) =>
      page.evaluate((at) => document.querySelectorAll('iframe')[at]!.scrollIntoView({ block: 'center' }), index)
    const isDrawn = () =>
      document.getElementById('cover')!.hidden &&
      document.querySelector('canvas.maplibregl-canvas') !== null &&
      document.querySelector('img[src^=blob]') === null

    await lookAt(0)
    await frames[0]!.waitForFunction(isDrawn)
    for (const [index, frame] of frames.entries()) {
      await lookAt(index)
      await frame.waitForFunction(() => document.querySelector('canvas.maplibregl-canvas') !== null)
    }
    // Long out of sight, the first map is a picture of itself; back in sight it is drawn again.
    await frames[0]!.waitForFunction(() => document.querySelector('canvas.maplibregl-canvas') === null)
    expect(await frames[0]!.evaluate(() => document.querySelectorAll('img[src^=blob]').length)).toBe(1)
    await lookAt(0)
    await frames[0]!.waitForFunction(isDrawn)
    const longest = longestTasks(await browser.stopTracing())

    const counts = await Promise.all(frames.map((frame) => frame.evaluate(() => window.contexts)))
    const sum = (key: 'made' | 'lost' | 'lostInUse') => counts.reduce((total, count) => total + count[key], 0)
    expect(sum('lostInUse')).toBe(0)
    expect(sum('made') - sum('lost')).toBeLessThan(16)
    expect(warnings).toEqual([])
    expect(longest[0]!.ms, JSON.stringify(longest)).toBeLessThan(LONGEST_TASK_MS)
  },
)
