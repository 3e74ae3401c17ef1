import { expect, test } from 'vitest'
import { hostsOf, listenToParent, type FrameWindow } from '../../../src/element/parent'
import type { Command } from '../../../src/element/protocol'

const SCHOOL = 'https://school.example'
const OTHER = 'https://other.example'
const SET_DAY = { granica: 1, type: 'setDay', day: '1878-07-13' }

interface Posted {
  data: unknown
  to: string
}

/** A frame in a page, by hand: what it posts is kept, what it hears is said through `say`. */
function aFrame({
  hosts = null as string[] | null,
  referrer = '',
  ancestors = undefined as string[] | undefined,
} = {}) {
  const posted: Posted[] = []
  const obeyed: Command[] = []
  const parent = { postMessage: (data: unknown, to: string) => void posted.push({ data, to }) }
  let hear: (event: MessageEvent) => void = () => {}
  const frame: FrameWindow = {
    parent,
    document: { referrer },
    location: ancestors ? { ancestorOrigins: ancestors } : {},
    addEventListener: (_, listener) => (hear = listener),
  }
  const { tell } = listenToParent(frame, hosts, (command) => obeyed.push(command))
  const say = (data: unknown, { source = parent as unknown, origin = SCHOOL } = {}) =>
    hear({ source, origin, data } as unknown as MessageEvent)
  return { posted, obeyed, tell, say }
}

test('the frame does what its parent says', () => {
  const { say, obeyed } = aFrame()
  say(SET_DAY)
  expect(obeyed).toEqual([{ type: 'setDay', day: '1878-07-13' }])
})

test('another window of the same page is neither obeyed nor answered', () => {
  const { say, obeyed, posted } = aFrame()
  say(SET_DAY, { source: {} })
  say({ granica: 1, type: 'nonsense' }, { source: {} })
  say(SET_DAY, { source: null })
  expect([obeyed, posted]).toEqual([[], []])
})

test('a parent of an origin that is not allowed is neither obeyed nor answered', () => {
  const { say, obeyed, posted } = aFrame({ hosts: [SCHOOL] })
  say(SET_DAY, { origin: OTHER })
  say({ granica: 1, type: 'nonsense' }, { origin: OTHER })
  expect([obeyed, posted]).toEqual([[], []])
})

test('a broken message of a rightful parent is answered with one sentence', () => {
  const { say, obeyed, posted } = aFrame({ hosts: [SCHOOL] })
  say({ granica: 1, type: 'setDay', day: 5 })
  expect(obeyed).toEqual([])
  expect(posted).toEqual([
    { data: { granica: 1, type: 'error', message: 'setDay.day wrong: 5, expected a text' }, to: SCHOOL },
  ])
})

test('messages of other programs in the page are left alone', () => {
  const { say, obeyed, posted } = aFrame()
  say({ source: 'react-devtools' })
  say('webpackHotUpdate')
  expect([obeyed, posted]).toEqual([[], []])
})

test('without allowed hosts reports go to whichever page holds the frame', () => {
  const { tell, posted } = aFrame()
  tell({ type: 'height', px: 480 })
  expect(posted).toEqual([{ data: { granica: 1, type: 'height', px: 480 }, to: '*' }])
})

test.each([
  ['it tells which ones hold it', { ancestors: [SCHOOL] }],
  ['it was told who asked for it', { referrer: `${SCHOOL}/lesson` }],
])('with allowed hosts a frame reports only to the one that holds it: %s', (_, known) => {
  const { tell, posted } = aFrame({ hosts: [OTHER, SCHOOL], ...known })
  tell({ type: 'height', px: 480 })
  expect(posted.map(({ to }) => to)).toEqual([SCHOOL])
})

test('where the browser keeps from a frame which page holds it, reports go to each that is allowed', () => {
  const { tell, posted } = aFrame({ hosts: [OTHER, SCHOOL], ancestors: ['null'] })
  tell({ type: 'height', px: 480 })
  expect(posted.map(({ to }) => to)).toEqual([OTHER, SCHOOL])
})

test('a frame held by a page that is not allowed reports nothing', () => {
  const { tell, posted } = aFrame({ hosts: [SCHOOL], ancestors: [OTHER] })
  tell({ type: 'height', px: 480 })
  expect(posted).toEqual([])
})

test('an atlas that is in no frame posts nothing and hears nothing', () => {
  const posted: unknown[] = []
  const alone = {
    document: { referrer: '' },
    location: {},
    postMessage: (data: unknown) => posted.push(data),
    addEventListener: () => {},
  } as unknown as { parent: unknown } & FrameWindow
  Object.assign(alone, { parent: alone })
  listenToParent(alone, null, () => {}).tell({ type: 'pause' } as never)
  expect(posted).toEqual([])
})

test('where no host that was asked for can be read, no page is obeyed or answered', () => {
  expect(hostsOf('?day=1878-07-13')).toBe(null)
  for (const query of ['?host=', '?host=school', '?host=data:text/html,x', '?host=javascript:alert(1)'])
    expect(hostsOf(query), query).toEqual([])
  const { say, tell, obeyed, posted } = aFrame({ hosts: [] })
  say(SET_DAY)
  tell({ type: 'height', px: 400 })
  expect([obeyed, posted]).toEqual([[], []])
})

test('allowed hosts are read as origins, however they are written; what is none is dropped', () => {
  expect(hostsOf('?host=https://school.example/lesson/5&host=http://LOCALHOST:8080,null,javascript')).toEqual([
    SCHOOL,
    'http://localhost:8080',
    'null',
  ])
})
