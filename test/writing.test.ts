import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'
import { parseSettings } from '../src/node/config/parse.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const empty = async (name: string): Promise<string> => {
  const folder = await write(name, { '.keep': '' })
  rmSync(join(folder, '.keep'))
  return folder
}

async function run(cwd: string, args: readonly string[], stdin = '', isTTY = false) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, {
    stdout: { write: text => out.push(text), columns: 80, isTTY },
    stderr: { write: text => err.push(text) },
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    env: {},
    cwd,
  })
  return { code, out: out.join(''), err: err.join('') }
}

const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

describe('new', () => {
  it.each([
    'facebook',
    'instagram',
    'x',
    'tiktok',
    'linkedin',
    'threads',
    'bluesky',
    'mastodon',
    'youtube',
  ])(
    'makes a draft for %s that has nothing wrong in it but what is to be filled in',
    async channel => {
      const folder = await empty(channel)
      for (const locale of ['sv', 'en']) {
        const made = await run(folder, ['new', channel, `${locale}.md`, '--locale', locale])
        expect(made).toMatchObject({ code: 0, err: '' })
        const { code, out } = await run(folder, [`${locale}.md`, '--format', 'json'])
        expect(code).toBe(1)
        expect(out).toContain('unfinished-draft')
        expect(out).not.toContain('invalid-metadata')
      }
    },
  )

  it('asks for the picture where the channel shows one, with the limits and branches there are', async () => {
    const folder = await write('mall', {
      'tankefter.yml': 'branscher: [post, sjöfolk]\ngränser: {too-many-images: {instagram: 7}}\n',
    })
    const { out } = await run(folder, ['new', 'ig', '-'])
    expect(out).toMatch(/^bilder:\n {2}- fil:.*\n {4}alt:/m)
    expect(out).toContain('2200 tecken')
    expect(out).toContain('7 bilder')
    expect(out).toMatch(/^bransch: +# post, sjöfolk$/m)
    expect((await run(folder, ['new', 'facebook', '-'])).out).toMatch(/^# bilder:/m)
  })

  it('takes the day and the channel for a name, and never overwrites', async () => {
    const folder = await write('namn', { 'mitt.md': 'mitt' })
    for (const _ of [1, 2]) await run(folder, ['new', 'fb', '--today', '2026-11-22'])
    expect(readdirSync(folder)).toEqual([
      '2026-11-22-facebook-2.md',
      '2026-11-22-facebook.md',
      'mitt.md',
    ])
    const { code, err } = await run(folder, ['new', 'fb', 'mitt.md'])
    expect(code).toBe(2)
    expect(err).toContain('mitt.md finns redan')
    expect(text(folder, 'mitt.md')).toBe('mitt')
  })

  it('gives a draft the ending of drafts, and its next step a name that a shell takes', async () => {
    const folder = await empty('ändelse')
    const { out } = await run(folder, ['new', 'fb', "maj/Annas 'nya' möte v1.2"])
    expect(readdirSync(join(folder, 'maj'))).toEqual(["Annas 'nya' möte v1.2.md"])
    const [, line = ''] = /Prova sedan: (.*)\n$/.exec(out) ?? []
    const words = execFileSync('sh', ['-c', `printf '%s|' ${line}`], { encoding: 'utf8' })
    expect(words).toBe("tankefter|maj/Annas 'nya' möte v1.2.md|")
    await run(folder, ['new', 'fb', 'kort.txt'])
    expect(readdirSync(folder)).toEqual(['kort.txt', 'maj'])
  })

  it('knows the nearest channel', async () => {
    const folder = await empty('fel')
    const { code, err } = await run(folder, ['new', 'instagarm'])
    expect(code).toBe(2)
    expect(err).toContain('Menade du instagram?')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('copy', () => {
  const head = '---\r\nkanal: facebook\r\n---\r\n'

  it('prints the post as it is to be pasted', async () => {
    const folder = await write('post', {
      'a.md': `${head}\r\n  \r\nVi mo\u0308ts  på torsdag.\r\n\r\n  Välkommen! 🚢\r\n\r\n\r\n`,
    })
    expect(await run(folder, ['copy', 'a.md'])).toEqual({
      code: 0,
      out: 'Vi möts  på torsdag.\n\n  Välkommen! 🚢',
      err: '',
    })
  })

  it('reads what is sent in', async () => {
    const { code, out } = await run('/', ['copy', '-'], '---\nkanal: x\n---\nHej!\n')
    expect({ code, out }).toEqual({ code: 0, out: 'Hej!' })
  })

  it('prints nothing while there are errors, unless it is told to', async () => {
    const folder = await write('fel-post', { 'a.md': '---\nkanal: facebok\n---\n\nHej!\n' })
    const refused = await run(folder, ['copy', 'a.md'])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(/^a\.md:2:8 FEL .*\(invalid-metadata\)\n.*--force/)
    const forced = await run(folder, ['copy', '--force', 'a.md'])
    expect(forced).toMatchObject({ code: 0, out: 'Hej!' })
    expect(forced.err).toContain('trots 1 fel')
  })

  it('lets nothing of a draft move the cursor', async () => {
    const { out } = await run('/', ['copy', '-'], 'Hej \u001b[2Jdu\nOch hej\n', true)
    expect(out).toBe('Hej ␛[2Jdu\nOch hej\n')
  })

  it('wants one draft that is there', async () => {
    const folder = await write('två', { 'a.md': 'Hej', 'b.md': 'Hej' })
    for (const path of ['.', 'c.md']) {
      const { code, out, err } = await run(folder, ['copy', path])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(path)
    }
  })
})

describe('init', () => {
  it('asks nobody where there is no terminal, and writes nothing', async () => {
    const folder = await empty('ingen')
    const { code, err } = await run(folder, ['init'])
    expect(code).toBe(2)
    expect(err).toContain('--yes')
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['sv', 'en'] as const)(
    'writes a configuration that holds and a fine draft in %s',
    async locale => {
      const folder = await write(`klar-${locale}`, { 'sam.csv': 'id;namn\n' })
      const args = [
        'init',
        '--yes',
        '--locale',
        locale,
        '--who',
        '@seko: "sjö"',
        '--channels',
        'fb, insta',
        '--branches',
        'post,ja',
        '--register',
        'sam.csv',
        '--hours',
        '7.30-12, 13:00 - 16.30',
      ]
      expect(await run(folder, args)).toMatchObject({ code: 0, err: '' })
      const written = text(folder, 'tankefter.yml')
      expect(written).toMatch(
        /^# yaml-language-server: \$schema=https:.*\/schema\/tankefter\.schema\.json\n/,
      )
      const { settings } = parseSettings(written, { path: '', shownAs: 'tankefter.yml' })
      expect(settings).toMatchObject({
        'own-sources': ['@seko: "sjö"'],
        'own-accounts': ['@seko: "sjö"'],
        branches: ['post', 'ja'],
        register: 'sam.csv',
        schedule: { hours: ['7.30-12', '13:00-16.30'] },
        profiles: [{ files: ['**'], metadata: { channel: ['facebook', 'instagram'] } }],
      })
      const drafts = locale === 'sv' ? 'utkast' : 'drafts'
      expect(await run(folder, [drafts, '--fail-on', 'warning'])).toMatchObject({
        code: 0,
        err: '',
      })
    },
  )

  it('every line that is offered as a comment holds once it is used', async () => {
    for (const locale of ['sv', 'en']) {
      const folder = await empty(`rader-${locale}`)
      await run(folder, ['init', '--yes', '--channels', '', '--locale', locale])
      const used = text(folder, 'tankefter.yml').replace(/^# (?!yaml-)([\p{L}-]+:)/gmu, '$1')
      const { settings } = parseSettings(used, { path: '', shownAs: 'tankefter.yml' })
      expect(Object.keys(settings).length).toBeGreaterThan(5)
    }
  })

  it('leaves what is there as it is, and says so', async () => {
    const folder = await write('redan', {
      '.tankefter.yml': 'regler: {}\n',
      'utkast/exempel.md': 'Mitt',
    })
    const { code, out } = await run(folder, ['init', '--yes'])
    expect(code).toBe(0)
    expect(out).toContain('.tankefter.yml finns redan')
    expect(text(folder, '.tankefter.yml')).toBe('regler: {}\n')
    expect(text(folder, 'utkast/exempel.md')).toBe('Mitt')
    expect(existsSync(join(folder, 'tankefter.yml'))).toBe(false)
  })

  it('does not name a register that would stop every run', async () => {
    const folder = await empty('registret')
    const { err } = await run(folder, ['init', '--yes', '--register', 'borta.csv'])
    expect(err).toContain('borta.csv finns inte ännu')
    expect(await run(folder, ['utkast'])).toMatchObject({ code: 0 })
  })

  it('writes the hook that is asked for, where git looks for it', async () => {
    const folder = await empty('krok')
    const without = await run(folder, ['init', '--yes', '--hook', 'git', '--who', 'Seko Post'])
    expect(without).toMatchObject({ code: 2, err: expect.stringContaining('inget git-förråd') })
    expect(text(folder, 'tankefter.yml')).toContain('[Seko Post]')
    execFileSync('git', ['init', '-q'], { cwd: folder })
    await run(folder, ['init', '--yes', '--hook', 'git'])
    await run(folder, ['init', '--yes', '--hook', 'pre-commit'])
    expect(statSync(join(folder, '.git/hooks/pre-commit')).mode & 0o111).toBeTruthy()
    expect(text(folder, '.git/hooks/pre-commit')).toMatch(/^#!\/bin\/sh\n[\s\S]*tankefter --staged/)
    expect(text(folder, '.pre-commit-config.yaml')).toContain('entry: tankefter --staged')
  })

  it('knows the nearest channel and hook', async () => {
    const folder = await empty('stavning')
    const channel = await run(folder, ['init', '--yes', '--channels', 'facebok'])
    expect(channel).toMatchObject({ code: 2, err: expect.stringContaining('Menade du facebook?') })
    const hook = await run(folder, ['init', '--yes', '--hook', 'precommit'])
    expect(hook).toMatchObject({ code: 2, err: expect.stringContaining('Menade du pre-commit?') })
    const hours = await run(folder, ['init', '--yes', '--hours', 'åtta till fem'])
    expect(hours).toMatchObject({ code: 2, err: expect.stringContaining('08.00-12.00') })
    expect(readdirSync(folder)).toEqual([])
  })
})
