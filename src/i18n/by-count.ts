/** Counting as Slavs count: 1 слово, 2 слова, 5 слов; 21 слово. */
export function byCount(count: number, one: string, few: string, many: string): string {
  const lastTwo = count % 100
  const last = count % 10
  if (last === 1 && lastTwo !== 11) return `${count} ${one}`
  if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14)) return `${count} ${few}`
  return `${count} ${many}`
}
