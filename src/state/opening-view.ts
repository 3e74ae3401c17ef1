import { cameraOf } from '../core/bounds'
import { DEFAULT_VIEW, HEARTLAND } from '../core/default-view'
import type { View } from '../core/view'
import { readPreferences } from './preferences'

/** What a page opens with on a map `size` pixels large, until its link says otherwise: the heartland, as this reader likes it. */
export function openingView(size: { width: number; height: number }, isNarrow: boolean): View {
  const { language, theme } = readPreferences()
  const camera = cameraOf(isNarrow ? HEARTLAND.narrow : HEARTLAND.wide, size.width, size.height)
  return { ...DEFAULT_VIEW, camera, language, mapLanguage: language, theme }
}
