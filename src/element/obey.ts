/** Does what the page around the frame says. The page may what the reader may not: locks are for the reader. */
import { parseQuery } from '../core/query'
import { formatIsoDay, parseIsoDay, type Day } from '../core/time'
import { readQuery } from '../core/url'
import { URL_TABLE } from '../core/url-table'
import type { Selection, View } from '../core/view'
import type { Screen } from '../state/screen.svelte'
import type { Command } from './protocol'

/** What of the screen a page can move. */
export type Driven = Pick<Screen, 'view' | 'player' | 'size'>

const PICK = URL_TABLE.find(({ key }) => key === 'pick')!

/**
 * Carries out a command on the screen; `opening` is the view that the frame was opened with, and stands for the keys
 * that a view leaves out. Returns a sentence about what could not be understood or only nearly, or null.
 */
export function obey(screen: Driven, opening: View, command: Command): string | null {
  switch (command.type) {
    case 'setView':
      return setView(screen, opening, command.view)
    case 'setDay':
      return setDay(screen, command.day)
    case 'play':
      return play(screen, command)
    case 'pause':
      screen.player.pause()
      return null
    case 'select':
      return select(screen, command.pick)
    case 'setStep':
      return `step unknown: ${command.step}, expected a frame that shows a lesson`
  }
}

function setView(screen: Driven, opening: View, query: string): string | null {
  const known = URL_TABLE.map(({ key }) => key)
  const asked = [...parseQuery(query).keys()]
  if (asked.length > 0 && !asked.some((key) => (known as string[]).includes(key)))
    return `view unknown: “${query.slice(0, 40)}”, expected keys such as ${known.slice(0, 4).join(', ')}`
  const { today } = screen.view
  const { view, bent } = readQuery(query, opening, { today, size: screen.size.width > 0 ? screen.size : undefined })
  screen.player.pause()
  const beyond = open(screen, view)
  return bent.length > 0 ? `view bent: ${bent.join(', ')}` : beyond
}

function setDay(screen: Driven, text: string): string | null {
  const day = parseIsoDay(text)
  if (day === null) return `day unknown: “${text.slice(0, 40)}”, expected a date such as 1878-07-13`
  screen.player.pause()
  return open(screen, { ...screen.view.value, day })
}

function play(screen: Driven, { to, speed }: Extract<Command, { type: 'play' }>): string | null {
  const until = to === undefined ? undefined : parseIsoDay(to)
  if (until === null) return `day unknown: “${to!.slice(0, 40)}”, expected a date such as 1878-07-13`
  if (speed) screen.player.speed = speed
  screen.player.play(until)
  return until === undefined ? null : outside(screen, until)
}

function select(screen: Driven, pick: string): string | null {
  const { value, today } = screen.view
  const none: Selection = { kind: 'none' }
  const picked = pick === '' ? { ...value, selection: none } : PICK.read(pick, value, { today })?.value
  if (!picked) return `pick unknown: “${pick.slice(0, 40)}”, expected one such as polity:ottoman-empire`
  screen.view.open(picked)
  return null
}

function open(screen: Driven, view: View): string | null {
  screen.view.open(view)
  return outside(screen, view.day)
}

function outside({ view }: Driven, day: Day): string | null {
  const { from, to } = view.span
  if (day >= from && day <= to) return null
  return `day outside the span: ${formatIsoDay(day)}, expected ${formatIsoDay(from)} to ${formatIsoDay(to)}`
}

/** A selection as `pick` in a link has it; an empty text for none. */
export const pickOf = (view: View): string => PICK.write(view, view) ?? ''
