export type Entry = string | ((...args: unknown[]) => string) | { [key: string]: Entry }

/** Every text of a dictionary with its path; functions are tried with numbers. */
export function texts(entry: Entry, path = ''): [string, string][] {
  if (typeof entry === 'string') return [[path, entry]]
  if (typeof entry === 'function') return [1, 2, 3, 5, 11, 21].map((n) => [`${path}(${n})`, entry(n, n, n, n, n)])
  return Object.entries(entry).flatMap(([key, value]) => texts(value, `${path}.${key}`))
}
