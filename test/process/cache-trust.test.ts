import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodes } from './nodes.ts'
import { folderOf, root, run } from './run.ts'

const drafts = 60
const files = Object.fromEntries(
  Array.from({ length: drafts }, (_, index) => [
    `utkast/${index}.md`,
    `---\nkanal: facebok\n---\n\nVi möts på torsdag, grupp ${index}.\n`,
  ]),
)
const { folder, remove } = folderOf({ ...files, 'hem/.keep': '', 'tmp/.keep': '' })
afterAll(remove)

const home = join(folder, 'hem')
const own = join(home, '.cache', 'tankefter')
/** A folder with a secret and entries that say of every draft that nothing was found in it. */
const forged = join(folder, 'förfalskad')

interface Setting {
  env?: Readonly<Record<string, string>>
  node?: string
  dist?: string
  cwd?: string
}

const check = (
  args: readonly string[] = [],
  { env = {}, node = process.execPath, dist = join(root, 'dist'), cwd = folder }: Setting = {},
) =>
  run(node, [join(dist, 'cli.js'), '--today', '2026-11-22', ...args, 'utkast'], {
    cwd,
    env: { HOME: home, TMPDIR: join(folder, 'tmp'), ...env },
  })

let fresh: Awaited<ReturnType<typeof check>>

// Whoever forges entries has the program, the drafts and the place they lie at: all but the user's secret.
beforeAll(async () => {
  fresh = await check(['--no-cache'])
  const dist = join(folder, 'verktyg')
  cpSync(join(root, 'dist'), dist, { recursive: true })
  const packs = JSON.parse(readFileSync(join(dist, 'packs.json'), 'utf8'))
  for (const pack of packs.packs) pack.rules = []
  writeFileSync(join(dist, 'packs.json'), JSON.stringify(packs))
  await check([], { dist, env: { TANKEFTER_CACHE: forged } })
})

const entriesIn = (cache: string): string[] =>
  readdirSync(cache).filter(name => name.endsWith('.jsonl'))

/** The user's folder as a run has left it. */
async function used(): Promise<void> {
  rmSync(own, { recursive: true, force: true })
  expect(await check()).toEqual(fresh)
  expect(entriesIn(own)).toEqual(entriesIn(forged))
}

/** Puts something in the place of a file of the user's folder. */
const entry = () => join(own, entriesIn(forged)[0] ?? '')
const change = (file: string, edit: (bytes: Buffer) => Buffer) =>
  writeFileSync(file, edit(readFileSync(file)))
function replaced(put: () => void): void {
  rmSync(own, { recursive: true })
  put()
}

describe('entries that this user has not written', () => {
  test('would be believed with the secret they were made with', async () => {
    expect(fresh).toMatchObject({ code: 1, err: '' })
    expect(fresh.out).toContain('60 fel')
    const { code, out } = await check([], { env: { TANKEFTER_CACHE: forged } })
    expect([code, out]).toEqual([0, expect.stringContaining('60 utkast lästa')])
  })

  const cases: Readonly<Record<string, () => void>> = {
    'that another user has written': () =>
      cpSync(join(forged, entriesIn(forged)[0] ?? ''), entry()),
    'beside a secret that others can read': () => {
      cpSync(forged, own, { recursive: true })
      chmodSync(join(own, 'secret'), 0o644)
    },
    'in a file that others can write to': () => {
      cpSync(forged, own, { recursive: true })
      chmodSync(entry(), 0o666)
    },
    'in a folder that others can write to': () => {
      cpSync(forged, own, { recursive: true })
      chmodSync(own, 0o777)
    },
    'in a folder that a link leads to': () => replaced(() => symlinkSync(forged, own)),
    'in files that links lead to': () => {
      for (const name of readdirSync(forged)) {
        rmSync(join(own, name))
        symlinkSync(join(forged, name), join(own, name))
      }
    },
    'in a file instead of a folder': () => replaced(() => writeFileSync(own, '')),
    'in folders of the checkout': () => {
      for (const name of ['.cache', 'node_modules/.cache', 'utkast/.cache', 'utkast/node_modules'])
        cpSync(forged, join(folder, name, 'tankefter'), { recursive: true })
    },
  }
  test.each(Object.entries(cases))('%s change nothing', async (_, arrange) => {
    await used()
    arrange()
    for (const _ of 'twice') expect(await check()).toEqual(fresh)
    for (const name of ['.cache', 'node_modules', 'utkast/.cache', 'utkast/node_modules'])
      rmSync(join(folder, name), { recursive: true, force: true })
    rmSync(own, { recursive: true, force: true })
  })

  test.runIf(process.getuid?.() === 0)('of another owner change nothing', async () => {
    for (const names of [['.'], ['secret'], entriesIn(forged)]) {
      await used()
      cpSync(forged, own, { recursive: true })
      for (const name of names) chownSync(join(own, name), 12_345, 12_345)
      expect(await check()).toEqual(fresh)
    }
    rmSync(own, { recursive: true })
  })
})

describe('entries that were damaged', () => {
  const cut = (share: number) => (bytes: Buffer) => bytes.subarray(0, bytes.length * share)
  const flip = (share: number) => (bytes: Buffer) => {
    const at = Math.floor(bytes.length * share)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return bytes
  }
  test.each([
    ['cut short', () => change(entry(), cut(0.5))],
    ['cut to nothing', () => change(entry(), cut(0))],
    ['changed by one bit at the start', () => change(entry(), flip(0.0001))],
    ['changed by one bit in the middle', () => change(entry(), flip(0.5))],
    ['made with a secret that was changed', () => change(join(own, 'secret'), flip(0.5))],
    ['made with a secret that was cut short', () => change(join(own, 'secret'), cut(0.5))],
    [
      'exchanged with those of other drafts',
      () =>
        change(entry(), bytes => {
          const lines = bytes
            .toString()
            .trim()
            .split('\n')
            .map(line => JSON.parse(line))
          const names = lines.map(([name]) => name)
          const moved = lines.map(([, ...rest], at) => [names[(at + 1) % names.length], ...rest])
          return Buffer.from(`${moved.map(line => JSON.stringify(line)).join('\n')}\n`)
        }),
    ],
  ])('%s count as none', async (_, damage) => {
    await used()
    damage()
    for (const _ of 'twice') expect(await check()).toEqual(fresh)
  })
})

