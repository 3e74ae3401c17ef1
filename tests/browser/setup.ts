import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import fs from 'node:fs'
import path from 'node:path'
import { BROWSER_ARGS, findBrowser, NO_BROWSER } from '../../scripts/run/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { serveHosts } from './serve-hosts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string
    /** The same site under a longer path, as on somebody's school server. */
    deepSite: string
    /** Pages of another site that hold the atlas in frames. */
    hosts: string
    /** The folder of the built site. */
    dist: string
    browser: string
  }
}

/** Serves dist/ (or the build that `GRANICA_DIST` names) and starts one browser for all the files of the project. */
export default async function setup({ provide }: TestProject) {
  const root = path.resolve(import.meta.dirname, '../..', process.env['GRANICA_DIST'] ?? 'dist')
  if (!fs.existsSync(path.join(root, 'index.html')))
    throw new Error('site missing: dist/, expected `npm run build` before')
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)

  const site = await serve({ root, port: 0 })
  const deepSite = await serve({ root, port: 0, base: '/history/maps/granica/' })
  const hosts = await serveHosts(site.url)
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGS })
  provide('site', site.url)
  provide('deepSite', deepSite.url)
  provide('hosts', hosts.url)
  provide('dist', root)
  provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await Promise.all([site.close(), deepSite.close(), hosts.close()])
  }
}
