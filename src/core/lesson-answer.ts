/** What an answer to a lesson's question is worth. */
import type { Question } from './lesson'

export type Verdict = 'right' | 'partly' | 'wrong'

/** Whether several choices are right: then they are boxes to tick, else one is picked. */
export const takesSeveral = ({ choices }: Pick<Question, 'choices'>) => choices.filter(({ right }) => right).length > 1

/** Right when exactly the right choices are chosen, partly right when only some of them are and no wrong one. */
export function judgeAnswer({ choices }: Pick<Question, 'choices'>, chosen: ReadonlySet<number>): Verdict {
  const isRight = (index: number) => choices[index]?.right === true
  if (chosen.size === 0 || ![...chosen].every(isRight)) return 'wrong'
  return choices.every(({ right }, index) => !right || chosen.has(index)) ? 'right' : 'partly'
}
