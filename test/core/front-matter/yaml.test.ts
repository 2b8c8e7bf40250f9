import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDraft } from '../../../src/core/draft.ts'
import { tooDeep } from '../../../src/core/yaml.ts'
import { parseSettings } from '../../../src/node/config/parse.ts'
import { readSource } from '../../../src/node/packs/load.ts'
import { readRegister } from '../../../src/node/read.ts'
import { root } from '../../source-graph.ts'

const many = 3000

/** YAML that opens more than it closes, though its letters are balanced. */
const deep: Readonly<Record<string, string>> = {
  'closed in double quotes': `kanal: ${'["]]", '.repeat(many)}`,
  'closed in single quotes': `kanal: ${"{a: '}', b: ".repeat(many)}`,
  'closed in comments': `kanal:\n${' [ # ] ]\n'.repeat(many)}`,
  'closed in a quoted key': `kanal: ${'{"}": '.repeat(many)}`,
  'never closed': `kanal: ${'['.repeat(many)}`,
  'list in list': `kanal:\n  ${'- '.repeat(many)}x`,
  'question in question': `${'? '.repeat(many)}x`,
  'each line further in': Array.from({ length: 400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
  'lists over lines': Array.from({ length: 400 }, (_, n) => `${' '.repeat(n)}-`).join('\n'),
}

const shallow: Readonly<Record<string, string>> = {
  'brackets in quotation marks': `målgrupp: "${'['.repeat(many)}"`,
  'brackets in a comment': `kanal: facebook # ${'[{'.repeat(many)}`,
  'brackets in a folded text': `målgrupp: >\n  ${'[ {'.repeat(many)}`,
  'a long list in brackets': `källor: [${'{a: b}, '.repeat(many)}]`,
  'many short lists': 'källor: [a, b]\n'.repeat(many),
  'a text far in': `målgrupp: |\n  a\n${' '.repeat(300)}b`,
  'as many levels as are taken': `a: ${'['.repeat(50)}${']'.repeat(50)}`,
}

test.each(Object.entries(deep))('%s is too deep', (_, yaml) => {
  expect(tooDeep(yaml)).toBeDefined()
})

test.each(Object.entries(shallow))('%s is not deep', (_, yaml) => {
  expect(tooDeep(yaml)).toBeUndefined()
})

test('the line that is too deep is told', () => {
  const line = `källor: ${'["]", '.repeat(60)}`.trim()
  const yaml = `kanal: facebook\n${line}\r\nkonto: privat\n`
  const { start, end } = tooDeep(yaml) ?? { start: 0, end: 0 }
  expect(yaml.slice(start, end)).toBe(line)
})

describe('every YAML that is read', () => {
  const yaml = `${'a: 1\n'.repeat(2)}b: ${'["]", '.repeat(many)}`

  test('configuration', () => {
    expect(() => parseSettings(yaml, { path: '', shownAs: 'tankefter.yml' })).toThrow(
      'lists within lists to more levels than can be read',
    )
  })

  test('packs', () => {
    const { problems, source } = readSource('rule.yml', yaml)
    expect(problems).toMatchObject([{ path: 'rule.yml', line: 3 }])
    expect(source.value).toBeUndefined()
  })

  test('registers', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tankefter-')), 'register.yml')
    writeFileSync(file, `- id: a\n- namn: ${'["]", '.repeat(many)}`)
    expect(await readRegister(file)).toMatchObject({
      records: [],
      problems: [{ line: 2, reason: 'not-yaml' }],
    })
  })

  test('drafts, in a process that a full stack would abort', () => {
    const program = `
      import { parseDraft } from './src/core/draft.ts'
      for (const yaml of ${JSON.stringify(Object.values(deep))})
        console.log(parseDraft('a.md', '---\\n' + yaml + '\\n---\\nHej!').problems.length)
    `
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--stack-size=500', '--import', 'tsx', '--input-type=module'],
      { cwd: root, encoding: 'utf8', input: program },
    )
    expect([status, stdout.trim().split('\n')]).toEqual([0, Object.values(deep).map(() => '1')])
  })
})

test('aliases of aliases stand for no more than can be read', () => {
  const levels = Array.from({ length: 12 }, (_, n) => `k${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)
  const yaml = ['källor: &a0 [x, x]', ...levels, 'personer: *a12'].join('\n')
  const { metadata, problems } = parseDraft('a.md', `---\n${yaml}\n---\nHej!`)
  expect(metadata).toEqual({ sources: ['x', 'x'] })
  expect(problems.map(({ actual }) => actual)).toContain('*a12')
})
