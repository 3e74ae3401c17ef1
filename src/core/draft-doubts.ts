/** What the atlas does not bear out of a draft that came from a file: unknown ids, and facts that the map does not show. */
import type { Assertion } from './assertions'
import type { Draft } from './draft'
import { DEFAULT_VIEW } from './default-view'
import { lessonFault, type LessonFault } from './lesson-fault'
import type { Day } from './time'
import { readQuery } from './url'
import type { Highlight, Selection } from './view'

export interface AtlasKnowledge {
  points: (highlight: Highlight) => boolean
  picks: (selection: Selection) => boolean
  /** What is wrong with an assertion on a day, or null. */
  refutes: (assertion: Assertion, day: Day) => LessonFault | null
}

export interface Doubt {
  /** 1 for the first step. */
  step: number
  fault: LessonFault
}

export function doubtsOf(draft: Draft, today: Day, { points, picks, refutes }: AtlasKnowledge): Doubt[] {
  return draft.steps.flatMap(({ view, shows }, index) => {
    const { day, highlight, selection } = readQuery(view, DEFAULT_VIEW, { today }).view
    const unknown = highlight
      .filter((one) => !points(one))
      .map(({ kind, id }) => lessonFault('unknown-to-atlas', kind, id))
    const unpicked = picks(selection)
      ? []
      : [lessonFault('unknown-to-atlas', selection.kind, 'id' in selection ? selection.id : '')]
    const untrue = shows.flatMap((assertion) => refutes(assertion, day) ?? [])
    return [...unknown, ...unpicked, ...untrue].map((fault) => ({ step: index + 1, fault }))
  })
}
