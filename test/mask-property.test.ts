import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { command } from './commands.ts'
import { carriers, leaks, nameForms, numberForms, type Secret, secrets } from './mask-forms.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'mask-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const formats = 'pretty json sarif github gitlab junit rdjson html markdown'.split(' ')

/** Everything a run prints and writes, in every form there is. */
async function everything(...args: string[]): Promise<string> {
  const reports = mkdtempSync(join(realpathSync(tmpdir()), 'reports-'))
  const files = formats.flatMap(form => ['--output', `${form}=${join(reports, `r.${form}`)}`])
  const printed = formats[args.length % formats.length] ?? 'pretty'
  const { out, err } = await command(
    ['--format', printed, '--show-ignored', ...files, ...args],
    folder,
  )
  const written = readdirSync(reports).map(name => readFileSync(join(reports, name), 'utf8'))
  rmSync(reports, { recursive: true })
  expect([written.length, written.length ? '' : err]).toEqual([formats.length, ''])
  return [out, err, ...written].join('\n')
}

const top = '---\nkanal: facebook\n---\n\n'
const quote = (text: string): string => JSON.stringify(text.replaceAll('\n', ' '))

/** Drafts, with a secret in some form, that something is found in whatever the rules. */
const situations: Readonly<Record<string, (told: string, carried: string) => string>> = {
  'in the text': (_, carried) => `${top}${carried}\n`,
  'with no metadata': (_, carried) => `${carried}\n`,
  'in an alternative text': told =>
    `---\nbilder: [{fil: x.jpg, alt: ${quote(told)}}]\n---\n\nHej 🎉🎉🎉🎉\n`,
  'as the one who approved': told =>
    `---\ngodkänd: {av: ${quote(told)}, datum: 2026-11-20}\n---\n\nHej 🎉🎉🎉🎉\n`,
  'as the one who approved, alone': told => `---\ngodkänd: ${quote(told)}\n---\n\nHej 🎉🎉🎉🎉\n`,
  'as the photographer': told =>
    `---\nbilder: [{fil: x.jpg, foto: ${quote(told)}}]\n---\n\nHej 🎉🎉🎉🎉\n`,
  'as a file': told => `---\nbilder:\n  - fil: ${quote(`${told}.jpg`)}\n---\n\nHej!\n`,
  'as a reason': (told, carried) =>
    `---\nignorera: [{regel: shouting, skäl: ${quote(told)}}, {regel: emoji-run, skäl: ${quote(told)}}]\n---\n\n${carried} 🎉🎉🎉🎉\n`,
  'as a value that is none': told =>
    `---\nkanal: ${quote(told)}\npubliceras: ${quote(told)}\n---\n\nHej!\n`,
  'in YAML that is none': told =>
    `---\nkanal: [facebook\nnamn: ${told.replaceAll('\n', ' ')} "\n---\n\nHej!\n`,
  declared: (told, carried) =>
    `---\npersoner: [{namn: ${quote(told)}, roll: barn, samtycke: s999}]\n---\n\n${carried}\n`,
}

const told = fc.constantFrom(...secrets).chain(secret =>
  fc
    .oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...Object.values(nameForms).map(form => form(secret.name))),
      },
      fc.constantFrom(
        ...Object.values(numberForms).flatMap(form => [form(secret.number), form(secret.phone)]),
      ),
      fc.constantFrom(secret.email, secret.home),
    )
    .map(text => ({ secret, text })),
)
const draft = fc
  .record({
    told,
    carry: fc.constantFrom(...carriers),
    write: fc.constantFrom(...Object.values(situations)),
  })
  .map(({ told: { text }, carry, write }) => write(text, carry(text)))

const clear = ({ name, number, phone, email, home }: Secret): string =>
  `${top}Vi tackar ${name}. Boka på ${number}, ${phone}, ${email} eller ${home}.\n`

const all = (output: string): string[] => secrets.flatMap(secret => leaks(secret, output))

const settings = [
  '',
  'regler: {unknown-person: av, contact-details: av, personal-number: av}\n',
  'regler: {missing-consent: av, missing-file: av, named-child: av, invalid-metadata: av}\n',
]

