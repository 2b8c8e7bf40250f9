import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matchers } from '../../../src/core/matchers/index.ts'
import { checkShape } from '../../../src/core/pack/shapes.ts'

const folder = new URL('../../../src/core/matchers/', import.meta.url)
/** The options that a matcher's code reads of its check. */
const read = (source: string) =>
  [...source.matchAll(/\bcheck(?:\.(\w+)|\['([\w-]+)'\])/g)].map(([, a, b]) => a ?? b)

const files = await Promise.all(
  readdirSync(folder)
    .filter(file => !['index.ts', 'matcher.ts'].includes(file))
    .map(async file => {
      const own = Object.values(await import(new URL(file, folder).href))
      const names = Object.keys(matchers).filter(name => own.includes(matchers[name]))
      return [names.join(), names, readFileSync(new URL(file, folder), 'utf8')] as const
    }),
)

test.each(files)('every option that %s reads is one that a rule may write', (_, names, source) => {
  expect(names).not.toEqual([])
  const options = names.flatMap(name => Object.keys(checkShape(name).keys))
  expect(options).toEqual(expect.arrayContaining(read(source)))
})

test('no matcher is registered twice', () => {
  const all = Object.values(matchers)
  expect(new Set(all).size).toBe(all.length)
})

test('options are refused that only another matcher has', () => {
  expect(checkShape('count').keys).not.toHaveProperty('plugin')
  expect(checkShape('retext').keys).toHaveProperty('plugin')
})
