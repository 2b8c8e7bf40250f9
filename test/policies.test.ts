import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { command } from './commands.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { root, write, remove } = await temporaryFolder()
afterAll(remove)

const parish = `Riktlinjer för sociala medier i Älvby församling

1. Syfte
Våra kanaler finns för att bjuda in till gudstjänst, konserter och samtal.

2. Människor
2.1 Den som syns på en bild ska ha gett sitt samtycke innan vi publicerar.
2.2 Barn under 18 år publiceras bara med vårdnadshavares samtycke.

3. Språk
3.1 Vi svär inte och håller en god ton.
3.2 Ironi och skämt undviker vi: de missförstås lätt.
`

const rescue = `# Social media policy of Northfield Animal Rescue

## Tone

We are kind. We do not swear or insult anyone, and we avoid sarcasm.

## Photos

- Ask for consent before posting a photo of a volunteer.
- Never name the previous owner of an animal.
`

const init = (folder: string, policy: string, language: string, ...more: string[]) =>
  command(
    [
      'rules',
      'init',
      folder,
      '--organisation',
      'Vi',
      '--policy',
      policy,
      '--language',
      language,
    ].concat(more),
    root,
  )

describe('rules init', () => {
  test('makes a pack that has nothing to mend, with every clause used or open', async () => {
    await write('.', { 'policy.txt': parish })
    const made = await init('alvby', 'policy.txt', 'sv')
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toContain('5 punkter hittades.')
    expect(made.out).toContain('1 är öppen.')
    expect(await readdir(join(root, 'alvby'))).toEqual([
      'pack.yml',
      'policy.txt',
      'policy.yml',
      'rules.yml',
    ])
    const { code, out } = await command(['rules', 'check', 'alvby'], root)
    expect(code).toBe(0)
    expect(out).toMatch(/2\.1 +invalid-consent, missing-consent, unchecked-image\n/u)
    expect(out).toMatch(/3\.1 +profanity\n/u)
    expect(out).toContain('En punkt är öppen:\n    alvby/policy.yml:5  1\n')
    expect(out).toContain('inget att åtgärda')
  }, 60_000)

  test('of an English policy makes an English pack', async () => {
    await write('.', { 'policy.md': rescue })
    expect((await init('rescue', 'policy.md', 'en', '--locale', 'en')).code).toBe(0)
    const rules = await readFile(join(root, 'rescue', 'rules.yml'), 'utf8')
    expect(rules).toContain('profanity: {clause: "Tone"}')
    expect(rules).not.toMatch(/Föreslagen|Seko/u)
    const { code, out } = await command(['rules', 'check', 'rescue', '--locale', 'en'], root)
    expect(code).toBe(0)
    expect(out).toContain('nothing to mend')
  }, 60_000)

  test.each([
    ['a folder that cannot name a pack', 'Vår_Policy', 'policy.txt', 'sv', 'går inte som namn'],
    ['a file that is not there', 'ny', 'saknas.txt', 'sv', 'saknas.txt'],
    ['a language that no report is in', 'ny', 'policy.txt', 'fi', '--language'],
  ])('refuses %s, and writes nothing', async (_, folder, policy, language, words) => {
    await write('.', { 'policy.txt': parish })
    const { code, err } = await init(folder, policy, language)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(await readdir(root)).not.toContain(folder)
  })

  test('writes over nothing', async () => {
    await write('.', { 'policy.txt': parish })
    const folder = await write('taken', { 'pack.yml': 'title: x\n' })
    expect(await init('taken', 'policy.txt', 'sv')).toMatchObject({ code: 2 })
    expect(await readdir(folder)).toEqual(['pack.yml'])
  })

  test('says what to answer where there is nobody to ask', async () => {
    const { code, err } = await command(['rules', 'init', 'ny'], root)
    expect(code).toBe(2)
    expect(err).toContain('--organisation')
  })
})

