import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { command } from '../commands.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'extended-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** The rules that speak of a draft. */
async function rulesOf(path: string, ...args: string[]): Promise<string[]> {
  const { out, err } = await command(['--format', 'json', path, ...args], folder)
  expect(err).toBe('')
  return JSON.parse(out).results[0].findings.map(({ rule }: { rule: string }) => rule)
}

const own = join('klubben', 'tankefter.yml')
const draft =
  '---\nkanal: facebook\n---\n\nVI SES ALLIHOP IGEN PÅ TORGET I MORGON. Ta med en vän 🎉🎉🎉🎉🎉🎉\n'

describe('a configuration that builds on another', () => {
  test('takes over what it does not set, and wins in what it sets', async () => {
    put('tankefter.yml', 'regler: {emoji-run: av, shouting: fel}\nväntade-språk: [sv, fi]\n')
    put('klubben/tankefter.yml', 'utgår-från: ../tankefter.yml\nregler: {shouting: av}\n')
    put('klubben/b.md', draft)
    expect(await rulesOf('klubben/b.md')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/emoji-run|shouting/)]),
    )
    put('klubben/tankefter.yml', 'extends: ../tankefter.yml\n')
    const rules = await rulesOf('klubben/b.md')
    expect(rules).toContain('shouting')
    expect(rules).not.toContain('emoji-run')
  })

  test('over several levels, with lists replaced and paths from the file they stand in', async () => {
    put(
      'tankefter.yml',
      [
        'register: samtycken.csv',
        'talespersoner: [Karin Nilsson, Bo Ek]',
        'gränser: {text-too-long: {x: 100, facebook: 500}}',
        'arbetstid: {tider: [08.00-12.00], lediga-dagar: svenska}',
        'profiler: [{filer: klubben/privat/**, konto: privat}]',
      ].join('\n'),
    )
    put('samtycken.csv', 'id;namn;gäller\ns1;Maria Johansson;namn\n')
    put(
      'distrikt/tankefter.yaml',
      'utgår-från: ../tankefter.yml\ntalespersoner: Ali Hassan\ngränser: {text-too-long: {x: 50}}\n',
    )
    put(
      'klubben/tankefter.yml',
      'utgår-från: ../distrikt/tankefter.yaml\narbetstid: {tider: 09.00-15.00}\n',
    )
    put('klubben/privat/b.md', draft)
    const { code, out } = await command(['config', 'klubben/privat/b.md', '-l', 'sv'], folder)
    expect(code).toBe(0)
    const district = join('distrikt', 'tankefter.yaml')
    expect(out.split('\n').slice(0, -1)).toEqual([
      `${own} gäller, och utgår från ${district}, som utgår från tankefter.yml:`,
      `${own}:1  utgår-från: ../distrikt/tankefter.yaml`,
      `${own}:2  arbetstid.tider: [09.00-15.00]`,
      'tankefter.yml:4  arbetstid.lediga-dagar: [svenska]',
      `${district}:2  talespersoner: [Ali Hassan]`,
      `${district}:3  gränser.text-too-long.x: 50`,
      'tankefter.yml:3  gränser.text-too-long.facebook: 500',
      'tankefter.yml:1  register: samtycken.csv',
      'tankefter.yml:5  profiler: [{"files":["klubben/privat/**"],"metadata":{"account":"private"}}]',
    ])
    const json = JSON.parse(
      (await command(['config', 'klubben/privat/b.md', '--format', 'json'], folder)).out,
    )
    expect(json.extends).toEqual([district, 'tankefter.yml'])
    expect(json.settings).toContainEqual({
      key: 'limits.text-too-long.facebook',
      value: 500,
      file: 'tankefter.yml',
      line: 3,
    })
    expect((await command(['-l', 'sv'], folder)).out).toContain('privat konto')
    const check = await command(['consent', 'check', '-l', 'sv', 'klubben'], folder)
    expect(check.out).toContain('samtycken.csv: ')
  })

  test('ignores what its base ignores, from the folder of the base', async () => {
    put('tankefter.yml', 'ignorera: [klubben/arkiv/**]\n')
    put('klubben/tankefter.yml', 'utgår-från: ../tankefter.yml\n')
    put('klubben/b.md', draft)
    put('klubben/arkiv/c.md', draft)
    const { out } = await command(['--format', 'json'], join(folder, 'klubben'))
    expect(JSON.parse(out).results.map(({ path }: { path: string }) => path)).toEqual(['b.md'])
  })

  test('may narrow the packs though its base sets rules of others', async () => {
    put('tankefter.yml', 'regler: {text-too-long: av}\n')
    put('klubben/tankefter.yml', 'utgår-från: ../tankefter.yml\npaket: [form]\n')
    put('klubben/b.md', draft)
    expect(await rulesOf('klubben/b.md')).toContain('emoji-run')
  })
})

