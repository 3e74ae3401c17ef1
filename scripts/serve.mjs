/**
 * A static server for the built atlas: right types, pre-compressed files, long caching for hashed names.
 * `node scripts/serve.mjs [FOLDER] [--port 4173] [--host 127.0.0.1] [--base /some/path/]`
 */
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.topojson': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}
const ENCODINGS = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
])
const HASHED = /[-.][\w-]{8,}\.\w+$/
const TRIES = 50

/**
 * Serves `root` and resolves with the address once it listens. A taken port gives the next free one; `port: 0` any.
 * @param {{ root: string, port?: number, host?: string, base?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 4173, host = '127.0.0.1', base = '/' }) {
  const server = http.createServer((request, response) => answer(root, base, request, response))
  const bound = await listen(server, port, host)
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shown}:${bound}${base}`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  }
}

/** @param {string} root @param {string} base @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function answer(root, base, request, response) {
  const send = (/** @type {number} */ status, /** @type {string} */ text) =>
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'Method not allowed\n')
  const file = findFile(root, base, request.url ?? '/')
  if (!file) return send(404, 'Not found\n')
  const accepted = new Set(
    (request.headers['accept-encoding'] ?? '').split(/\s*(?:;[^,]*)?,\s*/).map((e) => e.split(';')[0]),
  )
  const [encoding, suffix] = ENCODINGS.find(([name, end]) => accepted.has(name) && fs.existsSync(file + end)) ?? [
    '',
    '',
  ]
  const stat = fs.statSync(file + suffix)
  const etag = `"${stat.size.toString(36)}-${Math.round(stat.mtimeMs).toString(36)}${suffix}"`
  const isHashed = HASHED.test(file) && /[\\/](assets|data)[\\/]/.test(file)
  const headers = {
    'Content-Type': /** @type {Record<string, string>} */ (TYPES)[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': String(stat.size),
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  }
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, headers).end()
  response.writeHead(200, headers)
  if (request.method === 'HEAD') return response.end()
  fs.createReadStream(file + suffix)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** The file that an address names, or null when there is none or it lies outside `root`. */
function findFile(/** @type {string} */ root, /** @type {string} */ base, /** @type {string} */ url) {
  const wanted = decode(url.split(/[?#]/)[0] ?? '')
  if (!wanted?.startsWith(base)) return null
  const inside = path.join(root, wanted.slice(base.length))
  if (path.relative(root, inside).startsWith('..')) return null
  return (
    [inside, path.join(inside, 'index.html')].find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile()) ??
    null
  )
}

function decode(/** @type {string} */ text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** @returns {Promise<number>} */
async function listen(/** @type {http.Server} */ server, /** @type {number} */ port, /** @type {string} */ host) {
  for (let i = 0; i < TRIES; i++) {
    try {
      return await new Promise((done, fail) => {
        server.once('error', fail)
        server.listen(port && port + i, host, () => {
          server.off('error', fail)
          done(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
        })
      })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`port taken: ${port} and the ${TRIES - 1} after it, expected a free one`)
}

/** Reads `--port N`, `--host H` and `--base /path/`; stops with a sentence on anything else. */
export function readOptions(/** @type {string[]} */ args) {
  /** @type {{ port?: number, host?: string, base?: string }} */
  const options = {}
  for (let i = 0; i < args.length; i += 2) {
    const [key, value = ''] = [args[i], args[i + 1]]
    if (key === '--port' && /^\d+$/.test(value)) options.port = Number(value)
    else if (key === '--host' && value) options.host = value
    else if (key === '--base' && value.startsWith('/')) options.base = value.endsWith('/') ? value : value + '/'
    else {
      console.error(`option unknown: ${key} ${value}, expected --port N, --host NAME or --base /path/`)
      process.exit(2)
    }
  }
  return options
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2)
  const root = args[0]?.startsWith('--') ? 'dist' : (args.shift() ?? 'dist')
  const { url } = await serve({ root: path.resolve(root), ...readOptions(args) })
  console.log(url)
}
