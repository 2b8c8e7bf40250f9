import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../src/core/context.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { createLinter } from '../../src/core/linter.ts'
import type { Draft, Pack, Result } from '../../src/core/types.ts'
import {
  decrypt,
  encrypt,
  type KeptInMemory,
  keepInMemory,
  openMemoryCache,
} from '../../src/engine/cache.ts'
import { createContext } from '../../src/engine/context.ts'
import { trackDependencies } from '../../src/engine/dependencies.ts'
import { openRun } from '../../src/engine/open-run.ts'
import type { Io, Options, Run } from '../../src/engine/types.ts'
import { openWorkspaces, type Workspaces } from '../../src/engine/workspace.ts'
import { cacheFile, readEntries, writeEntries } from '../../src/node/cache-file.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'
import { makePrivateFolder, userCacheFolder } from '../../src/node/private-files.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cache ')))
afterAll(() => rmSync(folder, { recursive: true }))

let packs: readonly Pack[]
let context: Context
const io: Io = {
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  stdin: (async function* () {})(),
  env: {},
  cwd: folder,
}
const options = { quotes: true, color: false, cache: true, config: false } satisfies Options
const runOn = (today: string, locale: 'sv' | 'en' = 'sv'): Run =>
  openRun({ paths: ['.'], options: { ...options, today, locale }, io, fallbackLocale: 'sv' })
const workspacesOf = (run: Run): Promise<Workspaces> => openWorkspaces(run, { drafts: [] })
const today = '2026-11-22'
const run = runOn(today)

beforeAll(async () => {
  packs = await loadBuiltInPacks()
  context = await createContext(run.configuration, { cwd: folder, paths: ['.'], today })
})

const draft = parseDraft(
  'a.md',
  `---
kanal: facebok
bilder: [{fil: bild.jpg, alt: En perrong, personer: []}]
ignorera: [{regel: shouting, skäl: Slagord, till: 2026-12-30}]
---

Det är ett jävla tempo. SÅ HÄR KAN DET INTE FORTSÄTTA LÄNGRE NU!!!!
`,
)
const plain = parseDraft('b.md', 'Vi möts på torsdag och pratar om schemat.\n')

/** Lints a draft and keeps its result, as a run does. */
async function keep(kept: KeptInMemory, one: Draft, of: Run = run): Promise<Result> {
  const workspaces = await workspacesOf(of)
  const tracked = trackDependencies(context, workspaces.own.findPicture)
  const result = createLinter(packs, { locale: of.locale, severities: {} }).lint(
    one,
    tracked.context,
  )
  openMemoryCache(kept, of, workspaces).put(one, result, tracked.dependencies())
  return result
}
const recall = async (kept: KeptInMemory, one: Draft, of: Run = run) =>
  openMemoryCache(kept, of, await workspacesOf(of)).get(one)

/** A result with all that a finding holds, in a form that can be compared. */
const shown = (result: Result | undefined) =>
  result &&
  JSON.parse(
    JSON.stringify({
      ...result,
      findings: result.findings.map(one => ({ ...one, text: String(one) })),
    }),
  )

describe('a result that is kept', () => {
  it('is the same again, findings that were left alone among it', async () => {
    const kept = keepInMemory()
    for (const one of [draft, plain]) {
      const result = await keep(kept, one)
      expect(shown(await recall(kept, one))).toEqual(shown(result))
    }
    expect((await recall(kept, draft))?.findings.length).toBeGreaterThan(1)
    expect((await recall(kept, draft))?.ignored).toHaveLength(1)
  })

  it('is of no use to another text, path, day, language or build of rules', async () => {
    const kept = keepInMemory()
    await keep(kept, draft)
    expect(await recall(kept, { ...draft, text: `${draft.text} ` })).toBeUndefined()
    expect(await recall(kept, { ...draft, path: 'x/a.md' })).toBeUndefined()
    expect(await recall(kept, draft, runOn('2026-11-23'))).toBeUndefined()
    const workspaces = await workspacesOf(run)
    const fewer = { ...workspaces.own, packs: [] }
    const others = { ...workspaces, own: fewer, all: [fewer], of: () => fewer }
    expect(openMemoryCache(kept, run, others).get(draft)).toBeUndefined()
    expect(await recall(kept, draft)).toBeDefined()
    expect(await recall(kept, draft, runOn(today, 'en'))).toBeUndefined()
    expect(await recall(kept, draft)).toBeUndefined()
  })

  it('holds on another day where no rule has asked for it', async () => {
    const kept = keepInMemory()
    await keep(kept, plain)
    expect(await recall(kept, plain, runOn('2030-01-01'))).toBeDefined()
  })

  it('hangs on the pictures that rules asked for', async () => {
    const picture = join(folder, 'bild.jpg')
    const kept = keepInMemory()
    await keep(kept, draft)
    writeFileSync(picture, 'bild')
    expect(await recall(kept, draft)).toBeUndefined()
    // A change within the next moments might not show, so that nothing is kept.
    await keep(kept, draft)
    rmSync(picture)
    expect(await recall(kept, draft)).toBeDefined()
  })

  it('verifies with the secret it was made with, and with every bit as it was', async () => {
    const kept = keepInMemory()
    await keep(kept, plain)
    const [[name, entry] = ['', undefined]] = kept.entries
    if (!entry) throw new Error('nothing kept')
    const other = { ...keepInMemory(), keys: kept.keys, entries: new Map(kept.entries) }
    expect(await recall(other, plain)).toBeUndefined()
    const bytes = Buffer.from(entry.encrypted, 'base64')
    for (let bit = 0; bit < bytes.length * 8; bit += 5) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      kept.entries.set(name, { ...entry, encrypted: changed.toString('base64') })
      expect(await recall(kept, plain)).toBeUndefined()
    }
    for (let length = 0; length < bytes.length; length += 7) {
      kept.entries.set(name, { ...entry, encrypted: bytes.subarray(0, length).toString('base64') })
      expect(await recall(kept, plain)).toBeUndefined()
    }
    kept.entries.set(name, entry)
    expect(await recall(kept, plain)).toBeDefined()
  })

  it('says nothing of what is in it', async () => {
    const kept = keepInMemory()
    await keep(kept, draft)
    expect(JSON.stringify([...kept.entries])).not.toMatch(/jävla|facebok|a\.md|bild|slagord/i)
  })
})

