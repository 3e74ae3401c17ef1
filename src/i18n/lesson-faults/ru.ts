import type { LessonFaultWords } from '../../core/lesson-fault'

const or = (given: string) => given || 'ничего'

export const ru: LessonFaultWords = {
  'too-long': (letters, most) => `урок слишком длинный: знаков ${letters}, а можно не больше ${most}`,
  'front-missing': (dashes) => `нет заголовка файла: первой строкой должно быть ${dashes}, и такой же — строка под ним`,
  'front-empty': (keys, dashes) => `заголовок файла пуст: между двумя строками ${dashes} должны стоять ${keys}`,
  'front-unreadable': () => 'заголовок файла не читается: проверьте отступы, кавычки, скобки и двоеточия',
  'too-many-aliases': () => 'заголовок файла не читается: слишком много ссылок с места на место',
  'format-unknown': (given, known) => `неизвестный формат урока: ${or(given)}, нужен ${known}`,
  'key-unknown': (key, known) => `неизвестный ключ: ${key}; известны ${known}`,
  'text-missing': (key, given, most) => `${key}: стоит ${or(given)}, а нужен текст не длиннее ${most} знаков`,
  'id-unclear': (key, given) => `${key}: стоит ${or(given)}, а нужно имя из строчных латинских букв, цифр и дефисов`,
  'id-taken': (id) => `два шага названы одинаково: ${id}`,
  'language-unknown': (given, known) => `неизвестный язык: ${or(given)}; известны ${known}`,
  'minutes-unclear': (given, most) => `неясное число минут: ${or(given)}, нужно целое число до ${most}`,
  'no-list': (key) => `${key}: здесь должен быть список`,
  'source-unclear': (given, keys) => `неясный источник: ${or(given)}; нужен ключ из библиографии или ${keys}`,
  'steps-missing': (count, most) => `число шагов: ${count}, а должно быть от 1 до ${most}`,
  'step-unclear': (given, keys) => `неясный шаг: ${or(given)}; нужны ${keys}`,
  'steps-differ': (inFront, headings, mark) =>
    `шаги не сходятся: в заголовке файла их ${inFront}, а подзаголовков ${headings}; каждому шагу нужен один ${mark}`,
  'view-missing': (given, example) => `нет вида карты: стоит ${or(given)}, а нужно что-то вроде ${example}`,
  'view-key-unknown': (key, known) => `неизвестный ключ в виде карты: ${key}; известны ${known}`,
  'view-without-day': (query, example) => `вид карты без дня: ${or(query)}; нужно ещё ${example}`,
  'view-without-place': (query, example) => `вид карты без места: ${or(query)}; нужно ещё ${example}`,
  'view-unclear': (key, query) => `неясный вид карты: ${key} в ${query}`,
  'transition-unknown': (given, known) => `неизвестный переход: ${or(given)}; известны ${known}`,
  'assertion-unclear': (given, example) => `неясное утверждение: ${or(given)}; нужно что-то вроде ${example}`,
  'assertion-at-sea': (what, at, day) =>
    `утверждение попадает в море: ${what}, ${at}, ${day}; нужна точка на суше в пределах карты`,
  'assertion-untrue': (what, at, day, found, expected) =>
    `утверждение расходится с картой: ${what}, ${at}, ${day}; на карте ${found || 'никто'}, а в уроке ${expected}`,
  'unknown-to-atlas': (kind, id) => `атлас не знает ${kind}:${id}`,
  'text-before-steps': (example) => `текст перед первым шагом: сначала нужен подзаголовок, например ${example}`,
  'question-before-steps': (example) => `вопрос перед первым шагом: сначала нужен подзаголовок, например ${example}`,
  'question-empty': (mark) => `пустой вопрос: он должен стоять после ${mark}`,
  'second-question': (title) => `второй вопрос в одном шаге: ${title}; можно только один`,
  'no-right-choice': (mark) => `вопрос без верного ответа: хотя бы перед одним нужно ${mark}`,
  'block-not-open': (end, known) => `закрыто то, что не было открыто: перед ${end} нужно ${known}`,
  'block-in-block': (name, end) => `${name} начинается внутри другого блока: сначала нужно ${end}`,
  'block-unknown': (name, known) => `неизвестный блок: ${name}; известны ${known}`,
  'block-not-closed': (name, end) => `блок ${name} не закрыт: в конце нужно ${end}`,
}
