import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { command } from '../commands.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'nested-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

interface Told {
  path: string
  findings: { rule: string }[]
}

/** The rules that speak of each draft, by its path from the top folder. */
async function found(from: string, ...args: string[]): Promise<Record<string, string[]>> {
  const { out, err } = await command(['--format', 'json', ...args], join(folder, from))
  expect(err).toBe('')
  const results: Told[] = JSON.parse(out).results
  const above = from === '.' ? '' : `${from}/`
  return Object.fromEntries(
    results.map(({ path, findings }) => [above + path, findings.map(({ rule }) => rule)]),
  )
}

const draft =
  '---\nkanal: facebook\n---\n\nVI SES ALLIHOP IGEN PÅ TORGET I MORGON. Ta med en vän 🎉🎉🎉🎉🎉🎉\n'

describe('a draft is checked under the configuration nearest to it', () => {
  test('wherever one stands', async () => {
    put('tankefter.yml', 'regler: {emoji-run: av}\n')
    put('a.md', draft)
    put('klubben/tankefter.yml', 'regler: {shouting: av}\n')
    put('klubben/b.md', draft)
    put('klubben/djupt/c.md', draft)
    const all = await found('.')
    expect(all['a.md']).not.toContain('emoji-run')
    expect(all['klubben/b.md']).toContain('emoji-run')
    expect(all['klubben/b.md']).toEqual(all['klubben/djupt/c.md'])
    expect(all['klubben/b.md']).not.toEqual(all['a.md'])
    expect({ ...(await found('klubben')), 'a.md': all['a.md'] }).toEqual(all)
    expect(await found('klubben/djupt')).toEqual({
      'klubben/djupt/c.md': all['klubben/djupt/c.md'],
    })
  })

  test('with what it ignores counted from its folder', async () => {
    put('tankefter.yml', 'ignorera: [klubben/arkiv/**]\n')
    put('klubben/b.md', draft)
    put('klubben/arkiv/c.md', draft)
    for (const from of ['.', 'klubben'])
      expect(Object.keys(await found(from))).toEqual(['klubben/b.md'])
  })

  test('also where none is above', async () => {
    put('klubben/tankefter.yml', 'regler: {emoji-run: av}\n')
    put('a.md', draft)
    put('klubben/b.md', draft)
    const all = await found('.')
    expect(all['a.md']).toContain('emoji-run')
    expect(all['klubben/b.md']).not.toContain('emoji-run')
  })

  test('unless one is named, or none is to be read', async () => {
    put('tankefter.yml', '')
    put('klubben/tankefter.yml', 'regler: {emoji-run: av}\n')
    put('klubben/b.md', draft)
    for (const args of [['--config', 'tankefter.yml'], ['--no-config']])
      expect((await found('.', ...args))['klubben/b.md']).toContain('emoji-run')
  })

  test('with profiles that count from its folder', async () => {
    put('klubben/tankefter.yml', 'profiler: [{filer: privat/**, konto: privat}]\n')
    put('klubben/privat/b.md', draft)
    const { out } = await command(['--locale', 'sv'], folder)
    expect(out).toMatch(/privat.b\.md · facebook · privat konto/)
  })

  test('and what is wrong in it is told before any finding', async () => {
    put('tankefter.yml', '')
    put('a.md', draft)
    put('klubben/tankefter.yml', 'reglar: {}\n')
    put('klubben/b.md', draft)
    const { code, out, err } = await command([], folder)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(join('klubben', 'tankefter.yml:1:1'))
  })
})

