/** Vite plugin: the whole build as one HTML page, its scripts packed, and a policy under which only they run. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { carried } from '../../../src/core/offline-page'

export interface OneFile {
  /** HTML page with a `<!--files-->` in its body. */
  template: string
  /** The small script that unpacks the program and starts it. */
  boot: string
  fileName: string
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but the two scripts of the build runs, and nothing at all is fetched: data: and blob: reach no network. */
const policy = (scripts: string[]) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(sha256).join(' ')}`,
    'worker-src data: blob:',
    'connect-src data: blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

export function oneFile({ template, boot, fileName }: OneFile): Plugin {
  return {
    name: 'granica:one-file',
    apply: 'build',
    generateBundle: {
      order: 'post', // after Vite has filled in its own marks
      async handler(_, bundle) {
        const pieces = Object.values(bundle)
        const programs = pieces.filter((piece) => piece.type === 'chunk').map(({ code }) => code.trim())
        const assets = pieces.filter((piece) => piece.type === 'asset')
        const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'))
        if (programs.length !== 1 || styles.length < assets.length) {
          const names = pieces.map((piece) => piece.fileName).join(', ')
          throw new Error(`build in pieces: ${names}, expected one script and styles`)
        }
        const program = programs[0]!
        const starter = await scriptOf(boot)
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy([starter, program])}" />`,
          ...styles.map(({ source }) => `<style>${String(source).trim()}</style>`),
        ]
        const packed = gzipSync(program, { level: 9 }).toString('base64')
        const body = [carried({ name: 'program', packed }), '<!--files-->', `<script>${starter}</script>`]
        const page = fs
          .readFileSync(template, 'utf8')
          .replace('<meta charset="utf-8" />', (charset) => [charset, head[0]].join('\n'))
          .replace('</head>', (end) => [...head.slice(1), end].join('\n'))
          .replace('<!--files-->', () => body.join('\n'))
        for (const { fileName } of pieces) delete bundle[fileName]
        this.emitFile({ type: 'asset', fileName, source: page })
      },
    },
  }
}

/** A script and what it imports, as one text to stand in a page. */
async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'boot' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error(`script not built: ${entry}`)
  return first.output[0].code.trim()
}
