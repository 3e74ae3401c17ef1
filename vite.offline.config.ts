import { svelte } from '@sveltejs/vite-plugin-svelte'
import path from 'node:path'
import { defineConfig } from 'vite'
import { oneFile } from './scripts/lib/site/one-file'

const at = (file: string) => path.join(import.meta.dirname, file)

/** The lesson player as one page without a single request: the template of every lesson saved to a file. */
export default defineConfig({
  publicDir: false,
  plugins: [
    svelte(),
    oneFile({ template: at('offline.html'), boot: at('src/offline-boot.ts'), fileName: 'player.html' }),
  ],
  resolve: {
    alias: [
      { find: /^\.\/worker$/, replacement: at('src/map/worker-carried.ts') },
      // Names in lessons are in the languages of the atlas: their letters are all in the other files of the typeface.
      { find: /^(@fontsource\/noto-.*)-(?:greek|cyrillic-ext)-(.*)$/, replacement: '$1-latin-$2' },
    ],
  },
  build: {
    target: 'es2022',
    outDir: 'dist/offline',
    emptyOutDir: true,
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: at('src/offline.ts'),
      checks: { pluginTimings: false },
      output: { codeSplitting: false },
    },
  },
})
