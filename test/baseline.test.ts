import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { command } from './commands.ts'

const usual = 'tankefter.baseline.json'
const old = '---\nkanal: facebook\n---\n\nVi möts på torsdag 🎉🎉🎉🎉 i parken.\n'
const clean = '---\nkanal: facebook\n---\n\nVi möts på torsdag i parken.\n'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'baseline '))
  put('.git/HEAD', '')
  put('utkast/a.md', old)
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const run = (...args: string[]) => command(['--fail-on', 'info', ...args], folder)
const remember = (...args: string[]) => run('--update-baseline', ...args)
const check = (...args: string[]) => run('--baseline', usual, ...args)

describe('a baseline', () => {
  test('lets only new findings count', async () => {
    expect((await run()).code).toBe(1)
    expect(await remember()).toMatchObject({
      code: 0,
      err: `Baslinjen ${usual} har nu 1 fynd i 1 utkast.\nBara nya fynd räknas när det här står i tankefter.yml: baslinje: ${usual}\n`,
    })
    expect(await check()).toMatchObject({
      code: 0,
      err: '1 fynd står i baslinjen och räknas inte.\n',
      out: '1 utkast läst, utan anmärkning\n',
    })
    put('utkast/a.md', `${old}\nMer: 🔥🔥🔥🔥🔥\n`)
    const { code, out } = await check()
    expect(code).toBe(1)
    expect(out).toContain('🔥🔥🔥🔥🔥')
    expect(out).not.toContain('🎉🎉🎉🎉')
  })

  test('knows a finding that has moved, and whose neighbours are others', async () => {
    await remember()
    put(
      'utkast/a.md',
      `---\nkanal: facebook\n# ett ord\n---\n\nNytt stycke.\n\nSes vi då? 🎉🎉🎉🎉 Kom!\n`,
    )
    expect((await check()).code).toBe(0)
  })

  test('counts equal findings: one more is new', async () => {
    await remember()
    put('utkast/a.md', `${old}\nKom! 🎉🎉🎉🎉 Kom!\n`)
    expect((await check()).code).toBe(1)
  })

  test('holds for the draft and the rule it was written for', async () => {
    await remember()
    put('utkast/b.md', old)
    const { code, out } = await check()
    expect(code).toBe(1)
    expect(out).toContain('utkast/b.md')
    expect(out).not.toContain('utkast/a.md')
  })

  test('follows a draft that only got another name, not a copy', async () => {
    await remember()
    renameSync(join(folder, 'utkast/a.md'), join(folder, 'utkast/ö.md'))
    expect(await check()).toMatchObject({ code: 0, err: expect.not.stringContaining('åtgärdat') })
    await remember()
    expect(Object.keys(JSON.parse(read(usual)).drafts)).toEqual(['utkast/ö.md'])
    renameSync(join(folder, 'utkast/ö.md'), join(folder, 'utkast/z.md'))
    put('utkast/z.md', `${old}Ändrad.\n`)
    expect((await check()).code).toBe(1)
  })

  test('says what is fixed and drops it with the next update', async () => {
    put('utkast/b.md', old)
    put('utkast/c.md', old)
    await remember()
    put('utkast/a.md', clean)
    rmSync(join(folder, 'utkast/b.md'))
    const { err } = await check()
    expect(err).toContain('1 fynd står i baslinjen och räknas inte.')
    expect(err).toContain('2 i baslinjen är åtgärdade. Ta bort dem')
    expect((await remember()).err).toContain('2 i baslinjen är åtgärdade och borttagna.')
    put('utkast/a.md', old)
    expect((await check()).code).toBe(1)
  })

  test('keeps what a run did not look at', async () => {
    put('utkast/b.md', old)
    await remember()
    put('utkast/b.md', clean)
    expect((await check('utkast/a.md')).err).not.toContain('åtgärdat')
    expect((await check('--rule', 'missing-file')).err).not.toContain('åtgärdat')
    await remember('utkast/a.md')
    await remember('--rule', 'missing-file')
    expect(Object.keys(JSON.parse(read(usual)).drafts)).toEqual(['utkast/a.md', 'utkast/b.md'])
  })

  test('stands beside the configuration that names it, wherever one runs', async () => {
    put('tankefter.yml', 'baslinje: listor/gammalt.json\n')
    expect((await remember()).err).not.toContain('tankefter.yml')
    expect(read('listor/gammalt.json')).toContain('"../utkast/a.md"')
    expect((await command(['--fail-on', 'info'], join(folder, 'utkast'))).code).toBe(0)
    expect((await run('utkast/a.md')).code).toBe(0)
  })

  test('knows a finding whose names the report leaves out', async () => {
    put(
      'utkast/a.md',
      '---\nkanal: facebook\n---\n\nMaria Johansson, brevbärare i Umeå, berättar.\n',
    )
    expect((await run('--mask-names')).code).toBe(1)
    await remember()
    const before = read(usual)
    expect((await check('--mask-names')).code).toBe(0)
    await remember('--mask-names')
    expect(read(usual)).toBe(before)
  })

  test('also for what is said over the folder', async () => {
    put('tankefter.yml', 'branscher: [Post, Spår]\n')
    for (const name of ['a', 'b'])
      put(`utkast/${name}.md`, clean.replace('facebook', 'facebook\nbransch: Post'))
    expect((await run()).code).toBe(1)
    await remember()
    expect((await check()).code).toBe(0)
  })

  test('holds hashes and paths, no word of a draft', async () => {
    put(
      'utkast/a.md',
      '---\nkanal: facebok\n---\n\nMaria Johansson, 19850709-9805, är sjuk 🎉🎉🎉🎉\n',
    )
    await remember()
    expect(read(usual)).not.toMatch(/Maria|Johansson|1985|facebok|sjuk|🎉/)
    const { drafts } = JSON.parse(read(usual))
    for (const marks of Object.values(drafts['utkast/a.md'].findings).flat())
      expect(marks).toMatch(/^[0-9a-f]{6}$/)
  })

  test('is written the same by every run, and left alone where nothing changes', async () => {
    put('utkast/Å.md', old)
    put('utkast/B.md', old)
    await remember()
    const before = read(usual)
    await remember('utkast/Å.md')
    await remember('--locale', 'en')
    expect(read(usual)).toBe(before)
    expect(readdirSync(folder).sort()).toEqual(['.git', usual, 'utkast'])
  })

  test('a word after --update-baseline is the file where it ends in .json', async () => {
    await remember('annan.json')
    expect(read('annan.json')).toContain('utkast/a.md')
    await remember('utkast')
    expect(read(usual)).toContain('utkast/a.md')
  })
})

