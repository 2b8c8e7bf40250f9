import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { manPage } from '../scripts/man-page.ts'

const pages = [
  ['en', 'tankefter.1'],
  ['sv', 'sv/tankefter.1'],
] as const
const path = (page: string) => fileURLToPath(new URL(`../man/${page}`, import.meta.url))

describe.each(pages)('the manual in %s', (locale, page) => {
  test('is as the command line is', () => {
    expect(readFileSync(path(page), 'utf8')).toBe(manPage(locale))
  })

  test('names every command and flag', () => {
    const text = manPage(locale).replaceAll('\\-', '-')
    for (const name of [
      'explain',
      'consent where',
      'init',
      'copy',
      '--watch',
      '--no-cache',
      '--force',
    ])
      expect(text).toContain(name)
  })

  test.skipIf(spawnSync('groff', ['--version']).status !== 0)('is set without a warning', () => {
    const set = spawnSync('groff', ['-man', '-Tutf8', '-ww', path(page)], { encoding: 'utf8' })
    expect([set.status, set.stderr]).toEqual([0, ''])
    expect(set.stdout).toContain('TANKEFTER')
  })
})
