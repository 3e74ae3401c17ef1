import type { Environment } from 'vitest/runtime'

/** Node's own globals, but modules as the browser gets them: Svelte's runes run, effects included. */
export default {
  name: 'runes-in-node',
  viteEnvironment: 'client',
  setup: () => ({ teardown() {} }),
} satisfies Environment
