/** Reči interfejsa latinicom, izvedene iz ćiriličnih po pravilu. */
import { inLatin } from './in-latin'
import { srCyrl } from './sr-Cyrl'

export const srLatn = inLatin(srCyrl)
