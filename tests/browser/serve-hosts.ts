import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const FOLDER = path.join(import.meta.dirname, 'hosts')

/**
 * Serves the pages that hold the atlas in a frame, from another site than the atlas (`localhost`, not `127.0.0.1`), so
 * that the browser keeps them apart as it does in earnest. `{{site}}` in a page is the address of the atlas.
 */
export async function serveHosts(site: string) {
  const server = http.createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://host').pathname)
    const file = path.join(FOLDER, name)
    if (!fs.existsSync(file) || !name.endsWith('.html')) return response.writeHead(204).end()
    const page = fs.readFileSync(file, 'utf8').replaceAll('{{site}}', site)
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise<void>((done) => (server.closeAllConnections(), server.close(() => done()))),
  }
}