/** A policy of a few lines, as somebody writes it who has read the guide. */
const policyOf = (title: string, quote: string, rules: string) => ({
  'pack.yml': `title: ${title}\nlanguages: [sv]\ncite: "${title} {clause}"\npolicy: policy.txt\n`,
  'policy.txt': `${quote}\n`,
  'policy.yml': `clauses:\n  "4.2":\n    quote: "${quote}"\n`,
  'rules.yml': rules,
})

describe('a report under two policies', () => {
  const draft = 'Chefen på terminalen är en jävla idiot. Tack för ingenting!\n'

  async function under(packs: string) {
    const folder = await write(`under-${packs.length}`, {
      'tankefter.yml': `paket: [${packs}]\n`,
      'utkast.md': draft,
    })
    await write(`under-${packs.length}/ett`, {
      ...policyOf('Ettan', 'Vi är sakliga.', 'insult: {clause: "4.2", severity: error}\n'),
    })
    await write(`under-${packs.length}/tva`, {
      ...policyOf('Tvåan', 'Vi är snälla.', 'insult: {clause: "4.2"}\nirony: {clause: "4.2"}\n'),
    })
    return folder
  }

  test('tells each cause once, with the clauses of both', async () => {
    const folder = await under('./ett, ./tva')
    const { code, out } = await command(['utkast.md'], folder)
    expect(code).toBe(1)
    expect(out).toContain('Ettan 4.2; Tvåan 4.2: «Vi är sakliga.»')
    expect(out.match(/insult/gu)).toHaveLength(1)
    expect(out).toContain('Tvåan 4.2: «Vi är snälla.»')
    expect(out).not.toMatch(/Policyn|profanity/u)
  })

  test('gives the clauses of both as data', async () => {
    const folder = await under('./ett, ./tva')
    const { out } = await command(['utkast.md', '--format', 'json'], folder)
    const [result] = JSON.parse(out).results
    const insult = result.findings.find(({ rule }: { rule: string }) => rule === 'insult')
    expect(insult).toMatchObject({
      ...{ pack: 'ett', clause: '4.2', severity: 'error' },
      alsoCites: [{ pack: 'tva', clause: '4.2' }],
    })
  })

  test('goes by the order of the configuration', async () => {
    const folder = await under('./tva,  ./ett')
    const { out } = await command(['utkast.md'], folder)
    expect(out).toContain('Tvåan 4.2; Ettan 4.2: «Vi är snälla.»')
  })

  test('explains a rule by all that rest on it', async () => {
    const folder = await under('./ett, ./tva')
    const { out } = await command(['explain', 'insult'], folder)
    expect(out).toContain('Ettan 4.2: «Vi är sakliga.»')
    expect(out).toContain('Tvåan 4.2: «Vi är snälla.»')
    const english = await command(['explain', 'insult', '--locale', 'en'], folder)
    expect(english.out).toContain('The pack is written in Swedish.')
  })

  test('can be silenced by the id of the detector', async () => {
    const folder = await under('./ett, ./tva')
    await write(`under-${'./ett, ./tva'.length}`, {
      'tyst.md': `---\nignorera: [insult, irony]\n---\n${draft}`,
    })
    expect(await command(['tyst.md'], folder)).toMatchObject({ code: 0 })
  })
})

