import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'utdata ')))
  put('.git/HEAD', '')
  put('utkast/fel.md', '---\nkanal: facebok\n---\n\nVi möts på torsdag och pratar om schemat.\n')
  put(
    'utkast/tyst.md',
    `---\nignorera: [{regel: emoji-run, skäl: Kampanj, till: 2030-01-01}]\n---\nVi möts 🎉🎉🎉🎉 på torsdag.\n`,
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const there = (path: string): string => readFileSync(join(folder, path), 'utf8')

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const out: string[] = []
  const err: string[] = []
  const code = await main([...args, '--today', '2026-11-22', 'utkast'], {
    stdout: { write: text => out.push(text), columns: 80 },
    stderr: { write: text => err.push(text) },
    stdin: (async function* () {})(),
    env,
    cwd: folder,
  })
  return { code, out: out.join(''), err: err.join('') }
}

describe('--output', () => {
  it('writes several reports at once, and the one for people is still printed', async () => {
    const { code, out, err } = await run([
      '-o',
      'json=ut/a.json',
      '--output',
      'html=ut/a.html',
      '-o',
      'sarif=b.sarif',
    ])
    expect([code, err]).toEqual([
      1,
      'ut/a.json: Rapporten (json) är skriven.\nut/a.html: Rapporten (html) är skriven.\nb.sarif: Rapporten (sarif) är skriven.\n',
    ])
    expect(out).toContain('2 utkast lästa')
    expect(JSON.parse(there('ut/a.json')).summary.error).toBe(1)
    expect(there('ut/a.html')).toMatch(/^<!doctype html>/)
    expect(JSON.parse(there('b.sarif')).version).toBe('2.1.0')
    expect(readdirSync(join(folder, 'ut'))).toEqual(['a.html', 'a.json'])
  })

  it('takes its form from --format, and then nothing is printed', async () => {
    expect(await run(['--format', 'junit', '--output', 'a.txt'])).toEqual({
      code: 1,
      out: '',
      err: 'a.txt: Rapporten (junit) är skriven.\n',
    })
    expect(there('a.txt')).toMatch(/^<\?xml/)
  })

  it.each([
    ['a.html', /^<!doctype html>/],
    ['a.md', /^<!-- tankefter -->/],
    ['a.JSON', /^\{\n {2}"tool"/],
    ['a.sarif', /sarif-2\.1\.0/],
    ['a.xml', /^<\?xml/],
    ['a.log', /^utkast\/fel\.md · /],
    ['./html=a', /^utkast\/fel\.md · /],
  ])('takes its form from the ending where nothing says it: %s', async (file, start) => {
    const { out } = await run(['--output', file])
    expect(out).toContain('2 utkast lästa')
    expect(there(file)).toMatch(start)
  })

  it.each([
    [['--format', 'sarrif'], 'Menade du sarif?'],
    [['--output', 'htlm=a.html'], 'Menade du html?'],
    [['--output', 'html='], 'saknar en fil'],
    [['--output', '-'], 'saknar en fil'],
    [['--output', 'html'], 'saknar en fil'],
    [['--output', 'html=a', '--output', 'json=./a'], 'två gånger'],
  ])('says what is wrong with %j, and writes nothing', async (args, words) => {
    const before = readdirSync(folder)
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(readdirSync(folder)).toEqual(before)
  })

  it.each([
    ['utkast', 'det är en mapp'],
    ['.git/HEAD/a.json', 'är en fil, ingen mapp'],
    ['utkast/fel.md', 'kan vara ett utkast'],
    ['utkast/../utkast/fel.md', 'kan vara ett utkast'],
    ['annat.txt', 'kan vara ett utkast'],
  ])('cannot be %s, which is said, and the printed report is whole', async (file, words) => {
    put('annat.txt', 'Ett utkast till.\n')
    const before = there('utkast/fel.md')
    const { code, out, err } = await run(['--output', `json=${file}`])
    expect(code).toBe(2)
    expect(out).toContain('2 utkast lästa')
    expect(err).toContain(`${file}: `)
    expect(err).toContain(words)
    expect([there('utkast/fel.md'), there('annat.txt')]).toEqual([before, 'Ett utkast till.\n'])
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('cannot be a text that is too long to be read whole', async () => {
    put('stor.md', 'Ett utkast.\n')
    const longest = 600_000_000
    truncateSync(join(folder, 'stor.md'), longest)
    const { code, err } = await run(['--output', 'json=stor.md'])
    expect(code).toBe(2)
    expect(err).toContain('kan vara ett utkast')
    expect(statSync(join(folder, 'stor.md')).size).toBe(longest)
  })

  it.skipIf(process.getuid?.() === 0)(
    'cannot be in a folder that may not be written to',
    async () => {
      mkdirSync(join(folder, 'låst'))
      chmodSync(join(folder, 'låst'), 0o500)
      const { code, err } = await run(['--output', 'json=låst/a.json'])
      expect(code).toBe(2)
      expect(err).toContain('inte skrivrätt')
    },
  )

  it('writes over its own reports, follows links and keeps who may read', async () => {
    await run(['-o', 'markdown=a.md', '-o', 'json=b.json'])
    const first = there('a.md')
    chmodSync(join(folder, 'b.json'), 0o600)
    symlinkSync('b.json', join(folder, 'länk.json'))
    expect((await run(['-o', 'markdown=a.md', '-o', 'json=länk.json'])).code).toBe(1)
    expect(there('a.md')).toBe(first)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.md', 'b.json', 'länk.json', 'utkast'])
    expect(statSync(join(folder, 'b.json')).mode & 0o777).toBe(0o600)
  })

  it.runIf(existsSync('/dev/null'))('writes into what is no ordinary file', async () => {
    expect((await run(['-o', 'json=/dev/null'])).code).toBe(1)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('GitHub', () => {
  it('gets a summary of the job besides the annotations', async () => {
    put('summering.md', '# Från ett annat steg\n')
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'summering.md') }
    const { code, out } = await run(['--format', 'github'], env)
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=utkast\/fel\.md,line=2,/)
    expect(there('summering.md')).toMatch(/^# Från ett annat steg\n<!-- tankefter -->\n/)
    await run(['--format', 'json'], env)
    expect(there('summering.md').match(/<!-- tankefter -->/g)).toHaveLength(1)
    await run(['--output', 'github=kommandon.log'], env)
    expect(there('summering.md').match(/<!-- tankefter -->/g)).toHaveLength(2)
  })

  it('says where the summary cannot be written', async () => {
    const { code, err } = await run(['--format', 'github'], { GITHUB_STEP_SUMMARY: folder })
    expect(code).toBe(2)
    expect(err).toContain('det är en mapp')
  })
})

describe('--show-ignored', () => {
  it('tells what a draft has set aside, why and until when', async () => {
    const { out } = await run(['--show-ignored'])
    expect(out).toMatch(
      / {2}BORTVALT 4 emojier i rad.* emoji-run\n {2}4:9 {6}Skäl: Kampanj \(till 2030-01-01\)/,
    )
    expect((await run([])).out).not.toContain('BORTVALT')
  })

  it('adds a key to JSON', async () => {
    const { results } = JSON.parse((await run(['--show-ignored', '--format', 'json'])).out)
    expect(results[1].ignored).toMatchObject([
      { rule: 'emoji-run', reason: 'Kampanj', until: '2030-01-01' },
    ])
  })
})

describe('require-reason', () => {
  it('makes an exception without a reason an error', async () => {
    put('utkast/fel.md', '---\nignorera: emoji-run\n---\n\nVi möts 🎉🎉🎉🎉 på torsdag.\n')
    expect((await run([])).code).toBe(0)
    put('tankefter.yml', 'kräv-skäl: ja\n')
    const { code, out } = await run([])
    expect(code).toBe(1)
    expect(out).toMatch(/FEL {6}”ignorera: emoji-run” saknar skäl +unexplained-ignore/)
  })
})

describe('require-approval', () => {
  it('makes a draft that nobody has approved an error', async () => {
    put('utkast/fel.md', 'Vi ses på torsdag.\n')
    put('tankefter.yml', 'kräv-godkännande: ja\nidag: 2026-11-22\n')
    const { code, out } = await run([])
    expect(code).toBe(1)
    expect(out).toMatch(/FEL {6}Utkastet är inte godkänt +unapproved-draft/)
    put(
      'utkast/fel.md',
      '---\ngodkänd: {av: Anna Ek, datum: 2026-11-20}\n---\nVi ses på torsdag.\n',
    )
    expect((await run(['--rule', 'unapproved-draft'])).out).not.toContain('fel.md')
  })
})