describe('masking', () => {
  test('lets nothing through, whatever the form, the place, the rules and the report', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(draft, { minLength: 30, maxLength: 40 }),
        fc.constantFrom(...settings),
        fc.constantFrom('sv', 'en'),
        async (drafts, rules, locale) => {
          rmSync(folder, { recursive: true })
          for (const [at, text] of drafts.entries()) put(`utkast/${at}.md`, text)
          for (const [at, secret] of secrets.entries()) put(`utkast/klar-${at}.md`, clear(secret))
          put('tankefter.yml', `maskera: ja\n${rules}`)
          const output = await everything('--locale', locale)
          expect(all(output)).toEqual([])
        },
      ),
      { numRuns: 6, endOnFailure: true },
    )
  }, 600_000)

  test('is needed: the same drafts give secrets away without it', async () => {
    for (const [at, secret] of secrets.entries()) put(`${at}.md`, clear(secret))
    const output = await everything('--no-config')
    for (const secret of secrets) expect(leaks(secret, output)).not.toEqual([])
  }, 60_000)
})

describe('masking covers', () => {
  const [one, two] = secrets as unknown as [Secret, Secret]
  const masked = (...args: string[]) => everything('--mask-names', '--no-config', ...args)

  test('a second number of a sentence that a rule speaks of once', async () => {
    put('a.md', `${top}Ring ${one.name} på ${one.phone} eller ${two.name} på ${two.phone}.\n`)
    expect(all(await masked())).toEqual([])
  })

  test('the names of files, of folders and of what is not there', async () => {
    put('tobias-ekströmmer/åsa_öhrnqvist.md', `${top}Hej 🎉🎉🎉🎉\n`)
    put('klar.md', clear(one) + clear(two))
    const output = await masked('.', 'Fatima Warsame.md', 'utkast/tobias-ekströmmer/*.md')
    expect(all(output)).toEqual([])
    expect(output).toContain('Person ')
  })

  test('names that stand only in tags, addresses and paths, run together', async () => {
    put('annaberg.md', `${top}Hej 🎉🎉🎉🎉\n`)
    put('b.md', `${top}Hej #tackliselundgren och @perjohansson 🎉🎉🎉🎉\n`)
    const output = await masked()
    expect(output).not.toMatch(/annaberg|lundgren|perjohansson/iu)
  })

  test('names in scripts that have no capitals', async () => {
    put('a.md', `${top}محمد علي är en jävla idiot!!!! 王小明 är det också!!!!\n`)
    expect(await masked()).not.toMatch(/محمد|علي|王小明/u)
  })

  test('drafts whose paths become the same, each on its own', async () => {
    put('Tobias Ekströmmer.md', `${top}Hej 🎉🎉🎉🎉\n`)
    put('tobias-ekströmmer.md', `${top}Hej 🔥🔥🔥🔥\n`)
    const { out } = await command(['--mask-names', '--no-config', '--format', 'json'], folder)
    const paths = JSON.parse(out).results.map(({ path }: { path: string }) => path)
    expect(new Set(paths).size).toBe(2)
  })

  test('somebody by the one word of a name that stands with a particle or a number', async () => {
    put('a.md', '---\npersoner: [{namn: von Ekholmen, roll: barn}, {namn: Tallgränd 9}]\n---\n\n')
    put('b.md', 'EKHOLMEN OCH TALLGRÄND SKREK HELA DAGEN! Tack #ekholmen 🎉🎉🎉🎉\n')
    const output = await masked()
    expect(output).toContain('shouting')
    expect(output).not.toMatch(/ekholmen|tallgränd/iu)
  })

  test('the register: its problems, its names and its guardians', async () => {
    put(
      'r.csv',
      `id;namn;vårdnadshavare;rol\ns1;${one.name};Fatima Warsame;medlem\ns2;${two.name};;${one.name}\n`,
    )
    put(
      'a.md',
      `---\npersoner: [{namn: Barnet, roll: barn, samtycke: s1}]\n---\n\nOHRNQVIST VAR DÄR OCH SKREK HELA DAGEN! Tack #fatimawarsame 🎉🎉🎉🎉\n`,
    )
    const output = await masked('--register', 'r.csv')
    expect(output).toContain('r.csv:1')
    expect(all(output)).toEqual([])
    expect(output).not.toMatch(/fatima|warsame/iu)
  })

  test('a register that cannot be read whole', async () => {
    put('r.csv', `id;namn;gäller\ns1;${one.name};${two.name}\n`)
    put('a.md', 'Hej!\n')
    const { code, out, err } = await command(['--mask-names', '--register', 'r.csv'], folder)
    expect([code, all(out + err)]).toEqual([2, []])
    expect(err).toContain('r.csv:2')
  })

  test.each([
    ['a tab', 'personer: NAME\n\troll: talar', 'roll:'],
    ['no space after the colon', 'personer:NAME', 'personer:'],
    ['a quotation mark without an end', 'personer: "NAME', 'personer:'],
    ['a bracket without an end', 'personer: [NAME', 'personer:'],
    ['a sign that means something else', 'personer: @NAME: talar', 'personer:'],
    ['words after a quotation', 'personer: "NAME" och talar', 'personer:'],
    ['another line right under', 'personer:\n- namn: NAME\n   roll: talar', 'namn:'],
    [
      'a date that is not whole on a line with more',
      'personer: [{namn: NAME, samtycke: {id: s1, giltig-till: 27-02-28}}]',
      'personer:',
    ],
  ])('the values of a line that cannot be read: %s', async (_, line, key) => {
    put('a.md', `---\nkanal: facebook\n${line.replace('NAME', 'qvintus blåvik')}\n---\n\nHej!\n`)
    const output = await masked('--locale', 'sv')
    expect(output).toContain('invalid-metadata')
    expect(output).toContain(key)
    expect(output).not.toMatch(/qvintus|blåvik|talar/iu)
  })

  test('what stands under keys that nobody knows', async () => {
    put('a.md', `---\nkanal: facebook\n${one.name}: ja\nhemligt: Qvintus Blåvik\n---\n\nHej!\n`)
    const output = await masked()
    expect(all(output)).toEqual([])
    expect(output).toContain('hemligt')
    expect(output).not.toContain('Blåvik')
  })

  test('what a baseline says, and a run that cannot be done', async () => {
    put(`${one.name}.md`, `${clear(one)}\nHej 🎉🎉🎉🎉\n`)
    const update = await command(['--mask-names', '--update-baseline', `${one.name}.json`], folder)
    expect(all(update.out + update.err)).toEqual([])
    for (const args of [
      ['--baseline', `${two.name}.json`],
      ['--config', `${two.name}.yml`],
      ['--register', two.name],
    ]) {
      const { code, out, err } = await command(['--mask-names', ...args], folder)
      expect([code, all(out + err)]).toEqual([2, []])
      expect(err).not.toBe('')
    }
  })

  test('what fingerprints are made of', async () => {
    put(`${one.name}.md`, clear(one))
    const read = async () => {
      const { out } = await command(['--mask-names', '--no-config', '--format', 'json'], folder)
      return JSON.parse(out).results[0].findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      )
    }
    const before = await read()
    rmSync(join(folder, `${one.name}.md`))
    put(`${two.name}.md`, clear(two).replace(two.phone, one.phone).replace(two.number, one.number))
    expect(await read()).toEqual(before)
  })
})