describe('what rules check says of a rules.yml', () => {
  const quote = 'Vi är sakliga.'
  test.each([
    [
      'of a detector that is not there',
      'ironi: {clause: "4.2"}\n',
      1,
      'Det finns ingen detektor ”ironi”. Menade du ”irony”?',
    ],
    ['of a clause that is not there', 'irony: {clause: "4.3"}\n', 1, 'Punkten ”4.3” finns inte'],
    [
      'of a list that is not there',
      'irony:\n  clause: "4.2"\n  terms: {sv: {frases: [x]}}\n',
      3,
      'har ingen ordlista ”frases”',
    ],
    [
      'of terms that are none',
      'irony:\n  clause: "4.2"\n  terms: {sv: {grim: ["(a"]}}\n',
      3,
      'Parenteserna',
    ],
    [
      'of a condition that is none',
      'irony:\n  clause: "4.2"\n  when: {konto: privat}\n',
      3,
      'Det finns inga metadata ”konto”',
    ],
    ['of a missing clause', 'irony: {severity: warning}\n', 1, 'clause'],
  ])(
    '%s',
    async (name, rules, line, words) => {
      const folder = name.replaceAll(' ', '-')
      await write(`${folder}/liten`, policyOf('Liten', quote, rules))
      const { code, out } = await command(['rules', 'check', 'liten'], join(root, folder))
      expect(code).toBe(1)
      expect(out.replace(/\s+/gu, ' ')).toContain(words)
      expect(out).toMatch(new RegExp(`^  ${line} `, 'mu'))
    },
    60_000,
  )

  test('counts the cases that the detectors bring, save those that its conditions leave out', async () => {
    await write('counted/alla', policyOf('Alla', quote, 'irony: {clause: "4.2"}\n'))
    await write('counted/privata', {
      ...policyOf('Privata', quote, 'irony: {clause: "4.2", when: {account: private}}\n'),
    })
    const countIn = async (folder: string) => {
      const { out } = await command(['rules', 'check', folder], join(root, 'counted'))
      return Number(/och (\d+) fall/u.exec(out)?.[1])
    }
    expect(await countIn('alla')).toBeGreaterThan(50)
    expect(await countIn('privata')).toBeLessThan(10)
  }, 60_000)
})

test('a pack of nothing but detectors holds, and makes policies richer', async () => {
  const rule = `severity: info
match: terms
find: jargon
about: Fikonspråk.
message: "”{actual}” är fikonspråk"
fix: Skriv vad det betyder.
`
  const folder = await write('shared', {
    'egna/pack.yml': 'title: Våra detektorer\nlanguages: [sv]\n',
    'egna/jargon/rule.yml': rule,
    'egna/jargon/terms.sv.yml': 'jargon: [synergi*]\n',
    'egna/jargon/cases.yml':
      '- find: "Vi ser [[synergier]]."\n  mended: "Vi hjälps åt."\n- pass: "Vi hjälps åt."\n',
    'tankefter.yml': 'paket: [./egna, ./var]\n',
    'utkast.md': 'Vi ser synergier i nämnden.\n',
  })
  await write('shared/var', {
    ...policyOf(
      'Vår',
      'Vi skriver så att alla förstår.',
      'jargon: {clause: "4.2", fix: Säg det rakt ut.}\n',
    ),
  })
  expect(await command(['rules', 'check', 'egna'], folder)).toMatchObject({ code: 0 })
  const { out } = await command(['utkast.md'], folder)
  expect(out).toContain('”synergier” är fikonspråk')
  expect(out).toContain('→ Säg det rakt ut.')
  expect(out).toContain('Vår 4.2: «Vi skriver så att alla förstår.»')
})

test('explain tells what looks after each clause of a policy', async () => {
  const { out } = await command(['explain', 'seko'], root)
  expect(out).toContain('Kontrolleras av regler')
  expect(out).toMatch(/3\.9 +insult, venting\n/u)
  expect(out).toContain('Lämnas åt människor')
})

test('rules detectors lists what any policy can use', async () => {
  const { out } = await command(['rules', 'detectors', '--format', 'json'], root)
  const all = JSON.parse(out) as { id: string; pack: string; about: string }[]
  expect(all.length).toBeGreaterThan(30)
  expect(all.find(({ id }) => id === 'irony')).toMatchObject({ pack: 'grund' })
  expect(JSON.stringify(all)).not.toContain('Seko')
})

test('accounts that bear the name of a policy\u2019s own organisation are nobody\u2019s', async () => {
  const draft = 'Följ @seko_vast, @sekosjofolk och @nattvakt_lisa.\n'
  const folder = await write('egna-konton', { 'a.md': draft })
  const { out } = await command(['a.md', '--format', 'json', '--no-cache'], folder)
  const { results } = JSON.parse(out) as { results: { findings: { message: string }[] }[] }
  const told = results.flatMap(({ findings }) => findings.map(({ message }) => message)).join('\n')
  expect(told).toContain('@nattvakt_lisa')
  expect(told).not.toContain('seko')
})
