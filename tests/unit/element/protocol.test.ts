import { expect, test } from 'vitest'
import { message, readCommand, readReport } from '../../../src/element/protocol'

test.each([
  { type: 'setView', view: 'day=1878-07-13&highlight=land:nis' },
  { type: 'setDay', day: '1878-07-13' },
  { type: 'play' },
  { type: 'play', to: '1912-10-08', speed: 'five-years' },
  { type: 'pause' },
  { type: 'select', pick: 'polity:serbia' },
  { type: 'setStep', step: 3 },
] as const)('the command %o is understood as it was sent', (command) => {
  expect(readCommand(message(command))).toEqual({ content: command })
})

test.each([
  { type: 'ready', version: 1, data: 'abc123' },
  { type: 'daychange', day: '1878-07-13', text: '13 July 1878 (1 July O.S.)' },
  { type: 'select', pick: 'polity:serbia', name: 'Serbia' },
  { type: 'select', pick: '' },
  { type: 'stepchange', step: 2, steps: 10, title: 'A German zone' },
  { type: 'height', px: 480 },
  { type: 'error', message: 'day unknown: 30 February' },
] as const)('the report %o is understood as it was sent', (report) => {
  expect(readReport(message(report))).toEqual({ content: report })
})

test.each([null, undefined, 7, 'setDay', [], { type: 'setDay', day: '1878-07-13' }, new Date(0), () => 1])(
  'what does not say that it is for the atlas is none of ours: %o',
  (data) => {
    expect(readCommand(data)).toBeNull()
    expect(readReport(data)).toBeNull()
  },
)

test.each([
  [{ granica: 2, type: 'pause' }, 'message version unknown: 2, expected 1'],
  [{ granica: '1', type: 'pause' }, 'message version unknown: “1”, expected 1'],
  [
    { granica: 1, type: 'explode' },
    'message type unknown: “explode”, expected setView, setDay, play, pause, select, setStep',
  ],
  [{ granica: 1, type: 'setStep', step: 'two' }, 'setStep.step wrong: “two”, expected a number'],
  [
    { granica: 1, type: '__proto__' },
    'message type unknown: “__proto__”, expected setView, setDay, play, pause, select, setStep',
  ],
  [
    { granica: 1, type: 'ready' },
    'message type unknown: “ready”, expected setView, setDay, play, pause, select, setStep',
  ],
  [{ granica: 1, type: 'setDay' }, 'setDay.day wrong: undefined, expected a text'],
  [{ granica: 1, type: 'setDay', day: 2407179 }, 'setDay.day wrong: 2407179, expected a text'],
  [{ granica: 1, type: 'setDay', day: { toString: () => '1878' } }, 'setDay.day wrong: object, expected a text'],
  [{ granica: 1, type: 'select', pick: null }, 'select.pick wrong: object, expected a text'],
  [
    { granica: 1, type: 'play', speed: 'light' },
    'play.speed wrong: “light”, expected a speed (month, year, five-years)',
  ],
])('the broken command %o is answered with a sentence', (data, problem) => {
  expect(readCommand(data)).toEqual({ problem })
})

test('a text longer than any link is refused, and the sentence about it stays short', () => {
  const reading = readCommand({ granica: 1, type: 'setView', view: 'x'.repeat(20_000_000) })
  expect(reading).toEqual({ problem: `setView.view wrong: “${'x'.repeat(40)}”, expected a text` })
})

test('what a message carries beside its own fields goes no further', () => {
  expect(readCommand({ granica: 1, type: 'pause', html: '<script>' })).toEqual({ content: { type: 'pause' } })
})
