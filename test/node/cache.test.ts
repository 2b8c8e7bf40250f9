import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/node/cache/entry.ts'
import { openStore } from '../../src/node/cache/file-store.ts'
import { clearFiles } from '../../src/node/cache/files.ts'
import { cacheFolder } from '../../src/node/cache/folder.ts'
import { readNow } from '../../src/node/cache/read-now.ts'
import { keyOf, seal, unseal } from '../../src/node/cache/seal.ts'
import { stateOf } from '../../src/node/cache/states.ts'
import { temporaryFolder } from './write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const run = 'a'.repeat(32)
const look = { mtime: 1_763_850_123_456.789, ctime: 2.5, size: 3, ino: 9_007_199_254_740_991 }
const entryOf = (open: string, seen = 20_000): Entry => ({
  ...look,
  seen,
  day: 20_414,
  plain: open.length % 2 === 1,
  open,
})
const sealedOf = (open: string): Buffer => Buffer.from(`förseglat ${open}`)
const texts = new Map([
  [1, 'ett'],
  [2 ** 52 + 1, 'två är å'],
])
const [one = 0, two = 0] = texts.keys()
const three = 3

const all = () => true

function writeStore(folder: string, name = run): void {
  const store = openStore(folder, name)
  for (const [key, open] of texts) store.put(key, entryOf(open), sealedOf(open))
  store.save(all)
}

function readStore(folder: string) {
  const store = openStore(folder, run)
  return [one, two, three].map(name => {
    const entry = store.get(name)
    return entry && [entry.open, store.sealed(name).toString()]
  })
}
const asRead = (open: string) => [open, `förseglat ${open}`]
const written = [...[...texts.values()].map(asRead), undefined]
const nothing = [undefined, undefined, undefined]

describe('a file of the cache', () => {
  it('is read as it was written', async () => {
    const folder = join(await write('hel', {}), 'ny', 'mapp')
    writeStore(folder)
    expect(readStore(folder)).toEqual(written)
    expect(openStore(folder, run).get(two)).toMatchObject(entryOf('två är å'))
    expect(openStore(folder, run).get(one)).toMatchObject(entryOf('ett'))
    expect(readdirSync(folder)).toEqual([`${run}.cache`])
  })

  it('is read by nobody before it is whole, and is left as it is where nothing is put', async () => {
    const folder = await write('halv', {})
    writeStore(folder)
    const before = readFileSync(join(folder, `${run}.cache`), 'latin1')
    const store = openStore(folder, run)
    store.put(one, entryOf('tre'), sealedOf('tre'))
    expect(readStore(folder)).toEqual(written)
    openStore(folder, run).save(all)
    expect(readFileSync(join(folder, `${run}.cache`), 'latin1')).toBe(before)
  })

  it('keeps the newest of a name, and of what was not asked for no more than is to stay', async () => {
    const folder = await write('åldrig', {})
    writeStore(folder)
    const first = openStore(folder, run)
    first.put(one, entryOf('tre'), sealedOf('tre'))
    first.put(three, entryOf('fyra', 20_001), sealedOf('fyra'))
    first.put(three, entryOf('sju', 20_001), sealedOf('sju'))
    first.save(all)
    expect(readStore(folder)).toEqual([asRead('tre'), asRead('två är å'), asRead('sju')])
    const second = openStore(folder, run)
    second.put(one, entryOf('fem'), sealedOf('fem'))
    second.save(seen => seen === 20_000)
    expect(readStore(folder)).toEqual([asRead('fem'), asRead('två är å'), undefined])
  })

  it('keeps what is sealed where only the rest has changed', async () => {
    const folder = await write('ändrad', {})
    writeStore(folder)
    const store = openStore(folder, run)
    store.put(two, entryOf('två är å', 20_001))
    store.save(all)
    expect(readStore(folder)).toEqual(written)
    expect(openStore(folder, run).get(two)?.seen).toBe(20_001)
  })

  it('holds more than is read and written at a time', async () => {
    const folder = await write('stor', {})
    const store = openStore(folder, run)
    const open = (index: number) => 'å'.repeat(index % 90)
    const sealed = (index: number) => Buffer.alloc(index * 150, index)
    for (let index = 0; index < 1500; index++) store.put(index, entryOf(open(index)), sealed(index))
    store.save(all)
    const again = openStore(folder, run)
    for (const index of [0, 361, 1499, 363, 362, 999, 1498]) {
      expect(again.get(index)).toMatchObject(entryOf(open(index)))
      expect(again.sealed(index).equals(sealed(index))).toBe(true)
    }
  })

  it.each([
    ['is empty', () => ''],
    ['is cut short', (text: string) => text.slice(0, -3)],
    ['is cut to less than its tail', (text: string) => text.slice(-20)],
    ['has lost its beginning', (text: string) => text.slice(8)],
    ['has lost its tail', (text: string) => text.slice(0, -44)],
    ['is changed in one place', (text: string) => text.replace('ettt', 'ettT')],
    ['is something else', () => '\u0000\u0001{"version": 3}\n\n\n'.repeat(30)],
  ])('says nothing where it %s', async (_, spoil) => {
    const folder = await write('trasig', {})
    writeStore(folder)
    const file = join(folder, `${run}.cache`)
    const before = readFileSync(file, 'latin1')
    expect(spoil(before)).not.toBe(before)
    writeFileSync(file, spoil(before), 'latin1')
    expect(readStore(folder)).toEqual(nothing)
    writeStore(folder)
    expect(readStore(folder)).toEqual(written)
  })

  it('says nothing where there is none, and nothing is said where it cannot be written', async () => {
    const folder = await write('fil', { cache: 'en fil' })
    expect(readStore(join(folder, 'borta'))).toEqual(nothing)
    writeStore(join(folder, 'cache'))
    expect(readFileSync(join(folder, 'cache'), 'utf8')).toBe('en fil')
  })

  it('is one of six at most, and clearing takes only ours', async () => {
    const folder = await write('många', { 'annat.txt': 'hej' })
    for (const digit of '0123456789') writeStore(folder, digit.repeat(32))
    expect(readdirSync(folder).filter(name => name.endsWith('.cache'))).toHaveLength(6)
    clearFiles(folder)
    expect(readdirSync(folder)).toEqual(['annat.txt'])
  })
})