describe('what a nearer configuration says counts in a run from above', () => {
  test('of what is ignored, from its own folder', async () => {
    put('tankefter.yml', 'ignorera: [gammalt/**]\n')
    put('a.md', draft)
    put('gammalt/b.md', draft)
    put('klubben/tankefter.yml', 'ignorera: [arkiv/**]\n')
    put('klubben/c.md', draft)
    put('klubben/gammalt/d.md', draft)
    put('klubben/arkiv/e.md', draft)
    put('klubben/djupt/arkiv/f.md', draft)
    const read = ['a.md', 'klubben/c.md', 'klubben/djupt/arkiv/f.md', 'klubben/gammalt/d.md']
    expect(Object.keys(await found('.'))).toEqual(read)
    expect(Object.keys(await found('.', 'klubben'))).toEqual(read.slice(1))
    expect(Object.keys(await found('.', 'klubben/**/*.md'))).toEqual(read.slice(1))
    expect(Object.keys(await found('.', '--respect-ignore', 'a.md', 'klubben/arkiv/e.md'))).toEqual(
      ['a.md'],
    )
  })

  test('of a folder that is asked for though something above ignores it', async () => {
    put('tankefter.yml', 'ignorera: [klubben]\n')
    put('klubben/tankefter.yml', 'ignorera: [arkiv]\n')
    put('klubben/c.md', draft)
    put('klubben/arkiv/e.md', draft)
    put('a.md', draft)
    expect(Object.keys(await found('.'))).toEqual(['a.md'])
    expect(Object.keys(await found('.', 'klubben', 'a.md'))).toEqual(['a.md', 'klubben/c.md'])
  })

  test('of masking, for the whole run', async () => {
    put('tankefter.yml', '')
    put('a.md', 'Sven Ekdahl, brevbärare i Umeå, slutar.\n')
    put('klubben/tankefter.yml', 'maskera: ja\n')
    put('klubben/b.md', 'Hej.\n')
    const named = await command(['a.md'], folder)
    expect(named.out).toContain('Sven Ekdahl')
    const { out, err } = await command([], folder)
    expect(out + err).not.toMatch(/Sven|Ekdahl/)
    expect(out).toContain('Person 1')
    expect((await command(['--no-mask-names'], folder)).out).toContain('Sven Ekdahl')
    expect(await command(['consent', 'who'], folder)).toMatchObject({ code: 2, out: '' })
  })

  test('of masking, also for what is sent in under the name of a draft', async () => {
    put('klubben/tankefter.yml', 'maskera: ja\n')
    const args = ['-', '--stdin-filename', join('klubben', 'c.md')]
    const text = 'Sven Ekdahl, brevbärare i Umeå, slutar.\n'
    const { out } = await command(args, folder, {}, text)
    expect(out).toContain('Person 1')
    expect(out).not.toMatch(/Sven|Ekdahl/)
  })
})

describe('consent and copy', () => {
  const register = 'id;namn;gäller;kanaler;datum\ns1;Maria Johansson;namn;facebook;2026-01-01\n'
  const named =
    '---\nkanal: facebook\npersoner:\n  - namn: Maria Johansson\n    roll: medlem\n    samtycke: s1\n---\n\nMaria Johansson berättar.\n'

  test('ask the register of the nearest configuration', async () => {
    put('tankefter.yml', 'register: centralt.csv\n')
    put('centralt.csv', register.replace('Maria Johansson', 'Ali Hassan'))
    put('klubben/tankefter.yml', 'register: eget.csv\n')
    put('klubben/eget.csv', register)
    put('klubben/b.md', named)
    const who = JSON.parse((await command(['consent', 'who', '--format', 'json'], folder)).out)
    expect(who).toMatchObject([{ name: 'Maria Johansson', record: 's1', state: 'holds' }])
    const check = await command(['consent', 'check', '-l', 'sv'], folder)
    expect(check.out).toContain('centralt.csv: ')
    expect(check.out).toContain(`${join('klubben', 'eget.csv')}: `)
    expect(check.out).toMatch(/Ali Hassan/)
    const where = await command(['consent', 'where', 'Maria Johansson', '-l', 'sv'], folder)
    expect(where.out).toContain(join('klubben', 'b.md'))
    const several = await command(['consent', 'where', 's1', '-l', 'sv'], folder)
    expect(several.code).toBe(2)
    expect(several.err).toMatch(/Ali Hassan.*Maria Johansson/)
    expect(await command(['copy', 'klubben/b.md'], folder)).toMatchObject({
      code: 0,
      out: 'Maria Johansson berättar.',
    })
  })
})

describe('tankefter config', () => {
  test('shows the settings of a draft and the line of each', async () => {
    put('tankefter.yml', 'regler: {emoji-run: av}\n')
    put('klubben/tankefter.yml', '# vi\nmaskera: nej\nväntade-språk: [sv, fi]\n')
    put('klubben/b.md', draft)
    const file = join('klubben', 'tankefter.yml')
    const { code, out } = await command(['config', join('klubben', 'b.md'), '-l', 'sv'], folder)
    expect([code, out]).toEqual([
      0,
      `${file} gäller:\n${file}:2  maskera: nej\n${file}:3  väntade-språk: [sv, fi]\n`,
    ])
    const top = await command(['config', '--format', 'json'], folder)
    expect(JSON.parse(top.out)).toEqual({
      file: 'tankefter.yml',
      extends: [],
      settings: [{ key: 'rules.emoji-run', value: 'off', file: 'tankefter.yml', line: 1 }],
    })
  })

  test('says where no file applies, and what is wrong in one', async () => {
    expect((await command(['config', '-l', 'en'], folder)).out).toContain('No tankefter.yml')
    put('tankefter.yml', 'reglar: {}\n')
    expect(await command(['config'], folder)).toMatchObject({ code: 2, out: '' })
  })
})