describe('what is wrong is told where it stands, and nothing is checked', () => {
  const told = async (): Promise<string> => {
    put('klubben/b.md', draft)
    const { code, out, err } = await command(['-l', 'sv'], folder)
    expect([code, out]).toEqual([2, ''])
    return err
  }

  test.each([
    ['../saknas.yml', 'Filen ”../saknas.yml” finns inte'],
    ['..', '”..” är ingen inställningsfil'],
    ['/etc/passwd', '”/etc/passwd” är ingen inställningsfil'],
    ['mapp.yml', '”mapp.yml” går inte att läsa'],
    ['a\u0000.yml', 'går inte att läsa'],
    ['', 'Här saknas filen att utgå från'],
    ['[a.yml, b.yml]', 'Här ska det stå en text'],
    [`${'x'.repeat(5000)}.yml`, 'går inte att läsa'],
  ])('a base that is none: %s', async (named, words) => {
    mkdirSync(join(folder, 'klubben', 'mapp.yml'), { recursive: true })
    const value = named.includes('\u0000') ? '"a\\0.yml"' : named
    put('klubben/tankefter.yml', `# vi\nutgår-från: ${value}\n`)
    const err = await told()
    expect(err).toMatch(new RegExp(`^${own.replaceAll('\\', '.')}:2:`))
    expect(err).toContain(words)
  })

  test('files in a ring, also by a link', async () => {
    put('tankefter.yml', 'utgår-från: klubben/tankefter.yml\n')
    put('klubben/tankefter.yml', 'utgår-från: ../tankefter.yml\n')
    expect(await told()).toBe(
      `${own}:1:1 Filerna utgår från varandra i en ring: tankefter.yml → ${own} → tankefter.yml. Ta bort en av raderna.\n`,
    )
    put('klubben/tankefter.yml', 'utgår-från: andra.yml\n')
    rmSync(join(folder, 'tankefter.yml'))
    symlinkSync('tankefter.yml', join(folder, 'klubben', 'andra.yml'))
    expect(await told()).toContain('i en ring')
  })

  test('a fault in a base, in its own file', async () => {
    put('tankefter.yml', '\nregler: {irony: vaning}\n')
    put('klubben/tankefter.yml', 'utgår-från: ../tankefter.yml\n')
    const { err } = await command(['-l', 'sv', 'klubben/b.md'], folder)
    expect(err).toMatch(/^tankefter\.yml:2:17 ”vaning” går inte här/)
  })

  test('rules, packs, registers and baselines that a base names', async () => {
    put('klubben/tankefter.yml', 'utgår-från: ../bas.yml\n')
    put('bas.yml', 'idag: 2026-01-01\nregler: {profanities: av}\n')
    expect(await told()).toMatch(/^bas\.yml:2:10 Det finns ingen regel ”profanities”/)
    put('bas.yml', 'paket: [seko, egna]\n')
    expect(await told()).toMatch(/^bas\.yml:1:15 Det finns inget paket ”egna”/)
    put('bas.yml', '\nregister: saknas.csv\n')
    expect(await told()).toMatch(/^bas\.yml:2 saknas\.csv: /)
    put('bas.yml', 'baslinje: saknas.json\n')
    const { code, err } = await command(['-l', 'sv', 'klubben/b.md'], folder)
    expect(code).toBe(2)
    expect(err).toMatch(/^bas\.yml:1 saknas\.json: Baslinjen finns inte/)
    put('bas.yml', 'arbetstid: {dagar: måndag}\n')
    expect(await told()).toMatch(/^bas\.yml:1:1 Arbetstiden saknar tider/)
  })
})
