/** Lessons: `geodata/lessons/<slug>/<language>.md`. */
import fs from 'node:fs'
import path from 'node:path'
import type { Lesson } from '../../../src/core/lesson'
import { faultSentence } from '../../../src/core/lesson-fault'
import { parseLesson } from '../../../src/core/lesson-file'
import { LANGUAGES } from '../../../src/core/names'
import type { Day } from '../../../src/core/time'
import { DataError } from '../data-error'
import type { Filed } from './geodata'

/** All lessons under `root`, in order of slug and language; mistakes go to `errors`, by line. */
export function readLessons(root: string, today: Day, errors: DataError[]): Filed<Lesson>[] {
  const folder = path.join(root, 'lessons')
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((slug) =>
      fs
        .readdirSync(path.join(folder, slug))
        .sort()
        .flatMap((name) => {
          const file = `lessons/${slug}/${name}`
          const language = LANGUAGES.find((known) => `${known}.md` === name)
          if (!language) {
            errors.push(new DataError(`file name wrong: expected a language such as en.md`, { file }))
            return []
          }
          const text = fs.readFileSync(path.join(root, file), 'utf8')
          const { lesson, problems } = parseLesson(text, { slug, language, today })
          for (const { line, fault } of problems)
            errors.push(new DataError(faultSentence(fault), { file, path: `line ${line}` }))
          return lesson ? [{ ...lesson, slug, language, file }] : []
        }),
    )
}
