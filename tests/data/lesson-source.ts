import fs from 'node:fs'
import path from 'node:path'
import { faultSentence } from '../../src/core/lesson-fault'
import { parseLesson } from '../../src/core/lesson-file'
import type { Lesson } from '../../src/core/lesson'
import { gregorianToDay } from '../../src/core/time'

/** One of the atlas's own lessons in English, as its author wrote it. */
export function readLesson(slug: string): Lesson {
  const file = path.join('geodata/lessons', slug, 'en.md')
  const today = gregorianToDay({ year: 2026, month: 11, day: 23 })
  const { lesson, problems } = parseLesson(fs.readFileSync(file, 'utf8'), { slug, language: 'en', today })
  if (!lesson) throw new Error(`lesson unreadable: ${file}, ${problems[0] && faultSentence(problems[0].fault)}`)
  return lesson
}
