import path from 'node:path'
import { defineConfig } from 'vite'

/** What pages of others load: each one file under a name that stays, chosen by `--mode`. */
const ENTRIES: Record<string, string> = {
  'granica-host': 'src/element/host.ts',
  'granica-map': 'src/element/granica-map.ts',
}

export default defineConfig(({ mode }) => {
  const entry = ENTRIES[mode]
  if (!entry) throw new Error(`mode unknown: ${mode}, expected ${Object.keys(ENTRIES).join(' or ')}`)
  return {
    publicDir: false,
    build: {
      target: 'es2022',
      emptyOutDir: false, // beside the site
      reportCompressedSize: false,
      rolldownOptions: { output: { minify: true } }, // whitespace too, which Vite leaves in libraries
      lib: { entry: path.join(import.meta.dirname, entry), formats: ['es'], fileName: () => `${mode}.js` },
    },
  }
})
