/** What a question of a search asks for: the words of a name, the year and the kind of thing that stand beside them. */
import type { EntryKind } from './entries'
import { searchKey } from './search-key'

export interface Question {
  /** As a search key, without its year: what names are compared with. */
  query: string
  /** The same without small words, unless it has no others. */
  meant: string
  /** Without the words for a kind of thing too; the same as `meant` where it has none, or nothing else. */
  bare: string
  /** The kinds that those words stand for. */
  kinds: ReadonlySet<EntryKind>
  /** `Uman 1941` asks for what was there in that year; null where none is named. */
  year: number | null
}

/** Words that join names together, differently in every language and by every author: a question is as good without them. */
const SMALL_WORDS = new Set('a and at by in of on the i iz kod na od po pod pri s u v vo za z'.split(' '))

/** What one author calls a siege another calls a storming: words for kinds of things in the languages of the interface. */
const KIND_WORDS: readonly (readonly [words: string, kinds: readonly EntryKind[]])[] = [
  ['battle fight fighting clash siege storming assault capture fall defence defense raid offensive operation bombing', ['battle']],
  ['massacre битка бој борбе опсада јуриш заузеће пад одбрана напад операција бомбардовање покољ масакр злочин', ['battle']],
  ['битва сражение бой бои осада штурм взятие падение оборона операция бомбардировка резня', ['battle']],
  ['облога бій бої взяття падіння бомбардування різанина', ['battle']],
  ['treaty peace truce armistice convention agreement congress мир уговор примирје споразум конвенција конгрес', ['event', 'act']],
  ['договор перемирие соглашение договір перемир’я угода конгрес', ['event', 'act']],
  ['annexation occupation liberation анексија окупација ослобођење аннексия оккупация освобождение анексія звільнення', ['act', 'battle']],
  ['assassination murder founding foundation uprising revolt атентат убиство оснивање устанак буна', ['event', 'war']],
  ['убийство покушение основание восстание убивство замах заснування повстання', ['event', 'war']],
  ['monastery church fortress fort манастир црква тврђава монастырь церковь крепость монастир церква фортеця', ['site']],
  ['town city village district град село варош срез город уезд місто повіт', ['place', 'polity']],
  ['genocide killings геноцид убиства', ['battle', 'event']],
  ['coup revolution crisis trial пуч преврат револуција криза процес суђење переворот революция кризис криза', ['event']],
  ['plan proposal план предлог предложение пропозиція', ['proposal', 'event']],
  ['pact alliance league пакт савез лига союз альянс', ['alliance', 'event']],
  ['war рат война війна', ['war']],
] // prettier-ignore

const KINDS = new Map(
  KIND_WORDS.flatMap(([words, kinds]) => words.split(' ').map((word) => [searchKey(word), kinds] as const)),
)

/** The years of which the atlas tells, and those a little before. */
const YEAR = /^1[3-9]\d\d$|^20\d\d$/

/** Reads a question; a year alone is a word like others. */
export function readQuestion(text: string): Question {
  const all = searchKey(text).split(' ')
  const years = all.filter((word) => YEAR.test(word))
  const year = years.length === 1 && all.length > 1 ? Number(years[0]) : null
  const words = year === null ? all : all.filter((word) => word !== years[0])
  const meant = unlessEmpty(
    words.filter((word) => !SMALL_WORDS.has(word)),
    words,
  )
  const bare = unlessEmpty(
    meant.filter((word) => !KINDS.has(word)),
    meant,
  )
  const kinds = new Set(meant.flatMap((word) => KINDS.get(word) ?? []))
  return { query: words.join(' '), meant: meant.join(' '), bare: bare.join(' '), kinds, year }
}

const unlessEmpty = <T>(list: T[], otherwise: T[]) => (list.length > 0 ? list : otherwise)
