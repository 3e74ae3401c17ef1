import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Presence } from '../../../src/ui/embed/presence'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched() {
  const told: string[] = []
  const presence = new Presence({ seen: () => told.push('seen'), gone: () => told.push('gone') })
  return { presence, told }
}

it('a frame that is scrolled past is not seen', () => {
  const { presence, told } = watched()
  presence.change(true)
  vi.advanceTimersByTime(100)
  presence.change(false)
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([])
})

it('a frame that stays in sight is seen, and gone only after a while out of it', () => {
  const { presence, told } = watched()
  presence.change(true)
  vi.advanceTimersByTime(300)
  expect(told).toEqual(['seen'])
  presence.change(false)
  vi.advanceTimersByTime(1000)
  expect(told).toEqual(['seen'])
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual(['seen', 'gone'])
})

it('a look elsewhere and back gives nothing up', () => {
  const { presence, told } = watched()
  presence.change(true)
  vi.advanceTimersByTime(300)
  presence.change(false)
  vi.advanceTimersByTime(1000)
  presence.change(true)
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual(['seen'])
})
