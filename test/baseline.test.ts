import { createHash } from 'node:crypto'
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
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseDraft } from '../src/core/draft.ts'
import { createLinter, type Linter } from '../src/core/linter.ts'
import { fingerprint, wordMark } from '../src/core/message.ts'
import type { Finding } from '../src/core/types.ts'
import { presentMarking } from '../src/node/baseline.ts'
import { loadBuiltInPacks } from '../src/node/packs/choose.ts'
import { sha256 } from '../src/node/write.ts'
import { command } from './commands.ts'
import { contextWith } from './core/people/draft.ts'

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
      out: expect.stringMatching(/^1 utkast läst, utan anmärkning\n/),
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
      expect(marks).toMatch(/^(?:[0-9a-f]{2}-)?\d+$/)
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

describe('a baseline of the first form', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const marked = (source: string, rule: string, words: string) =>
    sha(JSON.stringify(['tankefter/1', '', source, rule, words, 1])).slice(0, 6)
  const entry = {
    content: sha(old).slice(0, 16),
    findings: { 'emoji-run': [marked('form', 'emoji-run', '🎉🎉🎉🎉')] },
  }
  const first = (drafts: object) =>
    put(usual, JSON.stringify({ 'tankefter-baseline': 1, drafts, folder: {} }))
  const written = () => JSON.parse(read(usual))

  test('still lets only new findings count, also of a draft with another name', async () => {
    first({ 'utkast/a.md': entry })
    expect((await check()).code).toBe(0)
    renameSync(join(folder, 'utkast/a.md'), join(folder, 'utkast/b.md'))
    expect((await check()).code).toBe(0)
    put('utkast/b.md', `${old}\nMer: 🔥🔥🔥🔥🔥\n`)
    expect((await check()).code).toBe(1)
  })

  test('is written anew, with nothing left of the old hashes', async () => {
    put('utkast/b.md', old)
    first({ 'utkast/a.md': entry, 'utkast/b.md': entry })
    await remember('utkast/a.md')
    expect(written()['tankefter-baseline']).toBe(2)
    expect(read(usual)).not.toContain(entry.content)
    expect(read(usual)).not.toContain(entry.findings['emoji-run'][0])
    expect(written().drafts['utkast/b.md'].findings).toEqual({ 'emoji-run': ['any-1'] })
    expect((await check()).code).toBe(0)
    await remember()
    expect(written().drafts['utkast/b.md']).toEqual(written().drafts['utkast/a.md'])
  })

  test('is written anew where it is empty, too', async () => {
    put('utkast/a.md', clean)
    first({})
    await remember()
    expect(written()['tankefter-baseline']).toBe(2)
  })
})

describe('a baseline held against guesses', () => {
  const secrets = { number: '19850709-9805', name: 'Maria Johansson', small: 'maria johansson' }
  const draft = (number: string, name: string, small: string) =>
    `---\nkanal: facebook\npersoner:\n  - namn: ${name}\n---\n\nRing ${name}, ${number}. Ni är idioter allihop, ${small} också!!!\n`
  const context = contextWith({ spokespersons: [] })
  let linter: Linter
  beforeAll(async () => {
    linter = createLinter(await loadBuiltInPacks(), { locale: 'sv' })
  })
  const findingsOf = (text: string) => linter.lint(parseDraft('a.md', text), context).findings

  /** Everything of the file, and of fingerprints in reports, that a guess changes. */
  const known = (text: string, findings: readonly Finding[]) =>
    JSON.stringify([
      presentMarking.contentOf(text),
      [...presentMarking.marksOf(findings).values()],
      findings.map(one => fingerprint(one, 'a.md', sha256)),
    ])

  function candidates(guesses: Iterable<string>, secret: string, draftOf: (x: string) => string) {
    const text = draftOf(secret)
    const findings = findingsOf(text)
    expect(findings.some(({ actual = '' }) => actual.includes(secret))).toBe(true)
    const right = known(text, findings)
    let left = 0
    for (const guess of guesses) {
      const guessed = findings.map(one =>
        Object.assign(Object.create(one) as Finding, {
          actual: one.actual?.replaceAll(secret, guess),
        }),
      )
      if (known(draftOf(guess), guessed) === right) left++
    }
    return left
  }

  function* numbers() {
    for (let day = 0; day < 365; day++) {
      const date = new Date(Date.UTC(1985, 0, 1 + day)).toISOString().slice(0, 10)
      for (let serial = 0; serial < 10_000; serial += 97)
        yield `${date.replaceAll('-', '')}-${`${serial}`.padStart(4, '0')}`
    }
  }
  const syllables = 'an be ca da el fa ga ha il jo ka li ma ne ol pe ro sa ti ul vi'.split(' ')
  const parts = syllables.flatMap(one => syllables.map(two => one + two))
  function* names() {
    for (const first of parts) for (const last of parts) yield `${first} ${last}`
  }
  const capitals = (name: string) => name.replace(/(?<!\S)\S/gu, letter => letter.toUpperCase())

  test('leaves every number of a birth year', () => {
    const { name, small, number } = secrets
    expect(candidates(numbers(), number, guess => draft(guess, name, small))).toBe(
      [...numbers()].length,
    )
  })

  test('leaves every one of two hundred thousand names, and many in small letters', () => {
    const { name, small, number } = secrets
    const some = [...names()].filter((_, at) => at % 11 === 0)
    const capital = some.map(capitals)
    expect(candidates(capital, name, guess => draft(number, guess, small))).toBe(capital.length)
    const insult = (guess: string) => `---\nkanal: facebook\n---\n\n${guess} är en idiot.\n`
    expect(candidates(some, capitals(small), guess => insult(capitals(guess)))).toBe(some.length)
    const all = [...names()]
    const one = findingsOf(insult('Du'))[0] as Finding
    const small200 = all.filter(
      guess =>
        wordMark(Object.assign(Object.create(one), { actual: `${guess} är en idiot` })) ===
        wordMark(Object.assign(Object.create(one), { actual: `${small} är en idiot` })),
    )
    expect(all.length).toBeGreaterThan(190_000)
    expect(small200.length).toBeGreaterThan(400)
  })
})

describe('a baseline that is none', () => {
  test.each([
    ['garbage', 'skräp', 'inte JSON'],
    ['half a file', '{"tankefter-baseline": 1, "drafts": {"a', 'inte JSON'],
    ['another file', '{"name": "paket"}', 'ingen baslinje'],
    ['a list', '[1]', 'ingen baslinje'],
    ['one without drafts', '{"tankefter-baseline": 2}', 'ingen baslinje'],
    ['one of another form', '{"tankefter-baseline": 1, "drafts": {"a": 1}, "folder": {}}', 'ingen'],
    ['a version that never was', '{"tankefter-baseline": 0, "drafts": {}, "folder": {}}', 'ingen'],
    ['a newer one', '{"tankefter-baseline": 3, "besked": []}', 'nyare version'],
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
