import { describe, expect, it } from 'vitest'
import { emptyDraft, writeLesson } from '../../../src/core/draft'
import { addStep } from '../../../src/core/draft-steps'
import { Shelf, usableStorage } from '../../../src/state/draft-shelf'

/** The storage of a browser, in memory; full beyond so many letters. */
function storage(room = Infinity): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const berlin = addStep(writeLesson(emptyDraft('en'), 'en', { title: 'Berlin' }), 'day=1878-07-13', null)
const later = writeLesson(berlin, 'en', { title: 'Berlin, later' })

describe('the shelf', () => {
  it('gives back what was kept, the latest first', () => {
    const shelf = new Shelf(storage(), 'a')
    expect(shelf.keep('1', berlin, 10)).toBe('kept')
    expect(shelf.keep('2', later, 20)).toBe('kept')
    expect(shelf.list()).toEqual([
      { id: '2', title: 'Berlin, later', steps: 1, saved: 20 },
      { id: '1', title: 'Berlin', steps: 1, saved: 10 },
    ])
    expect(shelf.take('1')).toEqual(berlin)
    shelf.drop('1')
    expect(shelf.list()).toHaveLength(1)
    expect(shelf.take('1')).toBeNull()
  })

  it('does not write over what another tab has written since', () => {
    const shared = storage()
    const [here, there] = [new Shelf(shared, 'here'), new Shelf(shared, 'there')]
    here.keep('1', berlin, 10)
    there.take('1')
    expect(there.keep('1', later, 20)).toBe('kept')
    expect(here.isChangedElsewhere('1')).toBe(true)
    expect(here.keep('1', berlin, 30)).toBe('elsewhere')
    expect(here.take('1')).toEqual(later)
    expect(here.keep('1', berlin, 40)).toBe('kept')
    expect(there.isChangedElsewhere('1')).toBe(true)
  })

  it('does not take a draft for changed that another tab has only opened', () => {
    const shared = storage()
    const [here, there] = [new Shelf(shared, 'here'), new Shelf(shared, 'there')]
    here.keep('1', berlin, 10)
    expect(there.keep('1', there.take('1')!, 20)).toBe('kept')
    expect(here.isChangedElsewhere('1')).toBe(false)
  })

  it('says so when the browser forbids storage, or has no room', () => {
    expect(new Shelf(null, 'a').keep('1', berlin, 0)).toBe('refused')
    expect(new Shelf(null, 'a').list()).toEqual([])
    expect(new Shelf(storage(5), 'a').keep('1', berlin, 0)).toBe('refused')
  })

  it('leaves alone what it cannot read', () => {
    const broken = storage()
    for (const [id, text] of ['{"half":', '{"shape":9}', '{"shape":1,"draft":{"steps":3}}', 'null'].entries())
      broken.setItem(`granica-draft:${id}`, text)
    broken.setItem('granica', '{"language":"ru"}')
    expect(new Shelf(broken, 'a').list()).toEqual([])
    expect(broken.length).toBe(5)
  })
})

describe('a storage', () => {
  it('is used where it can be written to', () => {
    const found = storage()
    expect(usableStorage(() => found)).toBe(found)
    expect(found.length).toBe(0)
  })

  it('is not used where the browser forbids even to ask for it', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    expect(usableStorage(forbidden)).toBeNull()
  })
})
