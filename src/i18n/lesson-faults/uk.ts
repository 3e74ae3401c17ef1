import type { LessonFaultWords } from '../../core/lesson-fault'

const or = (given: string) => given || 'нічого'

export const uk: LessonFaultWords = {
  'too-long': (letters, most) => `урок задовгий: знаків ${letters}, а можна не більше ніж ${most}`,
  'front-missing': (dashes) => `немає заголовка файлу: першим рядком має бути ${dashes}, і такий самий — рядок під ним`,
  'front-empty': (keys, dashes) => `заголовок файлу порожній: між двома рядками ${dashes} мають стояти ${keys}`,
  'front-unreadable': () => 'заголовок файлу не читається: перевірте відступи, лапки, дужки й двокрапки',
  'too-many-aliases': () => 'заголовок файлу не читається: забагато посилань з місця на місце',
  'format-unknown': (given, known) => `невідомий формат уроку: ${or(given)}, потрібен ${known}`,
  'key-unknown': (key, known) => `невідомий ключ: ${key}; відомі ${known}`,
  'text-missing': (key, given, most) => `${key}: стоїть ${or(given)}, а потрібен текст не довший за ${most} знаків`,
  'id-unclear': (key, given) =>
    `${key}: стоїть ${or(given)}, а потрібна назва з малих латинських літер, цифр і дефісів`,
  'id-taken': (id) => `два кроки названо однаково: ${id}`,
  'language-unknown': (given, known) => `невідома мова: ${or(given)}; відомі ${known}`,
  'minutes-unclear': (given, most) => `неясна кількість хвилин: ${or(given)}, потрібне ціле число до ${most}`,
  'no-list': (key) => `${key}: тут має бути список`,
  'source-unclear': (given, keys) => `неясне джерело: ${or(given)}; потрібен ключ із бібліографії або ${keys}`,
  'steps-missing': (count, most) => `кількість кроків: ${count}, а має бути від 1 до ${most}`,
  'step-unclear': (given, keys) => `неясний крок: ${or(given)}; потрібні ${keys}`,
  'steps-differ': (inFront, headings, mark) =>
    `кроки не сходяться: у заголовку файлу їх ${inFront}, а підзаголовків ${headings}; кожному кроку потрібен один ${mark}`,
  'view-missing': (given, example) => `немає вигляду карти: стоїть ${or(given)}, а потрібно щось на зразок ${example}`,
  'view-key-unknown': (key, known) => `невідомий ключ у вигляді карти: ${key}; відомі ${known}`,
  'view-without-day': (query, example) => `вигляд карти без дня: ${or(query)}; потрібно ще ${example}`,
  'view-without-place': (query, example) => `вигляд карти без місця: ${or(query)}; потрібно ще ${example}`,
  'view-unclear': (key, query) => `неясний вигляд карти: ${key} у ${query}`,
  'transition-unknown': (given, known) => `невідомий перехід: ${or(given)}; відомі ${known}`,
  'assertion-unclear': (given, example) => `неясне твердження: ${or(given)}; потрібно щось на зразок ${example}`,
  'assertion-at-sea': (what, at, day) =>
    `твердження потрапляє в море: ${what}, ${at}, ${day}; потрібна точка на суходолі в межах карти`,
  'assertion-untrue': (what, at, day, found, expected) =>
    `твердження не збігається з картою: ${what}, ${at}, ${day}; на карті ${found || 'ніхто'}, а в уроці ${expected}`,
  'unknown-to-atlas': (kind, id) => `атлас не знає ${kind}:${id}`,
  'text-before-steps': (example) => `текст перед першим кроком: спершу потрібен підзаголовок, наприклад ${example}`,
  'question-before-steps': (example) =>
    `запитання перед першим кроком: спершу потрібен підзаголовок, наприклад ${example}`,
  'question-empty': (mark) => `порожнє запитання: воно має стояти після ${mark}`,
  'second-question': (title) => `друге запитання в одному кроці: ${title}; можна лише одне`,
  'no-right-choice': (mark) => `запитання без правильної відповіді: хоча б перед однією потрібно ${mark}`,
  'block-not-open': (end, known) => `закрито те, що не було відкрито: перед ${end} потрібно ${known}`,
  'block-in-block': (name, end) => `${name} починається всередині іншого блоку: спершу потрібно ${end}`,
  'block-unknown': (name, known) => `невідомий блок: ${name}; відомі ${known}`,
  'block-not-closed': (name, end) => `блок ${name} не закрито: наприкінці потрібно ${end}`,
}
