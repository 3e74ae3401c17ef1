/** `npm run check`: validates geodata; prints every problem with file, path and hint; exit 1 if there is any. */
import { parsedYaml } from './lib/read/parsed-yaml'
import { compileSources } from './lib/compile/atlas-sources'
import { cachedMosaic } from './lib/cut/cached-mosaic'

const { errors, geodata, mosaic } = await compileSources('geodata', cachedMosaic)
parsedYaml.keep()
for (const error of errors) console.error(String(error))
const counts = `${geodata.acts.length} acts, ${geodata.polities.size} polities, ${geodata.lands.size} lands, ${geodata.cuts.size} cuts, ${mosaic.cells.length} cells`
console.log(errors.length === 0 ? `no problems: ${counts}` : `${errors.length} problems: ${counts}`)
process.exitCode = errors.length === 0 ? 0 : 1
