import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesIn, globalsUsed, importsOf, root, type Sources, sourcesIn } from './source-graph.ts'

/** What is wrong in some files, one line each. */
type Check = (sources: Sources) => readonly string[]

const importing =
  (wrong: (from: string, to: string) => boolean): Check =>
  sources =>
    [...sources].flatMap(([path, source]) =>
      importsOf(path, source)
        .filter(to => wrong(path, to))
        .map(to => `${path} imports ${to}`),
    )

const using =
  (globals: readonly string[], concerns: (path: string) => boolean): Check =>
  sources =>
    [...sources]
      .filter(([path]) => concerns(path))
      .flatMap(([path, source]) => globalsUsed(source, globals).map(name => `${path} uses ${name}`))

const inside = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const isCore = inside('src/core')
const isMatcher = (path: string) =>
  /^src\/core\/matchers\/[^/]+\.ts$/.test(path) && !/\/(?:index|matcher)\.ts$/.test(path)
/** Weights: tables that no one reads from end to end. */
const isData = (path: string) => path.startsWith('src/core/people/model')
const isNode = (name: string) =>
  name.startsWith('node:') || /^(?:fs|path|os|url|http|https|net|process)$/.test(name)

/** Which folders of src each may import from; what stands at its top may import all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  messages: ['messages', 'core'],
  node: ['node', 'messages', 'core'],
  reporters: ['reporters', 'messages', 'core'],
  page: ['page', 'reporters', 'messages', 'core'],
  engine: ['engine', 'page', 'node', 'reporters', 'messages', 'core', 'version.ts'],
  lsp: ['lsp', 'engine', 'node', 'reporters', 'messages', 'core'],
  commands: ['commands', 'lsp', 'engine', 'node', 'reporters', 'messages', 'core', 'version.ts'],
}
const partOf = (path: string): string => path.split('/')[1] ?? ''

/** The parts of core from the bottom up: each imports only from itself and from lines above its own. */
const coreLevels: readonly (readonly string[])[] = [
  [
    'types.ts',
    'picture-facts.ts',
    'memo.ts',
    'collections.ts',
    'fnv.ts',
    'days.ts',
    'pack-problem.ts',
  ],
  ['spans.ts', 'yaml.ts', 'clauses.ts', 'labels.ts', 'file-kinds.ts', 'context.ts', 'alt-texts.ts'],
  ['text'],
  ['front-matter', 'language', 'images', 'office'],
  [
    'shape.ts',
    'draft.ts',
    'register',
    'document.ts',
    'conditions.ts',
    'working-hours.ts',
    'folder-rules.ts',
  ],
  ['people', 'plans'],
  ['terms', 'message.ts', 'masking', 'checklist.ts'],
  ['classifier', 'overlaps.ts', 'readability.ts'],
  ['matchers'],
  ['linter.ts', 'speaker.ts'],
  ['adapters'],
  ['pack'],
  ['index.ts'],
]
const corePart = (path: string): string => path.split('/')[2] ?? ''
const levelOf = (path: string): number =>
  coreLevels.findIndex(level => level.includes(corePart(path)))

