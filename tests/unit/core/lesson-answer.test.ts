import { describe, expect, it } from 'vitest'
import { judgeAnswer, takesSeveral } from '../../../src/core/lesson-answer'

const ask = (...rights: boolean[]) => ({ choices: rights.map((right) => ({ text: '', right })) })
const chosen = (...indexes: number[]) => new Set(indexes)

describe('an answer to a question with one right choice', () => {
  const question = ask(false, true)
  it('is right or wrong', () => {
    expect(takesSeveral(question)).toBe(false)
    expect(judgeAnswer(question, chosen(1))).toBe('right')
    expect(judgeAnswer(question, chosen(0))).toBe('wrong')
    expect(judgeAnswer(question, chosen())).toBe('wrong')
  })
})

describe('an answer to a question with several right choices', () => {
  const question = ask(true, false, true)
  it('is right with all of them, partly with some, wrong with any other', () => {
    expect(takesSeveral(question)).toBe(true)
    expect(judgeAnswer(question, chosen(0, 2))).toBe('right')
    expect(judgeAnswer(question, chosen(2))).toBe('partly')
    expect(judgeAnswer(question, chosen(0, 1, 2))).toBe('wrong')
  })
})
