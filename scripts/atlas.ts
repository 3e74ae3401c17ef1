/** The command line: `npm run -s atlas -- at 20.46 44.82 1878-07-13`. JSON on stdout, errors one line on stderr. */
import { run } from './lib/cli/run'

process.exitCode = await run(process.argv.slice(2))