describe('what is kept of a draft', () => {
  const secret = Buffer.alloc(32, 7)
  const draft = Buffer.from('Maria Johansson saknar samtycke')
  const key = keyOf(secret, draft)
  const sealed = seal('«Maria» står i texten', key)

  it('opens with the draft', () => {
    expect(unseal(sealed, key).toString()).toBe('«Maria» står i texten')
  })

  it('opens with no other draft, no other run, and not when it has been changed', () => {
    const others = [keyOf(secret, Buffer.from('Maria Johansson')), keyOf(Buffer.alloc(32), draft)]
    for (const other of others) expect(() => unseal(sealed, other)).toThrow()
    for (const place of [0, 12, sealed.length - 1]) {
      const bytes = Buffer.from(sealed)
      bytes[place] = (bytes[place] ?? 0) ^ 1
      expect(() => unseal(bytes, key)).toThrow()
    }
    expect(() => unseal(sealed.subarray(0, -1), key)).toThrow()
    expect(() => unseal(Buffer.alloc(0), key)).toThrow()
  })
})

describe('a draft that is read at once', () => {
  const bytesAndText = (file: string) => {
    const read = readNow(file, statSync(file).size)
    return read && [Buffer.from(read.bytes).toString(), read.text()]
  }

  it('is the same text in every encoding', async () => {
    const text = 'Hälsa på “grisen” 🐷'
    const swedish = 'Åtta ägg'
    const folder = await write('kodning', { 'a.md': text, 'b.md': `\ufeff${text}` })
    writeFileSync(join(folder, 'c.md'), `\ufeff${text}`, 'utf16le')
    writeFileSync(join(folder, 'd.md'), swedish, 'latin1')
    for (const name of ['a.md', 'b.md', 'c.md'])
      expect(bytesAndText(join(folder, name))).toEqual([text, text])
    expect(bytesAndText(join(folder, 'd.md'))).toEqual([swedish, swedish])
  })

  it('is nothing where there is none, and where it is larger than drafts may be', async () => {
    const folder = await write('storlek', { 'a.md': 'å'.repeat(40_000), 'b.md': 'hej' })
    expect(bytesAndText(join(folder, 'a.md'))?.[1]).toBe('å'.repeat(40_000))
    expect(readNow(join(folder, 'borta.md'), 3)).toBeUndefined()
    expect(readNow(join(folder, 'b.md'), 2 ** 30)).toBeUndefined()
  })
})

describe('the state of a file', () => {
  it('is not settled right after it was written, and is later', async () => {
    const file = join(await write('färsk', { 'a.md': 'hej' }), 'a.md')
    expect(stateOf(file, Date.now())?.settled).toBe(false)
    expect(stateOf(file, Date.now() + 60_000)?.settled).toBe(true)
    expect(stateOf(`${file}.borta`, Date.now())).toBeUndefined()
  })
})

describe('where the cache is', () => {
  it('is where it is told, else in node_modules, else with the user', async () => {
    const project = await write('projekt', { 'node_modules/x/package.json': '{}' })
    const bare = await write('utan', {})
    expect(cacheFolder(project, { TANKEFTER_CACHE: '.minne' }, '/a')).toBe(join('/a', '.minne'))
    expect(cacheFolder(project, { HOME: '/h' }, '/a')).toBe(
      join(project, 'node_modules/.cache/tankefter'),
    )
    expect(cacheFolder(bare, { HOME: '/h' }, '/a', 'linux')).toMatch(
      /^\/h\/\.cache\/tankefter\/[0-9a-f]{16}$/,
    )
    expect(cacheFolder(bare, { HOME: '/h' }, '/a', 'darwin')).toMatch(
      /^\/h\/Library\/Caches\/tankefter\//,
    )
    expect(cacheFolder(bare, { LOCALAPPDATA: '/l' }, '/a', 'win32')).toMatch(/^\/l\/tankefter\//)
    expect(cacheFolder(bare, {}, '/a', 'linux')).toBeUndefined()
  })
})
