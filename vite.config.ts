import { svelte } from '@sveltejs/vite-plugin-svelte'
import fs from 'node:fs'
import path from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { sharedChunk } from './scripts/lib/site/shared-chunks'

/** The browser itself then refuses any request to another server. Only in the build: the dev server needs more. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob: data:", // in a sandboxed frame, which has no origin, MapLibre's worker comes from a data: address
  "object-src 'none'",
  "base-uri 'self'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'granica:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
}

const pages = ['index.html', 'embed.html', 'lesson.html', 'author.html', 'handout.html'].filter((page) =>
  fs.existsSync(path.join(import.meta.dirname, page)),
)

const entry = (name: string) => path.join(import.meta.dirname, `src/${name}.ts`)
const ENTRIES = ['lesson', 'author', 'handout', 'embed-app.svelte']

export default defineConfig({
  base: './', // the built site works from any path of any server
  plugins: [svelte(), contentSecurityPolicy],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200, // MapLibre; the budget itself is kept by scripts/pack-dist.ts
    reportCompressedSize: false,
    rolldownOptions: {
      input: pages,
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: sharedChunk(entry('main'), ENTRIES.map(entry), entry('embed')) }],
        },
        // Some servers do not know .mjs as JavaScript, and browsers refuse a module worker of another type.
        assetFileNames: ({ names }) => `assets/[name]-[hash]${names[0]?.endsWith('.mjs') ? '.js' : '[extname]'}`,
      },
    },
  },
})
