/** Which source polygons become which unit: edge countries are held whole, cities with county rights join their county. */
type Source = Record<string, string>

const WHOLE_COUNTRIES = new Set(
  'AZE ARM IRN IRQ SYR LBN KAZ TUN DZA MLT NOR SWE FIN DNK NLD BEL LUX CHE EST LVA CYN'.split(' '),
)

const RENAMED_COUNTRY: Record<string, string> = {
  ESB: 'CYP',
  WSB: 'CYP',
  ALD: 'FIN',
  LIE: 'CHE',
  VAT: 'ITA',
  MCO: 'FRA',
}

const keptDepartments = new Set([
  'FRA-5266',
  'FRA-5341',
  'FRA-5302',
  'FRA-5297',
  'FRA-5281',
  'FRA-5328',
  'FRA-5273',
  'FRA-5296',
])

const keptItalianRegions = new Set(['Veneto', 'Friuli-Venezia Giulia', 'Trentino-Alto Adige', 'Lombardia'])

const keptRussian = new Set(
  '2335 2371 2280 2304 2305 2303 2416 2417 2336 2324 2343 2342 2362 2370 2377 2367 2388 2369 283 5482 2390 2306 2279'
    .split(' ')
    .map((n) => `RUS-${n}`),
)

/** Turkish provinces that a border or an occupation zone of the span divided; the rest stand as three blocks. */
const keptTurkish = new Set(
  '4839 2298 4840 3040 2241 2240 2242 2265 2239 2289 4841 3016 3017 3018 4842 2285 2230 2229 2277 2271 2278 2264 2266 5518 2301 2302'
    .split(' ')
    .map((n) => `TUR-${n}`),
)

const HUNGARIAN_CITIES: Record<string, string> = {
  'HUN-4904': 'HUN-3156',
  'HUN-4905': 'HUN-3156',
  'HUN-4916': 'HUN-3172',
  'HUN-4917': 'HUN-3172',
  'HUN-4921': 'HUN-3166',
  'HUN-4918': 'HUN-3175',
  'HUN-4907': 'HUN-3164',
  'HUN-4920': 'HUN-3174',
  'HUN-4922': 'HUN-3168',
  'HUN-4925': 'HUN-3162',
  'HUN-4908': 'HUN-3162',
  'HUN-4915': 'HUN-3161',
  'HUN-4906': 'HUN-3163',
  'HUN-4903': 'HUN-3138',
  'HUN-4910': 'HUN-3159',
  'HUN-4911': 'HUN-3159',
  'HUN-4909': 'HUN-3158',
  'HUN-4912': 'HUN-3157',
  'HUN-4913': 'HUN-3155',
  'HUN-4914': 'HUN-3165',
  'HUN-4919': 'HUN-3171',
  'HUN-4924': 'HUN-3173',
  'HUN-4923': 'HUN-3169',
}

const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** The code of the unit that a source polygon belongs to, e.g. `SRB-841`, `ITA-toscana`, `SWE`. */
export function unitOf(p: Source): string {
  const country = RENAMED_COUNTRY[p.adm0_a3!] ?? p.adm0_a3!
  const code = p.adm1_code!
  if (WHOLE_COUNTRIES.has(country)) return country
  if (p.adm0_a3 === 'VAT') return 'ITA-lazio'
  if (p.adm0_a3 === 'MCO') return 'FRA-5266'
  if (country === 'CYP') return 'CYP'
  if (country === 'GRC') return code
  if (country === 'FRA') return keptDepartments.has(code) ? code : 'FRA-rest'
  if (country === 'ITA') return keptItalianRegions.has(p.region ?? '') ? code : `ITA-${slug(p.region ?? '')}`
  if (country === 'RUS') return keptRussian.has(code) ? code : 'RUS-interior'
  if (country === 'TUR') return keptTurkish.has(code) ? code : turkishBlock(Number(p.longitude))
  if (country === 'HUN') return HUNGARIAN_CITIES[code] ?? code
  return code
}

const turkishBlock = (lng: number) => (lng < 32 ? 'TUR-west' : lng < 38 ? 'TUR-centre' : 'TUR-east')

/** Names that the source repeats or gets wrong, and names of merged units. */
export const unitNames: Record<string, string> = {
  'HRV-1604': 'Požeško-Slavonska',
  'SRB-833': 'Rasinski',
  'FRA-rest': 'France (east, not detailed)',
  'RUS-interior': 'Russia (interior, not detailed)',
  'TUR-west': 'Anatolia (west)',
  'TUR-centre': 'Anatolia (centre)',
  'TUR-east': 'Anatolia (east)',
  AZE: 'Azerbaijan',
  ARM: 'Armenia',
  IRN: 'Iran',
  IRQ: 'Iraq',
  SYR: 'Syria',
  LBN: 'Lebanon',
  KAZ: 'Kazakhstan',
  TUN: 'Tunisia',
  DZA: 'Algeria',
  MLT: 'Malta',
  NOR: 'Norway',
  SWE: 'Sweden',
  FIN: 'Finland',
  DNK: 'Denmark',
  NLD: 'Netherlands',
  BEL: 'Belgium',
  LUX: 'Luxembourg',
  CHE: 'Switzerland',
  EST: 'Estonia',
  LVA: 'Latvia',
  CYN: 'Northern Cyprus',
  CYP: 'Cyprus',
  'BIH-2224': 'Livno (Canton 10)',
}
