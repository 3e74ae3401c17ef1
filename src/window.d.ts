export {}

declare global {
  interface Window {
    /** What the page tells scripts that watch it: tests, the screenshot, the benchmark. */
    granica?: {
      /** Resolves when the first map stands on the screen, or when the page has said why it cannot. */
      ready: Promise<unknown>
    }
  }
}
