import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openData } from '../../src/page/data.ts'
import { root, tankefter } from './run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-page-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const dataIn = (html: string) =>
  openData(/<script type="text\/plain" id="data">([^<]*)/.exec(html)?.[1] ?? '')

describe('tankefter page', () => {
  test('writes tankefter.html, with the settings of the configuration in it', async () => {
    writeFileSync(
      join(folder, 'tankefter.yml'),
      `rapportspråk: engelska
branscher: [post]
talespersoner: ["Karin Nilsson, förbundsordförande"]
egna-konton: ["@sekoklubben"]
gränser: {text-too-long: {fb: 300}}
arbetstid: {tider: [08.00-16.30], lediga-dagar: [svenska, 2026-12-23]}
regler: {irony: av}
kalender: {text: Copy}
`,
    )
    const { code, out, err } = await tankefter(['page'], { cwd: folder })
    expect([code, err]).toEqual([0, ''])
    const { size } = statSync(join(folder, 'tankefter.html'))
    expect(out).toContain(`tankefter.html is ready, ${Number((size / 1e6).toFixed(1))} MB.`)
    expect(size).toBeLessThan(3_000_000)
    expect(readdirSync(folder).sort()).toEqual(['tankefter.html', 'tankefter.yml'])
    const { settings } = await dataIn(readFileSync(join(folder, 'tankefter.html'), 'utf8'))
    expect(settings).toMatchObject({
      locale: 'en',
      context: {
        branches: ['post'],
        spokespersons: ['Karin Nilsson, förbundsordförande'],
        ownAccounts: ['sekoklubben'],
        limits: { 'text-too-long': { facebook: 300 } },
      },
      calendar: { columns: { text: 'Copy' } },
      severities: { irony: 'off' },
      week: { days: [0, 1, 2, 3, 4], ranges: [[480, 990]] },
    })
    expect(settings.week?.off).toEqual(expect.arrayContaining(['2026-12-23', '2027-06-25']))
    expect(Object.keys(settings).sort()).not.toContain('register')
  })

  test('has the packs of the organisation, its own among them', async () => {
    cpSync(join(root, 'rules/form'), join(folder, 'egen'), { recursive: true })
    const pack = join(folder, 'egen/pack.yml')
    writeFileSync(pack, readFileSync(pack, 'utf8').replace(/^id: form$/m, 'id: egen'))
    writeFileSync(join(folder, 'tankefter.yml'), 'paket: [kanal, ./egen]\n')
    const { code, err } = await tankefter(['page', '-o', 'vår.html'], { cwd: folder })
    expect([code, err]).toEqual([0, ''])
    const { packs, settings } = await dataIn(readFileSync(join(folder, 'vår.html'), 'utf8'))
    expect(packs.map(({ id }) => id).sort()).toEqual(['egen', 'kanal', 'tankefter'])
    const rules = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(Object.keys(settings.examples).sort()).toEqual(rules.sort())
    expect(settings.examples['hashtag-case']?.length).toBeGreaterThan(2)
  })

  test('prints the page where it is asked to, and it is the one that is built', async () => {
    const { out } = await tankefter(['page', '-o', '-'], { cwd: folder })
    const code = (html: string) => html.slice(html.lastIndexOf('<script>'))
    const built = readFileSync(join(root, 'dist/tankefter.html'), 'utf8')
    expect(code(out)).toBe(code(built))
    expect((await dataIn(out)).settings).toEqual((await dataIn(built)).settings)
  })

  test.each([
    [['-o', 'utkast.md'], 'slutar på .html'],
    [['-o', 'a.html', '-o', 'b.html'], 'en fil'],
  ])('refuses %j', async (args, said) => {
    const { code, err } = await tankefter(['page', ...args, '--locale', 'sv'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(existsSync(join(folder, 'utkast.md'))).toBe(false)
  })

  test('tells what is wrong in a configuration, and writes nothing', async () => {
    writeFileSync(join(folder, 'tankefter.yml'), 'paket: [finns-inte]\n')
    const { code, err } = await tankefter(['page'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain('finns-inte')
    expect(readdirSync(folder)).toEqual(['tankefter.yml'])
  })
})
