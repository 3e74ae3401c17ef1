import { describe, expect, it } from 'vitest'
import { linksOf, readLessonAddress, writeLessonAddress } from '../../../src/core/lesson-address'

const NOTHING = {
  lesson: null,
  step: null,
  language: null,
  theme: null,
  isPresented: false,
  forTeacher: false,
}

describe('the address of a lesson', () => {
  it('is read back as it was written', () => {
    const address = {
      lesson: 'new-serbia',
      step: 3,
      language: 'sr-Latn',
      theme: 'dark',
      isPresented: true,
      forTeacher: true,
    } as const
    const query = writeLessonAddress(address)
    expect(query).toBe('?lesson=new-serbia&step=3&lang=sr-Latn&theme=dark&mode=present&teacher=1')
    expect(readLessonAddress(query)).toEqual(address)
  })
  it('without anything is the list', () => {
    expect(readLessonAddress('')).toEqual(NOTHING)
    expect(writeLessonAddress(NOTHING)).toBe('')
  })
  it('with nonsense counts as not given', () =>
    expect(readLessonAddress('?lesson=../x&step=-2&lang=tlh&theme=pink&mode=mad&teacher=yes')).toEqual(NOTHING))
})

describe('the links out of a lesson', () => {
  it('lead to its sheet and to the author where it is one of ours', () =>
    expect(linksOf({ slug: 'banovinas' }, 'uk')).toMatchObject({
      list: 'lesson.html?lang=uk',
      play: 'lesson.html?lesson=banovinas&lang=uk',
      slug: 'banovinas',
      handout: 'handout.html?lesson=banovinas&lang=uk',
      author: 'author.html?lesson=banovinas&lang=uk',
    }))
  it('carry the lesson along where it came in a link', () =>
    expect(linksOf({ packed: 'q1YqSy0q' }, 'en')).toMatchObject({
      list: 'lesson.html?lang=en',
      play: 'lesson.html?lang=en#file=q1YqSy0q',
      slug: null,
      handout: 'handout.html?lang=en#file=q1YqSy0q',
      author: 'author.html?lang=en#file=q1YqSy0q',
    }))
  it('open the view of a step in the atlas, in the language that is read', () =>
    expect(linksOf({ slug: 'trieste' }, 'ru').atlas('day=1878-07-13')).toBe('./?day=1878-07-13&lang=ru'))
})
