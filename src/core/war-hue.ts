/** Wars by colour: neighbours in time differ, so that the battles of two wars at once can be told apart. */
import type { SpanData } from './atlas-data'

export const WAR_HUES = 5

/** The hue of a war, 0 … WAR_HUES − 1, by its place among the wars in order of time; -1 for none. */
export function warHue(wars: readonly SpanData[], war: string | null): number {
  const index = wars.findIndex(({ id }) => id === war)
  return index < 0 ? -1 : index % WAR_HUES
}
