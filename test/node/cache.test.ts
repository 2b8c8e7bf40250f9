import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cacheFolder } from '../../src/node/cache/folder.ts'
import { clearLines, openLines } from '../../src/node/cache/lines.ts'
import { digestOf, seal, unseal } from '../../src/node/cache/seal.ts'
import { stateOf } from '../../src/node/cache/states.ts'
import { temporaryFolder } from './write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const run = 'a'.repeat(32)
const lines = new Map([
  ['x', 'x\tett'],
  ['y', 'y\ttvå'],
])

const all = () => true

function writeLines(folder: string, name = run): void {
  const file = openLines(folder, name)
  for (const [key, line] of lines) file.put(key, line)
  file.save(all)
}

const readLines = (folder: string) => {
  const file = openLines(folder, run)
  return ['x', 'y', 'z'].map(key => file.get(key))
}
const written = [...lines.values(), undefined]
const nothing = [undefined, undefined, undefined]

describe('a file of the cache', () => {
  it('is read as it was written', async () => {
    const folder = join(await write('hel', {}), 'ny', 'mapp')
    writeLines(folder)
    expect(readLines(folder)).toEqual(written)
    expect(readdirSync(folder)).toEqual([`${run}.cache`])
  })

  it('is read by nobody before it is whole, and is left as it is where nothing is put', async () => {
    const folder = await write('halv', {})
    writeLines(folder)
    const before = readFileSync(join(folder, `${run}.cache`), 'latin1')
    const file = openLines(folder, run)
    file.put('x', 'x\ttre')
    expect(readLines(folder)).toEqual(written)
    openLines(folder, run).save(all)
    expect(readFileSync(join(folder, `${run}.cache`), 'latin1')).toBe(before)
  })

  it('keeps the newest of a name, and of what was not asked for no more than is to stay', async () => {
    const folder = await write('åldrig', {})
    writeLines(folder)
    const first = openLines(folder, run)
    first.put('x', 'x\ttre')
    first.put('z', 'z\tfyra')
    first.save(all)
    expect(readLines(folder)).toEqual(['x\ttre', 'y\ttvå', 'z\tfyra'])
    const second = openLines(folder, run)
    second.put('x', 'x\tfem')
    second.save(line => line.startsWith('y'))
    expect(readLines(folder)).toEqual(['x\tfem', 'y\ttvå', undefined])
  })

  it('holds more than is written at a time', async () => {
    const folder = await write('stor', {})
    const file = openLines(folder, run)
    const line = (index: number) => `${index}\t${'å'.repeat(index)}`
    for (let index = 0; index < 1000; index++) file.put(`${index}`, line(index))
    file.save(all)
    const again = openLines(folder, run)
    for (const index of [0, 361, 362, 363, 999]) expect(again.get(`${index}`)).toBe(line(index))
  })

  it.each([
    ['is empty', () => ''],
    ['is cut short', (text: string) => text.slice(0, -3)],
    ['has lost its first line', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['has lost its last line', (text: string) => text.slice(0, text.lastIndexOf('\n', -2) + 1)],
    ['is changed in one place', (text: string) => text.replace('ett', 'eet')],
    ['is something else', () => '\u0000\u0001{"version": 3}\n\n\n'],
  ])('says nothing where it %s', async (_, spoil) => {
    const folder = await write('trasig', {})
    writeLines(folder)
    const file = join(folder, `${run}.cache`)
    writeFileSync(file, spoil(readFileSync(file, 'latin1')), 'latin1')
    expect(readLines(folder)).toEqual(nothing)
    writeLines(folder)
    expect(readLines(folder)).toEqual(written)
  })

  it('says nothing where there is none, and nothing is said where it cannot be written', async () => {
    const folder = await write('fil', { cache: 'en fil' })
    expect(readLines(join(folder, 'borta'))).toEqual(nothing)
    writeLines(join(folder, 'cache'))
    expect(readFileSync(join(folder, 'cache'), 'utf8')).toBe('en fil')
  })

  it('is one of six at most, and clearing takes only ours', async () => {
    const folder = await write('många', { 'annat.txt': 'hej' })
    for (const digit of '0123456789') writeLines(folder, digit.repeat(32))
    expect(readdirSync(folder).filter(name => name.endsWith('.cache'))).toHaveLength(6)
    clearLines(folder)
    expect(readdirSync(folder)).toEqual(['annat.txt'])
  })
})

describe('what is kept of a draft', () => {
  const secret = Buffer.alloc(32, 7)
  const { id, key } = digestOf(secret, 'Maria Johansson saknar samtycke')
  const sealed = seal('«Maria» står i texten', key)

  it('opens with the draft', () => {
    expect(unseal(sealed, key)).toBe('«Maria» står i texten')
  })

  it('opens with no other draft, no other run, and not when it has been changed', () => {
    const others = [
      digestOf(secret, 'Maria Johansson'),
      digestOf(Buffer.alloc(32), 'Maria Johansson saknar samtycke'),
    ]
    for (const other of others) {
      expect(other.id).not.toBe(id)
      expect(() => unseal(sealed, other.key)).toThrow()
    }
    const bytes = Buffer.from(sealed, 'base64')
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    expect(() => unseal(bytes.toString('base64'), key)).toThrow()
    expect(() => unseal('', key)).toThrow()
  })

  it('gives nothing of the key away by its name', () => {
    expect(key.toString('base64url')).not.toContain(id)
    expect(id).toMatch(/^[\w-]{22}$/)
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
