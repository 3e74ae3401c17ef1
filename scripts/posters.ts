/** Draws the posters of the atlas's own views into the built site: `npm run -s posters -- [DIST]`. Part of `npm run site`. */
import fs from 'node:fs'
import path from 'node:path'
import { openAtlas } from './lib/cli/open-atlas'
import { ownPosters } from './lib/posters/own-posters'

const [dist = 'dist'] = process.argv.slice(2)
let count = 0
for (const { path: file, svg } of ownPosters(openAtlas())) {
  const full = path.join(dist, file)
  fs.mkdirSync(path.dirname(full), { recursive: true })
  fs.writeFileSync(full, svg)
  count++
}
console.log(`${count} posters in ${path.join(dist, 'posters')}`)
