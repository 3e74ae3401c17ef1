/** A lesson in the frame of another page: tells of its steps and does what the page says. */
import type { LessonPage } from '../state/lesson-page.svelte'
import type { LessonWalk } from '../state/lesson-walk.svelte'
import { lessonHeight } from './natural-height'
import { obey } from './obey'
import { hostsOf, listenToParent } from './parent'
import { PROTOCOL, type Command } from './protocol'
import { tellHeight } from './tell-height'
import { tellParent } from './tell.svelte'

export interface LessonFrame {
  /** The lesson stands on a leaf, or was turned to it; `go` turns to another. */
  turned(walk: LessonWalk, go: (leaf: number) => void): void
  /** Out of sight: the map is given up. */
  rest(): void
  wake(): void
}

/** Commands kept for a lesson that is not there yet. */
const MOST_KEPT = 50

export function frameLesson(page: LessonPage): LessonFrame {
  const { screen } = page
  let lesson: { walk: LessonWalk; go: (leaf: number) => void } | null = null
  let toldStep = -1
  const kept: Command[] = []

  const parent = listenToParent(window, hostsOf(location.search), (command) => {
    if (lesson) carryOut(command)
    else if (kept.length < MOST_KEPT) kept.push(command)
  })
  const fail = (message: string) => parent.tell({ type: 'error', message })

  function carryOut(command: Command) {
    const { walk, go } = lesson!
    if (command.type !== 'setStep') {
      const problem = obey(screen, walk.views[walk.step]!, command)
      return problem === null ? undefined : fail(problem)
    }
    const { step } = command
    const last = walk.leaves - 1
    if (Number.isInteger(step) && step >= 0 && step <= last) return go(step)
    fail(`step unknown: ${step}, expected 0 to ${last}`)
    tellStep(walk)
  }

  function tellStep({ leaf, lesson: { steps, title } }: LessonWalk) {
    toldStep = leaf
    parent.tell({ type: 'stepchange', step: leaf, steps: steps.length, title: steps[leaf - 1]?.title ?? title })
  }

  tellHeight(parent, lessonHeight)
  tellParent(screen, parent)
  void screen.ready.then(() => {
    if (screen.opened) parent.tell({ type: 'ready', version: PROTOCOL, data: screen.opened.manifest.version })
    else fail('data missing: they did not arrive, or arrived damaged')
  })
  $effect.root(() => {
    $effect(() => {
      const { kind } = page.status
      if (kind === 'list') fail(`lesson unknown: “${page.address.lesson ?? ''}”, expected what a link to one has`)
      else if (kind === 'failed') fail('lesson missing: it did not arrive, or arrived damaged')
      else if (kind === 'broken') fail('lesson broken: the file in the link cannot be shown')
    })
  })

  return {
    turned(walk, go) {
      lesson = { walk, go }
      if (walk.leaf !== toldStep) tellStep(walk)
      kept.splice(0).forEach(carryOut)
    },
    rest() {
      if (!lesson || screen.mapStatus === 'failed') return
      lesson.walk.isAwake = false
      screen.mapStatus = 'loading'
    },
    wake() {
      if (lesson) lesson.walk.isAwake = true
    },
  }
}
