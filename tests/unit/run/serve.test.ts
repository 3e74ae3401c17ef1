import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../../scripts/serve.mjs'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-serve-'))
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  fs.mkdirSync(path.join(root, 'assets'))
  fs.writeFileSync(path.join(root, 'index.html'), '<h1>')
  fs.writeFileSync(path.join(root, 'assets/app-1a2b3c4d.js'), 'plain')
  fs.writeFileSync(path.join(root, 'assets/app-1a2b3c4d.js.br'), 'brotli')
  fs.writeFileSync(path.join(root, '..', 'granica-secret.txt'), 'no')
  site = await serve({ root, port: 0, base: '/deep/' })
})
afterAll(async () => {
  await site.close()
  fs.rmSync(root, { recursive: true })
})

/** A bare request: `fetch` would tidy the path and unpack the answer. */
function get(address: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }>((done, fail) => {
    const { port } = new URL(site.url)
    http
      .get({ port, host: '127.0.0.1', path: address, headers }, (response) => {
        let text = ''
        response.on('data', (chunk) => (text += chunk))
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
      })
      .on('error', fail)
  })
}

test('the page is served with its type and asked for again each time', async () => {
  const { status, headers, text } = await get('/deep/?day=1878-07-13')
  expect([status, text]).toEqual([200, '<h1>'])
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('no-cache')
})

test('a hashed file is served packed when accepted, plain when not, and kept for ever', async () => {
  const packed = await get('/deep/assets/app-1a2b3c4d.js', { 'Accept-Encoding': 'gzip, deflate, br' })
  expect([packed.text, packed.headers['content-encoding']]).toEqual(['brotli', 'br'])
  expect(packed.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(packed.headers['cache-control']).toContain('immutable')
  expect((await get('/deep/assets/app-1a2b3c4d.js')).text).toBe('plain')
})

test('an unchanged file is not sent twice', async () => {
  const { headers } = await get('/deep/')
  expect((await get('/deep/', { 'If-None-Match': String(headers.etag) })).status).toBe(304)
})

test('nothing outside the folder or the base path is served', async () => {
  for (const address of [
    '/',
    '/deep/../granica-secret.txt',
    '/deep/%2e%2e/granica-secret.txt',
    '/deep/%zz',
    '/deep/no',
  ]) {
    expect((await get(address)).status, address).toBe(404)
  }
})

test('a taken port gives the next free one', async () => {
  const port = Number(new URL(site.url).port)
  const second = await serve({ root, port })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
  await second.close()
})
