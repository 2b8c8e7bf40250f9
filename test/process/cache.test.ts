import { spawn } from 'node:child_process'
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, folderOf, tankefter } from './run.ts'

const drafts = 60
const draft = (index: number) =>
  `---\nkanal: facebook\npubliceras: 2026-12-01\n---\n\nVi möts på torsdag och pratar om schemat, grupp ${index}.\n`
const named = `---
kanal: facebook
bilder: [{fil: maria.jpg, alt: En perrong, personer: []}]
personer: [{namn: Maria Johansson, roll: medlem, samtycke: s1}]
ignorera: [{regel: shouting, skäl: Slagord, till: 2026-11-30}]
---

Maria Johansson kör nattbuss. SÅ HÄR KAN DET INTE FORTSÄTTA LÄNGRE NU!!!!
`

const made: (() => void)[] = []
afterAll(() => {
  for (const remove of made) remove()
})

// Drafts of yesterday: what was written just now is read again, as a change could go unseen.
function project() {
  const { folder, remove } = folderOf({
    ...Object.fromEntries(Array.from({ length: drafts }, (_, i) => [`utkast/${i}.md`, draft(i)])),
    'utkast/maria-johansson.md': named,
    'utkast/maria.jpg': 'bild',
    'tankefter.yml': 'register: samtycken.csv\nbranscher: [post, vård]\n',
    'samtycken.csv':
      'id;namn;roll;gäller;kanaler;datum;giltig-till\ns1;Maria Johansson;medlem;namn,bild;facebook;2026-01-01;2026-11-25\n',
  })
  made.push(remove)
  const cache = join(folder, 'minne')
  const env = { TANKEFTER_CACHE: cache }
  const runIn = (more: Record<string, string>, ...args: string[]) =>
    tankefter(['--today', '2026-11-22', '--fail-on', 'never', ...args, 'utkast'], {
      cwd: folder,
      env: { ...env, ...more },
    })
  const run = (...args: string[]) => runIn({}, ...args)
  const file = () => join(cache, readdirSync(cache).find(name => name.endsWith('.jsonl')) ?? '')
  const put = (path: string, text: string) => writeFileSync(join(folder, path), text)
  return { folder, cache, env, run, runIn, file, put }
}

