import { expect, test } from 'vitest'
import { parseSettings } from '../../src/node/config/parse.ts'
import { ignoreFile, isCostlyGlob, isIgnored } from '../../src/node/ignore.ts'

const costly = ['**/a/**/a/**/b', '*a*a*a*a*b', `${'**/a*/'.repeat(20)}b`]

test.each(costly)('a configuration may not have %s, and says what to write', pattern => {
  const quoted = JSON.stringify(pattern)
  for (const text of [`ignorera: [${quoted}]`, `profiler: [{filer: [${quoted}], kanal: x}]`])
    expect(() => parseSettings(text, { path: '', shownAs: 'tankefter.yml' })).toThrow(
      /arkiv|archive/,
    )
})

test('patterns that people write are fine', () => {
  for (const pattern of ['arkiv/**', '**/utkast/**/*-kopia*.md', '*.tmp', '!viktigt*.md', '/a/*/b'])
    expect(isCostlyGlob(pattern)).toBe(false)
})

test('costly patterns of a .gitignore are passed over, the others hold', () => {
  const files = [ignoreFile('/a', `${costly.join('\n')}\narkiv/\n`)]
  const start = performance.now()
  expect(isIgnored(files, `/a/${'a/'.repeat(400)}c.md`, false)).toBe(false)
  expect(isIgnored(files, '/a/arkiv', true)).toBe(true)
  expect(performance.now() - start).toBeLessThan(2000)
})
