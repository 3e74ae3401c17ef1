/** Writes the npm package of `<granica-map>` and the helper to dist-element/: scripts, types, a page to read. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'dist-element')
const modules = ['granica-map', 'granica-host']
const run = (tool: string, ...args: string[]) =>
  execFileSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], { cwd: root, stdio: 'inherit' })

fs.rmSync(folder, { recursive: true, force: true })
for (const mode of modules)
  run(
    'vite/bin/vite.js',
    'build',
    '-c',
    'vite.element.config.ts',
    '--mode',
    mode,
    '--outDir',
    folder,
    '--logLevel',
    'warn',
  )
run('typescript/bin/tsc', '-p', 'src/element/tsconfig.json', '--outDir', path.join(folder, 'types'))

const { version, license } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  string
>
const entry = (module: string, types: string) => ({ types: `./types/${types}.d.ts`, default: `./${module}.js` })
const manifest = {
  name: 'granica-map',
  version,
  description: 'A historical atlas in a frame: <granica-map day="1878-07-13">, and a helper to drive it.',
  license,
  type: 'module',
  exports: { '.': entry('granica-map', 'granica-map'), './host': entry('granica-host', 'host') },
  types: './types/granica-map.d.ts',
  sideEffects: ['./granica-map.js'],
}
fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
fs.copyFileSync(path.join(root, 'src/element/README.md'), path.join(folder, 'README.md'))
fs.copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'))
console.log(`${path.relative(root, folder)}: ${fs.readdirSync(folder).join(', ')}`)