// Before the tool: says on stderr which files are read.
const readsTold = `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs'
const { readFileSync } = fs
fs.readFileSync = (...all) => {
  process.stderr.write(String(all[0]) + '\\n')
  return readFileSync(...all)
}`)}`

describe('a second run', () => {
  test.each(['pretty', 'json', 'sarif', 'html', 'markdown', 'junit', 'github', 'gitlab', 'rdjson'])(
    'says the same as the first, as %s',
    async format => {
      const { run, file } = project()
      const fresh = await run('--format', format, '--no-cache')
      const first = await run('--format', format)
      const kept = statSync(file()).size
      const second = await run('--format', format)
      expect(fresh).toMatchObject({ code: 0, err: '' })
      expect(fresh.out.length).toBeGreaterThan(40)
      expect([first, second]).toEqual([fresh, fresh])
      expect(kept).toBeGreaterThan(100 * drafts)
    },
  )

  test('and a third, that trusts the disk, speak of every change there is', async () => {
    const { run, put, folder } = project()
    await run()
    makeOld(join(folder, 'utkast'))
    await run()
    put('utkast/7.md', draft(7).replace('facebook', 'facebok'))
    expect((await run()).out).toContain('utkast/7.md')
    rmSync(join(folder, 'utkast/maria.jpg'))
    expect((await run()).out).toContain('maria.jpg')
    put('tankefter.yml', 'register: samtycken.csv\nregler: {missing-file: av}\n')
    expect((await run()).out).not.toContain('missing-file')
    put('samtycken.csv', 'id;namn;roll;gäller;kanaler;datum;giltig-till\n')
    expect((await run()).out).toContain('missing-consent')
    rmSync(join(folder, 'utkast/7.md'))
    expect((await run()).out).toContain('60 utkast lästa')
  })

  test('knows drafts under a nearer configuration, and what that one builds on', async () => {
    const { folder, remove } = folderOf({
      'tankefter.yml': '',
      'bas.yml': 'regler: {shouting: av}\n',
      'klubben/tankefter.yml': 'utgår-från: ../bas.yml\n',
      ...Object.fromEntries(
        Array.from({ length: drafts }, (_, i) => [
          `klubben/${i}.md`,
          `SÅ HÄR KAN DET INTE FORTSÄTTA LÄNGRE NU ${i}!!!!\n`,
        ]),
      ),
    })
    made.push(remove)
    const cache = join(folder, 'minne')
    const run = () =>
      tankefter(['--fail-on', 'never'], { cwd: folder, env: { TANKEFTER_CACHE: cache } })
    const first = await run()
    const [file = ''] = readdirSync(cache).filter(name => name.endsWith('.jsonl'))
    const kept = readFileSync(join(cache, file), 'utf8')
    expect(kept.trim().split('\n')).toHaveLength(drafts)
    expect(first.out).not.toContain('shouting')
    expect(await run()).toEqual(first)
    expect(readFileSync(join(cache, file), 'utf8')).toBe(kept)
    writeFileSync(join(folder, 'bas.yml'), '')
    expect((await run()).out).toContain('shouting')
  })

  test('counts from the day it is run on, where a rule asks for it', async () => {
    const { run } = project()
    const first = await run()
    expect(first.out).not.toContain('invalid-consent')
    const later = await run('--today', '2026-12-02')
    expect(later.out).toContain('invalid-consent')
    expect(later.out).toContain('shouting')
    expect(await run('--today', '2026-11-22')).toEqual(first)
  })

  test.each([
    [['--quiet'], {}],
    [['--no-quotes'], {}],
    [['--show-ignored'], {}],
    [['--fail-on', 'info'], {}],
    [[], { FORCE_COLOR: '1' }],
    [['--quiet', '--max-warnings', '0'], {}],
  ])('looks as it is asked to: %j %j', async (args, env) => {
    const { run, runIn, put } = project()
    for (const index of [3, 5, 7])
      put(
        `utkast/${index}.md`,
        `Det är ett jävla tempo, och HÄR KAN DET INTE FORTSÄTTA ${index}!!!!\n`,
      )
    await run()
    const fresh = await runIn(env, ...args, '--no-cache')
    expect(fresh.out).toContain('utkast/5.md')
    for (const _ of 'twice') expect(await runIn(env, ...args)).toEqual(fresh)
    expect(await run()).toEqual(await run('--no-cache'))
  })

  test('quotes a clause where it comes first, whichever draft that is in', async () => {
    const { run, put, folder } = project()
    for (const index of [3, 5, 7]) put(`utkast/${index}.md`, `Det är ett jävla tempo ${index}.\n`)
    const first = await run()
    expect(first.out).toMatch(/utkast\/3\.md.*«.*utkast\/5\.md.*citeras ovan/s)
    rmSync(join(folder, 'utkast/3.md'))
    for (const _ of 'twice') expect(await run()).toEqual(await run('--no-cache'))
    put('utkast/1.md', 'Det är ett jävla tempo 1.\n')
    for (const _ of 'twice') expect(await run()).toEqual(await run('--no-cache'))
  })

  test('names drafts as they are called from where it is run', async () => {
    const { folder, cache } = project()
    const from = (cwd: string, ...args: string[]) =>
      tankefter(
        ['--today', '2026-11-22', '--config', join(folder, 'tankefter.yml'), ...args, '.'],
        {
          cwd: join(folder, cwd),
          env: { TANKEFTER_CACHE: cache },
        },
      )
    const above = await from('')
    expect(above.out).toContain('utkast/maria')
    const inside = await from('utkast')
    expect(inside).toEqual(await from('utkast', '--no-cache'))
    expect(inside.out).not.toContain('utkast/maria')
    expect(await from('')).toEqual(above)
  })

  test('speaks the language it is asked to', async () => {
    const { run } = project()
    const swedish = await run()
    expect((await run('--locale', 'en')).out).toContain('61 drafts read')
    expect(await run()).toEqual(swedish)
  })

  test('does not open the rules where nothing has changed', async () => {
    const { run, put, folder, env } = project()
    put('tankefter.yml', '')
    // A picture that was written just now could change unseen, so that nothing is kept of its draft.
    rmSync(join(folder, 'utkast/maria.jpg'))
    await run()
    const told = async () => {
      const { err } = await tankefter(['--fail-on', 'never', '--today', '2026-11-22', 'utkast'], {
        cwd: folder,
        env,
        node: ['--import', readsTold],
      })
      return err
    }
    expect(await told()).not.toContain('packs.sv.jsonl')
    put('utkast/1.md', 'Vi ses i morgon på jobbet och pratar om schemat.\n')
    const changed = await told()
    expect(changed).toContain('packs.sv.jsonl')
  })
})

/** Makes drafts old enough for their times to be trusted, so that what is kept of them is the same in every run. */
function makeOld(drafts: string): void {
  const old = new Date('2026-01-01')
  for (const name of readdirSync(drafts)) utimesSync(join(drafts, name), old, old)
}

describe('the cache', () => {
  test('holds no words, names or paths of drafts', async () => {
    const { run, file, cache } = project()
    const { out } = await run('--today', '2026-12-02')
    expect(out).toContain('Maria Johansson')
    const text = readFileSync(file(), 'latin1') + readdirSync(cache).join()
    expect(text).not.toMatch(/maria|johansson|nattbuss|torsdag|slagord|utkast|s1\b.*samtyck/i)
  })

  test('is cleared, and left alone, when told to', async () => {
    const { run, cache } = project()
    await run('--no-cache')
    expect(existsSync(cache)).toBe(false)
    await run()
    expect(readdirSync(cache)).toHaveLength(2)
    await run('--no-cache', '--clear-cache')
    expect(readdirSync(cache)).toEqual(['secret'])
  })

  test('that is garbage is ignored and written anew', async () => {
    const { run, file, folder } = project()
    // What depends on a picture is not kept while the picture is new.
    rmSync(join(folder, 'utkast/maria-johansson.md'))
    const first = await run()
    const rows = () => readFileSync(file(), 'latin1').trimEnd().split('\n').length
    expect(rows()).toBe(drafts)
    writeFileSync(file(), '\u0000garbage\n\t\t\t\t\t\t\t\n')
    expect(await run()).toEqual(first)
    expect(rows()).toBe(drafts)
    expect(readFileSync(file(), 'latin1')).not.toContain('garbage')
  })

  test('that is damaged anywhere is as good as none', async () => {
    const { run, file, folder } = project()
    makeOld(join(folder, 'utkast'))
    const first = await run()
    const whole = readFileSync(file())
    for (const part of [0, 0.2, 0.5, 0.8, 0.99]) {
      const damaged = Buffer.from(whole)
      const from = Math.floor(part * whole.length)
      damaged.fill(0xaa, from, from + 40)
      writeFileSync(file(), damaged)
      expect(await run()).toEqual(first)
    }
  })

  test('survives runs at the same time', async () => {
    const { run, cache } = project()
    const runs = await Promise.all([run(), run(), run()])
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1)
    expect(readdirSync(cache)).toHaveLength(2)
    expect(await run()).toEqual(runs[0])
  })

  test('survives a run that is killed', async () => {
    const { run, folder, env } = project()
    const first = await run('--no-cache')
    for (const delay of [150, 400]) {
      const child = spawn(process.execPath, [cli, '--today', '2026-11-22', 'utkast'], {
        cwd: folder,
        env: { ...env, PATH: process.env.PATH ?? '' },
      })
      const ended = new Promise(resolve => child.on('close', resolve))
      setTimeout(() => child.kill('SIGKILL'), delay)
      await ended
    }
    expect(await run()).toEqual(first)
    expect(await run()).toEqual(first)
  })
})
