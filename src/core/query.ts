/** The keys and values of a URL's query, with or without its question mark; of a key given twice the first counts. */
export function parseQuery(query: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const part of query.replace(/^\?/, '').split('&')) {
    if (part === '') continue
    const [key = '', ...value] = part.split('=').map(decode)
    if (!pairs.has(key)) pairs.set(key, value.join('='))
  }
  return pairs
}

/** A query of pairs, without a question mark; the marks that are allowed in a query and read better stay as they are. */
export function formatQuery(pairs: Iterable<readonly [string, string]>): string {
  return [...pairs].map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&')
}

const encode = (text: string) => encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':')

/** Text that is no good percent-encoding stands for itself. */
function decode(text: string): string {
  const spaced = text.replace(/\+/g, ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
