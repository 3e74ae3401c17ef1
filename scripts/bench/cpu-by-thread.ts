import type { Browser, Page } from 'playwright-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  tdur?: number
  dur?: number
  args: { name?: string }
}

/** CPU ms that the page's main thread and its workers spend while `work` runs, from Chromium's trace of top-level tasks. */
export async function cpuByThread(browser: Browser, page: Page, work: () => Promise<unknown>) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const names = new Map<string, string>()
  for (const event of traceEvents)
    if (event.name === 'thread_name') names.set(`${event.pid}/${event.tid}`, event.args.name ?? '')
  const cpu = { main: 0, worker: 0 }
  const byProcess = new Map<number, { main: number; worker: number }>()
  for (const { name, ph, pid, tid, tdur, dur } of traceEvents) {
    if (ph !== 'X' || !name.endsWith('RunTask')) continue
    const thread = names.get(`${pid}/${tid}`) ?? ''
    const kind = thread.includes('CrRendererMain') ? 'main' : thread.includes('DedicatedWorker') ? 'worker' : null
    if (!kind) continue
    const sum = byProcess.get(pid) ?? { main: 0, worker: 0 }
    sum[kind] += (tdur ?? dur ?? 0) / 1000
    byProcess.set(pid, sum)
  }
  // The page measured is the renderer that worked most; others idle.
  for (const sum of byProcess.values()) if (sum.main + sum.worker > cpu.main + cpu.worker) Object.assign(cpu, sum)
  return cpu
}