describe('masking refuses, with a word why,', () => {
  const [one] = secrets as unknown as [Secret]
  test.each([
    ['consent', 'who'],
    ['consent', 'where', 'Tobias'],
    ['consent', 'check'],
    ['copy', 'a.md'],
    ['images', 'show', 'a.jpg'],
    ['images', 'strip', 'a.jpg'],
  ])('%s %s', async (...args) => {
    put('a.md', clear(one))
    const { code, out, err } = await command([...args, '--mask-names'], folder)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/--no-mask-names/)
  })

  test('lists of people where the settings mask, until told not to', async () => {
    put('a.md', clear(one))
    put('tankefter.yml', 'mask: yes\n')
    expect((await command(['consent', 'who'], folder)).code).toBe(2)
    const { code, out } = await command(['consent', 'who', '--no-mask-names'], folder)
    expect(code).toBe(0)
    expect(out).toContain(one.name)
  })

  test('parts of a run, which do not know the people of the others', async () => {
    put('a.md', clear(one))
    put('tankefter.yml', 'maskera: ja\n')
    const { code, out, err } = await command(['--shard', '1/2', '--format', 'json'], folder)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--shard')
    const merged = await command(['merge', 'r.json', '--mask-names'], folder)
    expect(merged.code).toBe(2)
  })
})