describe('encryption', () => {
  it('opens with its key alone, and never twice the same', () => {
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    const encrypted = encrypt('«Maria» åäö 🐷', key)
    expect(decrypt(encrypted, key)).toBe('«Maria» åäö 🐷')
    expect(encrypt('«Maria» åäö 🐷', key)).not.toBe(encrypted)
    expect(() => decrypt(encrypted, other)).toThrow()
    expect(() => decrypt('', key)).toThrow()
  })
})

describe('a file of entries', () => {
  const day = Math.floor(Date.now() / 86_400_000)
  const entries = new Map([
    ['ett', { seen: day, encrypted: 'AAAA' }],
    ['två', { seen: day - 30, encrypted: 'BBBB' }],
    ['tre', { seen: day - 31, encrypted: 'CCCC' }],
  ])
  const file = cacheFile(folder, 'a'.repeat(16), 'b'.repeat(16))

  it('is for the user alone, and is read as it was written, without what is too old', () => {
    expect(writeEntries(file, entries)).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect([...readEntries(file).keys()]).toEqual(['ett', 'två'])
    expect(readEntries(file).get('två')).toEqual(entries.get('två'))
  })

  it('holds more than is written at a time', () => {
    const many = new Map(
      Array.from({ length: 1203 }, (_, at) => [`${at}`, { seen: day, encrypted: `${at}` }]),
    )
    writeEntries(file, many)
    expect(readEntries(file)).toEqual(many)
  })

  it('is read without lines that are no entries', () => {
    writeFileSync(
      file,
      '["ett",1,"AAAA"]\n["två",1]\n{}\nnull\n[]\n\n["tre","1","A"]\n["fyra",2,"BB',
    )
    expect([...readEntries(file).keys()]).toEqual(['ett'])
  })

  it('is none where it is a link, a folder or not there, and a link is replaced', () => {
    const [link, inside] = [`${file}.länk`, join(folder, 'mapp.jsonl')]
    writeEntries(file, entries)
    symlinkSync(file, link)
    mkdirSync(inside)
    for (const one of [link, inside, `${file}.borta`]) expect(readEntries(one).size).toBe(0)
    writeEntries(link, new Map([['ny', { seen: day, encrypted: 'D' }]]))
    expect([...readEntries(link).keys()]).toEqual(['ny'])
    expect([...readEntries(file).keys()]).toEqual(['ett', 'två'])
    expect(writeEntries(inside, entries)).toBe(false)
  })
})

describe('the folder of the user', () => {
  it('is where each system has it', () => {
    expect(userCacheFolder({ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'linux')).toBe('/c/tankefter')
    expect(userCacheFolder({ HOME: '/h' }, 'linux')).toBe('/h/.cache/tankefter')
    expect(userCacheFolder({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Caches/tankefter')
    expect(userCacheFolder({ LOCALAPPDATA: '/l', HOME: '/h' }, 'win32')).toBe('/l/tankefter')
    for (const env of [{}, { HOME: '' }, { HOME: 'h' }, { XDG_CACHE_HOME: 'c' }])
      expect(userCacheFolder(env, 'linux')).toBeUndefined()
  })

  it('is made for the user alone, but not where there is no home', () => {
    const own = join(folder, '.cache', 'tankefter')
    expect(makePrivateFolder(own)).toBe(true)
    expect(statSync(own).mode & 0o777).toBe(0o700)
    expect(makePrivateFolder(join(folder, 'borta', '.cache', 'tankefter'))).toBe(false)
  })
})
