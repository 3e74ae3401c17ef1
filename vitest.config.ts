import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const common = { plugins: [svelte()] }

export default defineConfig({
  test: {
    projects: [
      {
        ...common,
        test: {
          name: 'unit',
          environment: './tests/unit/environment.ts',
          include: ['tests/unit/**/*.test.ts', 'tests/invalid/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        ...common,
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } }, // as patient as the page: a map is drawn in software here
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
