import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDraft } from '../src/core/draft.ts'
import { parseSettings } from '../src/node/config/parse.ts'
import { root } from './source-graph.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const swedish = readdirSync(join(root, 'docs/sv')).filter(name => name.endsWith('.md'))
const english = readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md'))

/** Pages for those who work on the code, in English only. */
const forDevelopers = ['architecture.md', 'contract.md', 'glossary.md', 'library.md']

/** Blocks of code that stand in a page by a name, the same whatever language is around them. */
const namedBlocks = (page: string): string[] =>
  [...page.matchAll(/<!-- (?:file|try): \S+ -->\n```\w+\n[\s\S]*?```/g)].map(([block]) => block)

const headings = (page: string): number[] =>
  [...page.replace(/```[\s\S]*?```/g, '').matchAll(/^(#+) /gm)].map(
    ([, marks = '']) => marks.length,
  )

test('every page for users is in both languages', () => {
  expect(swedish.sort()).toEqual(english.filter(name => !forDevelopers.includes(name)).sort())
})

describe.each(swedish)('docs/%s and docs/sv/%s', name => {
  const pages = { en: read(`docs/${name}`), sv: read(`docs/sv/${name}`) }

  test('lead to each other', () => {
    expect(pages.en).toContain(`*På svenska: [sv/${name}](sv/${name}).*`)
    expect(pages.sv).toContain(`*In English: [${name}](../${name}).*`)
  })

  test('have the same headings and the same lines to copy', () => {
    expect(headings(pages.sv)).toEqual(headings(pages.en))
    expect(namedBlocks(pages.sv)).toEqual(namedBlocks(pages.en))
  })
})

describe('README.md and LÄSMIG.md', () => {
  const [en, sv] = [read('README.md'), read('LÄSMIG.md')]
  const yamlBlocks = (page: string): string[] =>
    [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)

  test('begin with the same two commands, that set everything up', () => {
    const commands = (page: string) =>
      [...(/```sh\n([\s\S]*?)```/.exec(page)?.[1]?.matchAll(/^(.*?)\s+#/gm) ?? [])].map(
        ([, line]) => line,
      )
    expect(commands(en)).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
    expect(commands(sv)).toEqual(commands(en))
    for (const page of [en, sv]) expect(page.indexOf('```sh')).toBe('# tankefter\n\n'.length)
  })

  test('lead to each other, show a picture, and have the same headings', () => {
    expect(en).toContain('*På svenska: [LÄSMIG.md](LÄSMIG.md).*')
    expect(sv).toContain('*In English: [README.md](README.md).*')
    for (const page of [en, sv]) expect(page).toMatch(/!\[[^\]]{40,}\]\(docs\/\S*report\.svg\)/)
    expect(headings(sv)).toEqual(headings(en))
  })

  test.each([
    ['en', en],
    ['sv', sv],
  ])('show front matter and settings with nothing wrong in them (%s)', (_, page) => {
    const [front = '', settings = ''] = yamlBlocks(page)
    const { problems, metadata } = parseDraft('a.md', `${front}\nText.\n`)
    expect(problems).toEqual([])
    expect(Object.keys(metadata).length).toBeGreaterThan(12)
    parseSettings(settings, { path: '/tankefter.yml', shownAs: 'tankefter.yml' })
  })

  test('show the same keys of front matter and of settings', () => {
    const keys = (page: string) => {
      const [front = '', settings = ''] = yamlBlocks(page)
      const read = parseSettings(settings, { path: '/t.yml', shownAs: 't.yml' })
      // LÄSMIG says nothing of the language: Swedish it is.
      const { locale: _, ...own } = read.settings
      return [Object.keys(parseDraft('a.md', front).metadata), Object.keys(own)]
    }
    expect(keys(sv)).toEqual(keys(en))
  })
})

/** What a heading is called in an address, as GitHub makes it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

const pages = [
  ...['README.md', 'LÄSMIG.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter(path =>
    existsSync(join(root, path)),
  ),
  ...english.map(name => `docs/${name}`),
  ...swedish.map(name => `docs/sv/${name}`),
]

test.each(pages)('%s leads only to what exists', path => {
  const links = [
    ...read(path)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g),
  ]
  const dead = links.flatMap(([, link = '']) => {
    const [file = '', place] = link.split('#')
    const target = file === '' ? path : join(dirname(path), file)
    if (!existsSync(join(root, target))) return link
    if (place === undefined || !target.endsWith('.md')) return []
    const names = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      anchor(heading),
    )
    return names.includes(decodeURIComponent(place)) ? [] : link
  })
  expect(dead).toEqual([])
})

test.each(pages)('%s tells nobody to run what could be a stranger’s package', path => {
  // docs/install.md says why not.
  const lines = read(path)
    .split('\n')
    .filter(line => !line.startsWith('>'))
  expect(
    lines.filter(line =>
      /npx (?!--no )(?:\S+ )*tankefter|npm (?:i|install|exec)(?: -\S+)* tankefter\b/.test(line),
    ),
  ).toEqual([])
})