/** The names that a module declares and exports, each once: a type may bear the name of its value. */
const exportedBy = (source: string): ReadonlySet<string> =>
  new Set(
    [
      ...source.matchAll(
        /^export (?:async |abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
      ),
    ].map(([, name = '']) => name),
  )

/** The files of this repository, by what their paths end in, that the comments of a source name: `sentences.ts`, `docs/ci.md`. */
const filesInComments = (source: string): readonly string[] =>
  [...source.matchAll(/^\s*(?:\*|\/\*|\/\/).*$/gm)].flatMap(([comment]) =>
    [...comment.matchAll(/`?((?:[\w-]+\/)*[\w.-]*\w\.ts)\b/g)].map(([, name = '']) => name),
  )

const clock = ['Date', 'Math.random', 'performance', 'Temporal', 'Intl.DateTimeFormat']
const later = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
]
const host = [
  'process',
  'Buffer',
  'require',
  '__dirname',
  'globalThis',
  'global',
  'window',
  'document',
]
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator']
const networkModule = /^(?:node:)?(?:https?|http2|net|tls|dns|dgram|inspector)(?:\/|$)|^undici$/

const checks: Readonly<Record<string, Check>> = {
  'the parts of src import only downwards': importing(
    (from, to) =>
      from.startsWith('src/') &&
      to.startsWith('src/') &&
      !(mayImport[partOf(from)] ?? [partOf(to)]).includes(partOf(to)),
  ),
  'src imports nothing from tests, fixtures, measurements or scripts': importing(
    (from, to) =>
      from.startsWith('src/') &&
      /^(?:\.\.|test\/|fixtures\/|bench\/|scripts\/|docs\/|rules\/)/.test(to),
  ),
  'core imports nothing of Node': importing((from, to) => isCore(from) && isNode(to)),
  'core uses no clock, no chance, no timer': using([...clock, ...later], isCore),
  'core uses nothing that only Node or only a browser has': using(host, isCore),
  'the parts of core import only from those below them': importing(
    (from, to) =>
      isCore(from) &&
      isCore(to) &&
      corePart(from) !== corePart(to) &&
      (levelOf(from) < 0 || levelOf(from) <= levelOf(to)),
  ),
  'one module asks the parser of YAML': sources =>
    [...sources]
      .filter(([path]) => path.startsWith('src/') && path !== 'src/core/yaml.ts')
      .filter(([, source]) => /import \{[^}]*\bparse\w*[^}]*\} from 'yaml'/.test(source))
      .map(([path]) => `${path} asks the parser of YAML`),
  'no matcher imports another': importing((from, to) => isMatcher(from) && isMatcher(to)),
  'a reporter has no disk': importing(
    (from, to) => from.startsWith('src/reporters/') && isNode(to),
  ),
  'nothing reaches for a network': sources => [
    ...importing((_, to) => networkModule.test(to))(sources),
    ...using(network, () => true)(sources),
  ],
  'no files import one another in a circle': circlesIn,
  'no name is exported by two modules of src': sources => {
    const modules = new Map<string, string[]>()
    // The library names things as its users do.
    for (const [path, source] of sources)
      if (path.startsWith('src/') && path !== 'src/index.ts')
        for (const name of exportedBy(source))
          modules.set(name, [...(modules.get(name) ?? []), path])
    return [...modules]
      .filter(([, paths]) => paths.length > 1)
      .map(([name, paths]) => `${name} is exported by ${paths.join(' and ')}`)
  },
  'comments name only files that are there': sources =>
    [...sources]
      .filter(([path]) => !path.startsWith('test/'))
      .flatMap(([path, source]) =>
        filesInComments(source)
          .filter(name => ![...everything.keys()].some(known => `/${known}`.endsWith(`/${name}`)))
          .map(name => `${path} names ${name}`),
      ),
  'no file of src is longer than 600 lines': sources =>
    [...sources]
      .filter(([path]) => path.startsWith('src/') && !isData(path))
      .map(([path, source]) => ({ path, lines: source.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 600)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
}

/** A file that breaks each check, so that none of them holds for want of looking. */
const broken: Readonly<Record<string, Record<string, string>>> = {
  'the parts of src import only downwards': {
    'src/core/a.ts': "import type { Io } from '../commands/io.ts'",
  },
  'src imports nothing from tests, fixtures, measurements or scripts': {
    'src/node/a.ts': "import { folderWith } from '../../test/node/folder.ts'",
  },
  'core imports nothing of Node': { 'src/core/a.ts': "const fs = await import('node:fs')" },
  'core uses no clock, no chance, no timer': {
    'src/core/a.ts': 'export const now = () => new Date().toISOString()',
  },
  'core uses nothing that only Node or only a browser has': {
    'src/core/a.ts': 'export const home = process.env.HOME',
  },
  'the parts of core import only from those below them': {
    'src/core/text/a.ts': "import { matchers } from '../matchers/index.ts'",
  },
  'one module asks the parser of YAML': {
    'src/node/a.ts': "import { isMap, parseDocument } from 'yaml'",
  },
  'no matcher imports another': {
    'src/core/matchers/a.ts': "import {\n  terms,\n} from './terms.ts'",
  },
  'a reporter has no disk': {
    'src/reporters/a.ts': "import { existsSync, readFileSync } from 'node:fs'",
  },
  'nothing reaches for a network': { 'scripts/a.ts': "await fetch('https://seko.example')" },
  'no files import one another in a circle': {
    'src/core/a.ts': "import type { B } from './b.ts'",
    'src/core/b.ts': "export * from './c.ts'",
    'src/core/c.ts': "import { a } from './a.ts'",
  },
  'no name is exported by two modules of src': {
    'src/core/a.ts': 'export const plain = 1',
    'src/node/b.ts': 'export function plain() {}',
  },
  'comments name only files that are there': {
    'src/core/a.ts': '/** The same of a word; see `fold.ts`. */',
  },
  'no file of src is longer than 600 lines': { 'src/core/a.ts': 'let a\n'.repeat(601) },
}

// The tests of processes take the network away, and have to name it for that.
const everything = new Map(
  [...sourcesIn('src', 'scripts', 'test')].filter(([path]) => !path.startsWith('test/process/')),
)

describe('directions never taken', () => {
  test.each(Object.entries(checks))('%s', (_, check) => {
    expect(check(everything)).toEqual([])
  })

  test.each(Object.entries(checks))('it is noticed where it is not so that %s', (name, check) => {
    expect(check(new Map(Object.entries(broken[name] ?? {})))).not.toEqual([])
  })

  test('names of globals in strings, comments and locals are no use of them', () => {
    const source = "// process\nconst fetch = (process: string) => 'Date.now()' + process"
    expect(globalsUsed(source, ['process', 'fetch', 'Date.now'])).toEqual([])
  })

  test('no package is fetched from anywhere but the registry', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    const sources = Object.values<{ resolved?: string }>(lock.packages)
      .map(({ resolved }) => resolved)
      .filter(resolved => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
    expect(sources).toEqual([])
  })
})

/** Paths of the repository that a page names in code or links to; `<…>`, `…` and globs stand for many. */
const pathsIn = (page: string): readonly string[] => {
  const text = readFileSync(join(root, page), 'utf8')
  const ofRepository =
    /^(?:\.ci|\.github|bench|docs|fixtures|man|rules|schema|scripts|src|test)\/[^\s<>*…]*$/
  const named = [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter(code => ofRepository.test(code))
  const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) =>
    join(dirname(page), to),
  )
  return [...named, ...linked]
}

describe('pages for those who build on it', () => {
  const pages = ['docs/architecture.md', 'docs/glossary.md', 'CONTRIBUTING.md', 'README.md']

  test.each(pages)('%s names only what exists', page => {
    const paths = pathsIn(page)
    expect(paths.length).toBeGreaterThan(3)
    expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  test.each(readdirSync(join(root, 'docs', 'adr')))(
    'the decision %s names only what exists',
    name => {
      const paths = pathsIn(`docs/adr/${name}`)
      expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([])
    },
  )

  test('each step of a draft in docs/architecture.md is imported by an earlier one, or one file further', () => {
    const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')
    const steps = [...text.matchAll(/^\d+\. `(src\/[^`]+)`/gm)].map(([, path = '']) => path)
    expect(steps).toHaveLength(10)
    const imports = (path: string) => importsOf(path, everything.get(path) ?? '')
    const near = (path: string) => imports(path).flatMap(to => [to, ...imports(to)])
    const lost = steps.filter(
      (step, at) => at > 0 && !steps.slice(0, at).flatMap(near).includes(step),
    )
    expect(lost).toEqual([])
  })
})