describe('a baseline that is none', () => {
  test.each([
    ['garbage', 'skräp', 'inte JSON'],
    ['half a file', '{"tankefter-baseline": 1, "drafts": {"a', 'inte JSON'],
    ['another file', '{"name": "paket"}', 'ingen baslinje'],
    ['a list', '[1]', 'ingen baslinje'],
    ['one without drafts', '{"tankefter-baseline": 1}', 'ingen baslinje'],
    ['one of another form', '{"tankefter-baseline": 1, "drafts": {"a": 1}, "folder": {}}', 'ingen'],
    ['a version that never was', '{"tankefter-baseline": 0, "drafts": {}, "folder": {}}', 'ingen'],
    ['a newer one', '{"tankefter-baseline": 2, "besked": []}', 'nyare version'],
  ])('%s is refused and left as it is', async (_, text, words) => {
    put(usual, text)
    for (const { code, out, err } of [await check(), await remember()]) {
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(`${usual}: `)
      expect(err).toContain(words)
    }
    expect(read(usual)).toBe(text)
  })

  test('a file that is not there, a folder, one that cannot be written', async () => {
    expect((await check()).err).toContain('Skapa den med: tankefter --update-baseline')
    put('mapp.json/a.txt', clean)
    expect((await run('--baseline', 'mapp.json')).code).toBe(2)
    put('fil', '')
    expect(await remember('fil/ny.json')).toMatchObject({ code: 2 })
  })
})
