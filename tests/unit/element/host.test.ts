import { expect, test } from 'vitest'
import { connect } from '../../../src/element/host'

const ATLAS = 'https://atlas.example'

/** A page with one iframe, by hand. */
function aPage({ sandbox = [] as string[] } = {}) {
  const posted: { data: unknown; to: string }[] = []
  const contentWindow = { postMessage: (data: unknown, to: string) => void posted.push({ data, to }) }
  const heard = new Set<(event: MessageEvent) => void>()
  const page = {
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => heard.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => heard.delete(listener),
  }
  const iframe = {
    src: `${ATLAS}/granica/embed.html?day=1878-07-13`,
    baseURI: 'https://school.example/',
    contentWindow,
    ownerDocument: { defaultView: page },
    sandbox: { length: sandbox.length, contains: (token: string) => sandbox.includes(token) },
  } as unknown as HTMLIFrameElement
  const report = (data: unknown, { source = contentWindow as unknown, origin = ATLAS } = {}) =>
    heard.forEach((hear) => hear({ source, origin, data } as unknown as MessageEvent))
  return { iframe, posted, report }
}

const HEIGHT = { granica: 1, type: 'height', px: 480 }

test('what is said before the frame listens is said when it does, in order', () => {
  const { iframe, posted, report } = aPage()
  const map = connect(iframe)
  map.setDay('1878-07-13')
  map.play({ to: '1912-10-08', speed: 'year' })
  expect(posted).toEqual([])
  report(HEIGHT)
  map.pause()
  expect(posted).toEqual([
    { data: { granica: 1, type: 'setDay', day: '1878-07-13' }, to: ATLAS },
    { data: { granica: 1, type: 'play', to: '1912-10-08', speed: 'year' }, to: ATLAS },
    { data: { granica: 1, type: 'pause' }, to: ATLAS },
  ])
})

test('listeners hear the reports of their type until they stop', () => {
  const { iframe, report } = aPage()
  const days: string[] = []
  const stop = connect(iframe).on('daychange', ({ day }) => days.push(day))
  const tell = (day: string) => report({ granica: 1, type: 'daychange', day, text: day })
  tell('1878-07-13')
  report(HEIGHT)
  stop()
  tell('1914-06-28')
  expect(days).toEqual(['1878-07-13'])
})

test.each([
  ['from another window', HEIGHT, { source: {} }],
  ['from another origin in the same window', HEIGHT, { origin: 'https://elsewhere.example' }],
  ['of a wrong shape', { granica: 1, type: 'height', px: '480' }, {}],
  ['of another version', { ...HEIGHT, granica: 2 }, {}],
  ['of another program', { px: 480 }, {}],
])('a message %s is not heard', (_, data, sender) => {
  const { iframe, report, posted } = aPage()
  const heard: number[] = []
  const map = connect(iframe)
  map.on('height', ({ px }) => heard.push(px))
  map.pause()
  report(data, sender)
  expect([heard, posted]).toEqual([[], []])
})

test('a sandboxed frame has no origin and is known by its window', () => {
  const { iframe, report, posted } = aPage({ sandbox: ['allow-scripts'] })
  const map = connect(iframe)
  map.pause()
  report(HEIGHT)
  expect(posted).toEqual([])
  report(HEIGHT, { origin: 'null' })
  expect(posted).toEqual([{ data: { granica: 1, type: 'pause' }, to: '*' }])
})

test('after disconnecting nothing is heard', () => {
  const { iframe, report } = aPage()
  const heard: number[] = []
  const map = connect(iframe)
  map.on('height', ({ px }) => heard.push(px))
  map.disconnect()
  report(HEIGHT)
  expect(heard).toEqual([])
})
