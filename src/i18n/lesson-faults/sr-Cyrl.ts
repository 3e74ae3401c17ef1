import type { LessonFaultWords } from '../../core/lesson-fault'

const or = (given: string) => given || 'ништа'

export const srCyrl: LessonFaultWords = {
  'too-long': (letters, most) => `лекција је предугачка: има ${letters} знакова, а може највише ${most}`,
  'front-missing': (dashes) => `нема заглавља: први ред треба да буде ${dashes}, а испод заглавља још један такав`,
  'front-empty': (keys, dashes) => `заглавље је празно: између два реда ${dashes} треба да стоји ${keys}`,
  'front-unreadable': () => 'заглавље се не може прочитати: проверите увлачење, наводнике, заграде и двотачке',
  'too-many-aliases': () => 'заглавље се не може прочитати: превише упућивања с места на место',
  'format-unknown': (given, known) => `непознат облик лекције: ${or(given)}, а треба ${known}`,
  'key-unknown': (key, known) => `непознат кључ: ${key}; познати су ${known}`,
  'text-missing': (key, given, most) => `${key}: стоји ${or(given)}, а треба текст до ${most} знакова`,
  'id-unclear': (key, given) => `${key}: стоји ${or(given)}, а треба назив од малих латиничних слова, цифара и цртица`,
  'id-taken': (id) => `два корака се зову исто: ${id}`,
  'language-unknown': (given, known) => `непознат језик: ${or(given)}; познати су ${known}`,
  'minutes-unclear': (given, most) => `нејасан број минута: ${or(given)}, а треба цео број до ${most}`,
  'no-list': (key) => `${key}: треба да буде списак`,
  'source-unclear': (given, keys) => `нејасан извор: ${or(given)}; треба кључ из библиографије или ${keys}`,
  'steps-missing': (count, most) => `број корака: ${count}, а треба од 1 до ${most}`,
  'step-unclear': (given, keys) => `нејасан корак: ${or(given)}; треба ${keys}`,
  'steps-differ': (inFront, headings, mark) =>
    `кораци се не слажу: у заглављу их је ${inFront}, а наслова ${headings}; сваком кораку треба један наслов ${mark}`,
  'view-missing': (given, example) => `нема погледа на карту: стоји ${or(given)}, а треба нешто као ${example}`,
  'view-key-unknown': (key, known) => `непознат кључ у погледу на карту: ${key}; познати су ${known}`,
  'view-without-day': (query, example) => `поглед на карту без дана: ${or(query)}; треба и ${example}`,
  'view-without-place': (query, example) => `поглед на карту без места: ${or(query)}; треба и ${example}`,
  'view-unclear': (key, query) => `нејасан поглед на карту: ${key} у ${query}`,
  'transition-unknown': (given, known) => `непознат прелаз: ${or(given)}; познати су ${known}`,
  'assertion-unclear': (given, example) => `нејасна тврдња: ${or(given)}; треба нешто као ${example}`,
  'assertion-at-sea': (what, at, day) =>
    `тврдња пада у море: ${what}, ${at}, ${day}; треба тачка на копну унутар карте`,
  'assertion-untrue': (what, at, day, found, expected) =>
    `тврдња се не слаже с картом: ${what}, ${at}, ${day}; на карти је ${found || 'нико'}, а у лекцији ${expected}`,
  'unknown-to-atlas': (kind, id) => `атлас не познаје ${kind}:${id}`,
  'text-before-steps': (example) => `текст пре првог корака: најпре треба наслов, на пример ${example}`,
  'question-before-steps': (example) => `питање пре првог корака: најпре треба наслов, на пример ${example}`,
  'question-empty': (mark) => `празно питање: треба да стоји иза ${mark}`,
  'second-question': (title) => `друго питање у истом кораку: ${title}; може само једно`,
  'no-right-choice': (mark) => `питање без тачног одговора: испред бар једног треба ${mark}`,
  'block-not-open': (end, known) => `затворено је нешто што није отворено: испред ${end} треба ${known}`,
  'block-in-block': (name, end) => `${name} почиње унутар другог одељка: најпре треба ${end}`,
  'block-unknown': (name, known) => `непознат одељак: ${name}; познати су ${known}`,
  'block-not-closed': (name, end) => `одељак ${name} није затворен: на крају треба ${end}`,
}
