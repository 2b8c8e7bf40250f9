import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matchers } from '../../../src/core/matchers/index.ts'
import { checkShape } from '../../../src/core/pack/shapes.ts'

const folder = new URL('../../../src/core/matchers/', import.meta.url)
const sources = readdirSync(folder).map(name => readFileSync(new URL(name, folder), 'utf8'))
const named = (source: string) => /^ {2}name: '([\w-]+)'/m.exec(source)?.[1] ?? ''
/** The options that a matcher's code reads of its check. */
const read = (source: string) =>
  [...source.matchAll(/\bcheck(?:\.(\w+)|\['([\w-]+)'\])/g)].map(([, a, b]) => a ?? b)

test.each(sources.map(source => [named(source), source] as const).filter(([name]) => name))(
  'every option that %s reads is one that a rule may write',
  (name, source) => {
    expect(Object.keys(checkShape(name).keys)).toEqual(expect.arrayContaining(read(source)))
  },
)

test('matchers are registered by their own names, and no two by one', () => {
  const own = sources.map(named).filter(Boolean)
  expect(new Set(own).size).toBe(own.length)
  for (const name of own) expect(matchers[name]?.name).toBe(name)
})

test('options are refused that only another matcher has', () => {
  expect(checkShape('count').keys).not.toHaveProperty('plugin')
  expect(checkShape('retext').keys).toHaveProperty('plugin')
})
