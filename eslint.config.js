import js from '@eslint/js'
import { createNodeResolver, flatConfigs, importX } from 'eslint-plugin-import-x'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** Pure packages that `core` may use: no DOM, no clock, no network. */
const PURE_PACKAGES = [
  'topojson-client',
  'flatbush',
  'minisearch',
  'geojson',
  'topojson-specification',
  '@turf/turf',
  'fflate',
  'micromark',
  'yaml',
]

const CLOCK_AND_CHANCE = [
  { selector: "NewExpression[callee.name='Date']", message: 'core has no clock: days are integers (src/core/time).' },
  { selector: "CallExpression[callee.name='Date']", message: 'core has no clock: days are integers (src/core/time).' },
  { selector: "MemberExpression[object.name='Date']", message: 'core has no clock: pass the day in.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'core has no randomness: the same atlas and day give the same scene.',
  },
]

const OUTSIDE_WORLD = Object.keys({ ...globals.browser, ...globals.node }).filter(
  (name) => !(name in globals.es2021) && !['Iterator', 'WeakRef', 'structuredClone'].includes(name),
)

/** @param {string} target @param {string[]} from @param {string} message */
const zone = (target, from, message) => ({
  target: `./src/${target}`,
  from: from.map((folder) => (folder === 'scripts' ? './scripts' : `./src/${folder}`)),
  message,
})

export default ts.config(
  { ignores: ['dist/', 'dist-element/', 'public/', 'coverage/', '.cache/', 'tests/invalid/**/geodata/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  flatConfigs.typescript,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.svelte.ts', '.js', '.mjs', '.svelte'] })],
    },
    rules: {
      'no-undef': 'off', // TypeScript knows better
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },

  // The rings: imports point inward only, core (pure) ← data, map, state ← ui ← entries.
  {
    files: ['src/**'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            {
              ...zone('core', [], 'core imports nothing outside core.'),
              from: '.',
              except: ['./src/core', './node_modules'],
            },
            zone('data', ['scripts', 'map', 'state', 'ui', 'element'], 'data loads files and may use core only.'),
            zone('i18n', ['scripts', 'map', 'data', 'state', 'ui', 'element'], 'i18n may use core only.'),
            zone(
              'map',
              ['scripts', 'state', 'ui', 'element'],
              'the map gets a scene and raises intents; it knows no state.',
            ),
            zone('state', ['scripts', 'ui', 'element'], 'state does not know the components that show it.'),
            zone('ui', ['scripts', 'element'], 'nothing imports scripts or the element.'),
            { ...zone('.', ['scripts'], 'nothing imports scripts.'), target: './src' },
          ],
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'maplibre-gl', message: 'src/map alone imports maplibre-gl.' }],
          patterns: ['maplibre-gl/*', 'node:*'],
        },
      ],
    },
  },
  {
    files: ['src/map/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['svelte', 'svelte/*', 'node:*'] }] },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.{1,2}(/|$)|(${PURE_PACKAGES.join('|')})$)`,
              message: 'core imports nothing outside core.',
            },
            { regex: '\\.svelte(\\.ts)?$', message: 'core has no Svelte.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE],
    },
  },
  {
    files: ['scripts/**'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            {
              target: './scripts',
              from: './src',
              except: ['./core', './map/static'],
              message:
                'scripts may import core (and the SVG drawing of map/static); the rest of the site is built, not imported.',
            },
          ],
        },
      ],
    },
  },
)
