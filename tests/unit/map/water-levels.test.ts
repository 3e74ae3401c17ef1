import { expect, test, vi } from 'vitest'
import type { Topology } from 'topojson-specification'
import { WaterLevels } from '../../../src/map/WaterLevels'

const [FAR, NEAR] = [4, 7]
const water = (level: number) => ({ level }) as unknown as Topology

function opened(load = (level: 0 | 1) => Promise.resolve(water(level))) {
  const shown: Topology[][] = []
  const asked: number[] = []
  const failed = vi.fn<(error: unknown) => void>()
  const levels = new WaterLevels(
    (level) => {
      asked.push(level)
      return load(level)
    },
    (atHand) => shown.push([...atHand]),
    failed,
  )
  return { levels, shown, asked, failed }
}

test('far off only the main rivers are asked for, close in all of them, each once', async () => {
  const { levels, shown, asked } = opened()
  for (const zoom of [FAR, FAR, NEAR, FAR, NEAR]) levels.want(zoom)
  await vi.waitFor(() => expect(shown.at(-1)).toEqual([water(0), water(1)]))
  expect(asked).toEqual([0, 1])
})

test('all rivers that come before the main ones do not give way to them', async () => {
  let giveMain = () => {}
  const main = new Promise<Topology>((resolve) => (giveMain = () => resolve(water(0))))
  const { levels, shown } = opened((level) => (level === 0 ? main : Promise.resolve(water(1))))
  levels.want(NEAR)
  await vi.waitFor(() => expect(shown).toEqual([[water(1)]]))
  giveMain()
  await vi.waitFor(() => expect(shown.at(-1)).toEqual([water(0), water(1)]))
})

test('a level that did not come is asked for again at the next zoom', async () => {
  let isDown = true
  const { levels, shown, asked, failed } = opened((level) =>
    isDown ? Promise.reject(new Error('no network')) : Promise.resolve(water(level)),
  )
  levels.want(FAR)
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1))
  isDown = false
  levels.want(FAR)
  await vi.waitFor(() => expect(shown).toEqual([[water(0)]]))
  expect(asked).toEqual([0, 0])
})
