import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordKeys, uses } from '../src/core/front-matter/keys.ts'
import { root } from './source-graph.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = { sv: read('docs/sv/privacy.md'), en: read('docs/privacy.md') }

/** What a page says: items of lists and rows of tables. */
const statementsOf = (page: string): readonly string[] =>
  page.split('\n').filter((line, at, lines) => line.startsWith('- ') || isRow(line, lines[at + 1]))

/** A row of a table that is neither its head nor the line under that. */
const isRow = (line: string, next = '') => /^\|(?!---)/.test(line) && !next.startsWith('|---')

interface Mark {
  kind: 'test' | 'law' | 'advice'
  file?: string
  title?: string
}

/** What holds a statement up, by the marks in it. */
const marksIn = (statement: string): readonly Mark[] =>
  [...statement.matchAll(/<!-- (?:test: (\S+) "([^"]+)"|(law): .+?|(advice)) -->/g)].map(
    ([, file, title, law, advice]) =>
      file && title
        ? { kind: 'test', file, title }
        : { kind: law || advice ? (law ? 'law' : 'advice') : 'test' },
  )

/** Whether a file of tests has one of that title. */
const hasTest = ({ file = '', title = '' }: Mark): boolean =>
  existsSync(join(root, file)) &&
  new RegExp(
    `\\b(?:test|it)(?:\\.each\\([\\s\\S]*?\\))?\\(\\s*(['"\`])${title.replace(/[^\w\s]/g, '\\$&')}\\1`,
  ).test(read(file))

describe.each(Object.entries(pages))('the page on privacy in %s', (_, page) => {
  const statements = statementsOf(page)

  test('holds up each of its statements with a test, the law, or as advice', () => {
    expect(statements.length).toBeGreaterThan(35)
    expect(statements.filter(one => marksIn(one).length === 0)).toEqual([])
    expect(page.match(/<!--/g)?.length).toBe(statements.flatMap(marksIn).length)
  })

  test('names only tests that there are', () => {
    const named = statements.flatMap(marksIn).filter(({ kind }) => kind === 'test')
    expect(named.length).toBeGreaterThan(25)
    expect(named.filter(mark => !hasTest(mark))).toEqual([])
  })

  test('is promised nothing by advice: it says what people do, and names no test', () => {
    const advice = statements.filter(one => one.includes('<!-- advice -->'))
    expect(advice.flatMap(marksIn).filter(({ kind }) => kind !== 'advice')).toEqual([])
  })
})

test('the pages on privacy call the fields of a consent as registers do', () => {
  const known = [recordKeys, uses]
    .flatMap(table => Object.values(table))
    .flatMap(({ sv, en }) => [sv, en])
  for (const page of Object.values(pages)) {
    const [, grounds = ''] =
      /^\|[^\n]*(?:motsvarar|answers to)[^\n]*\n\|---[^\n]*\n((?:\|.*\n)+)/m.exec(page) ?? []
    const fields = grounds.match(/^\| [^|]+/gm) ?? []
    const words = fields
      .flatMap(field => [...field.matchAll(/`([^`]+)`/g)])
      .flatMap(([, code = '']) => code.split(/[:,] /))
    expect(new Set(words).size).toBeGreaterThan(10)
    expect(words.filter(word => !known.includes(word))).toEqual([])
  }
})

test('both pages on privacy say the same, each statement held up alike', () => {
  const marks = (page: string) => statementsOf(page).map(marksIn)
  expect(marks(pages.sv)).toEqual(marks(pages.en))
  const headings = (page: string) => page.match(/^#+ /gm)
  expect(headings(pages.sv)).toEqual(headings(pages.en))
})

test('a test that is not there is noticed', () => {
  expect(hasTest({ kind: 'test', file: 'test/privacy.test.ts', title: 'flies' })).toBe(false)
  expect(
    hasTest({ kind: 'test', file: 'test/none.test.ts', title: 'names only tests that there are' }),
  ).toBe(false)
})