describe('two users', () => {
  test('have a secret each, and files that nobody else can read', async () => {
    const other = join(folder, 'annan')
    await used()
    expect(await check([], { env: { XDG_CACHE_HOME: other } })).toEqual(fresh)
    const theirs = join(other, 'tankefter')
    expect(readFileSync(join(theirs, 'secret'), 'utf8')).not.toBe(
      readFileSync(join(own, 'secret'), 'utf8'),
    )
    for (const cache of [own, theirs]) {
      expect(statSync(cache).mode & 0o777).toBe(0o700)
      for (const name of ['secret', ...entriesIn(cache)])
        expect(statSync(join(cache, name)).mode & 0o777).toBe(0o600)
    }
    rmSync(other, { recursive: true })
  })
})

describe('a home that nothing can be kept in', () => {
  test.each([
    ['none', { HOME: '' }],
    ['one that is not there', { HOME: join(folder, 'borta') }],
    ['a file', { HOME: join(folder, 'utkast', '0.md') }],
    ['a relative cache folder', { HOME: '', XDG_CACHE_HOME: 'cache' }],
  ])('%s: the run says the same', async (_, env) => {
    expect(await check([], { env })).toEqual(fresh)
    expect(existsSync(join(folder, 'borta'))).toBe(false)
    expect(existsSync(join(folder, 'cache'))).toBe(false)
  })
})

/** Every file below the working folder, the home and that of temporary files among them. */
const everything = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

describe.each(nodes)('%s', node => {
  test('writes nothing with --no-cache, nor in CI', async () => {
    rmSync(join(home, '.cache'), { recursive: true, force: true })
    const before = everything()
    await check(['--no-cache'], { node })
    await check([], { node, env: { CI: 'true' } })
    expect(everything()).toEqual(before)
  })

  test('writes where the user keeps caches, and nowhere else', async () => {
    rmSync(join(home, '.cache'), { recursive: true, force: true })
    const before = everything()
    expect(await check([], { node })).toEqual(fresh)
    const added = everything().filter(path => !before.includes(path))
    expect(added.filter(path => !path.startsWith(join('hem', '.cache')))).toEqual([])
    expect(existsSync(join(own, 'secret'))).toBe(true)
    expect(await check([], { node })).toEqual(fresh)
  })

  test('keeps compiled code only in a folder that is the user alone has', async () => {
    rmSync(join(home, '.cache'), { recursive: true, force: true })
    const compiled = join(own, 'compiled')
    await check([], { node })
    const canKeep =
      Number(execFileSync(node, ['-p', 'process.versions.node']).toString().split('.')[0]) >= 22
    expect(existsSync(compiled)).toBe(canKeep)
    for (const place of [compiled, own]) {
      rmSync(compiled, { recursive: true, force: true })
      mkdirSync(compiled)
      chmodSync(place, 0o777)
      await check([], { node })
      expect(readdirSync(compiled)).toEqual([])
      chmodSync(place, 0o700)
    }
    rmSync(join(home, '.cache'), { recursive: true, force: true })
  })
})

describe('a folder that is named', () => {
  const { folder: checkout, remove } = folderOf(files)
  afterAll(remove)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@seko.example', ...args], {
      cwd: checkout,
      stdio: 'pipe',
    })
  const named = (env: Readonly<Record<string, string>> = {}) =>
    check([], { cwd: checkout, env: { CI: 'true', TANKEFTER_CACHE: '.minne', ...env } })
  const cache = join(checkout, '.minne')

  test('keeps results in CI too, in a checkout as long as git has no files in it', async () => {
    git('init', '-q')
    expect(await named()).toEqual(fresh)
    expect(entriesIn(cache)).toHaveLength(1)
    git('add', 'utkast')
    git('commit', '-qm', 'Utkast')
    expect(await named()).toEqual(fresh)
  })

  test.each([
    ['git has files in', () => git('add', '-f', '.minne'), {}, /git har filer i mappen/],
    ['git cannot be asked about', () => {}, { PATH: '/nowhere' }, /git svarar inte/],
    [
      'a link of the checkout leads to',
      () => {
        rmSync(cache, { recursive: true })
        symlinkSync(forged, cache)
      },
      {},
      /genom en länk/,
    ],
    [
      'others can write to',
      () => {
        rmSync(cache, { recursive: true })
        mkdirSync(cache)
        chmodSync(cache, 0o777)
      },
      {},
      /bara du kan skriva i/,
    ],
  ] as const)('is not used where %s, with a word why', async (_, arrange, env, word) => {
    git('rm', '-rq', '--cached', '--ignore-unmatch', '.minne')
    rmSync(cache, { recursive: true, force: true })
    cpSync(forged, cache, { recursive: true })
    arrange()
    const { code, out, err } = await named(env)
    expect({ code, out }).toEqual({ code: fresh.code, out: fresh.out })
    expect(err).toMatch(word)
    expect(err.trim().split('\n')).toHaveLength(1)
    rmSync(cache, { recursive: true, force: true })
  })
})
