import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkPack } from '../../../src/node/packs/check.ts'
import { scaffoldRule } from '../../../src/node/packs/scaffold.ts'
import { type Files, temporaryFolder } from '../write-folder.ts'
import { smallPack } from './small-pack.ts'

const { root, write, remove } = await temporaryFolder()
afterAll(remove)

/** The pack with its unused list taken out: nothing to mend. */
const whole = { ...smallPack, 'terms.sv.yml': 'work: ["avtal*"]\n' }
let count = 0

async function check(changes: Files, locale: 'sv' | 'en' = 'sv') {
  count += 1
  const folder = await write(join(`${count}`, 'liten'), { ...whole, ...changes })
  const { text, code } = await checkPack(folder, { locale, shown: folder })
  return { text, code, line: text.replace(/\s+/gu, ' ') }
}

const edit = (file: keyof typeof whole, from: string, to: string): Files => {
  expect(whole[file]).toContain(from)
  return { [file]: whole[file].replace(from, to) }
}

describe('a pack with nothing to mend', () => {
  test('gives 0 and says what looks after each clause', async () => {
    const { text, code } = await check({})
    expect(text).toBe(`liten 1.0.0 · Liten policy
  antagen

  Kontrolleras av regler (1)
    3.10  lunch

  Lämnas åt människor (1)
    4     Snällhet märker människor.

1 regel och 2 fall genomgångna, inget att åtgärda.
`)
    expect(code).toBe(0)
  })

  test('in English', async () => {
    const { text } = await check({}, 'en')
    expect(text).toContain('Left to people (1)\n    4     Kindness is noticed by people.')
    expect(text).toContain('1 rule and 2 cases gone through, nothing to mend.')
  })

  test('also as one of a folder of packs', async () => {
    await write('several/liten', whole)
    const { code } = await checkPack(join(root, 'several'), { locale: 'sv', shown: root })
    expect(code).toBe(0)
  })
})

const rule = 'lunch/rule.yml'
const cases = 'lunch/cases.yml'

describe('what there is to mend', () => {
  test.each<[string, Files, string]>([
    [
      'an id that is not the folder',
      edit('pack.yml', 'id: liten', 'id: stor'),
      'pack.yml 1 Id:t ”stor” är inte mappens namn',
    ],
    [
      'an unknown clause',
      edit(rule, '"3.10"', '"3.11"'),
      'lunch/rule.yml 1 Punkten ”3.11” finns inte i policy.yml. Menade du ”3.10”?',
    ],
    [
      'a quote that is not in the policy',
      edit('policy.yml', 'inte om lunchen', 'inte om middagen'),
      'policy.yml 4 Citatet står inte i policyns text. Det stämmer till och med ”Vi skriver om arbetet och inte om”',
    ],
    ['a missing policy', { 'policy.txt': undefined }, 'policy.txt policy.txt saknas.'],
    [
      'a clause no rule cites',
      edit('policy.yml', 'check: people', 'check: rules'),
      'policy.yml 15 Punkten är märkt ”check: rules” men ingen regel',
    ],
    [
      'a clause left to people without reason',
      edit(
        'policy.yml',
        '    reason: {sv: Snällhet märker människor., en: Kindness is noticed by people.}\n',
        '',
      ),
      'men säger inte varför',
    ],
    [
      'a missing translation',
      edit(
        rule,
        'fix: {sv: Skriv om arbetet., en: Write about work.}',
        'fix: {sv: Skriv om arbetet.}',
      ),
      'Den engelska texten saknas',
    ],
    [
      'no passing case',
      { [cases]: '- find: "[[Lunchen]] var god, men inget avtal kom."\n' },
      'Ett fall som regeln ska lämna i fred saknas (sv)',
    ],
    [
      'no finding case',
      { [cases]: '- pass: "Lunchen gällde avtalet."\n' },
      'Ett fall som regeln ska hitta saknas (sv)',
    ],
    ['no cases at all', { [cases]: undefined }, 'Ett fall som regeln ska hitta saknas (sv)'],
    ['a language with no case', { 'lunch/terms.en.yml': 'food: [lunch]\n' }, 'saknas (en)'],
    [
      'a case that finds nothing',
      edit(cases, '[[Lunchen]] var god', '[[Middagen]] var god'),
      'lunch/cases.yml 1 Fallet ”Middagen var god.” skulle hitta ”Middagen”, men regeln hittade ingenting.',
    ],
    [
      'a case that finds too much',
      edit(cases, 'Lunchen gällde avtalet', 'Lunchen var god'),
      'lunch/cases.yml 3 Fallet ”Lunchen var god.” skulle lämnas i fred, men regeln hittade ”Lunchen”.',
    ],
    [
      'advice that no case follows',
      edit(cases, '  mended: "Avtalet kom."\n', ''),
      'lunch/cases.yml Inget fall följer rådet i ”fix” (sv). Skriv ”mended: …”',
    ],
    [
      'advice of a reason that no case follows',
      edit(
        rule,
        'fix: {sv: Skriv om arbetet., en: Write about work.}',
        'fix: {default: {sv: Skriv om arbetet., en: Write about work.}, asks: {sv: Stryk den., en: Drop it.}}',
      ),
      'Inget fall följer rådet i ”fix” (asks).',
    ],
    [
      'advice that leaves the finding',
      edit(cases, 'Avtalet kom.', 'Lunchen var dyr.'),
      'lunch/cases.yml 1 Den rättade texten ”Lunchen var dyr.” får anmärkningar av lunch.',
    ],
    [
      'advice that leads to another finding',
      edit(cases, 'Avtalet kom.', 'Chefen är en jävla idiot.'),
      'får anmärkningar av insult',
    ],
    [
      'a case marked elsewhere',
      edit(cases, '[[Lunchen]] var god', 'Lunchen var [[god]]'),
      'skulle hitta ”god”, men regeln hittade ”Lunchen”',
    ],
    [
      'a finding outside the marks',
      edit(cases, '[[Lunchen]] var god.', '[[Lunchen]] var god. Mer lunch!'),
      'hittade regeln även ”lunch”, utanför markeringarna',
    ],
    [
      'a term that no case fires',
      edit('lunch/terms.sv.yml', '"lunch(en)?"', '"lunch(en)?", fika'),
      'Inget fall innehåller termen ”fika”',
    ],
    [
      'a term twice',
      edit('lunch/terms.sv.yml', '"lunch(en)?"', '"lunch(en)?", lunchen'),
      'Termen ”lunchen” säger detsamma som ”lunch(en)?” ovanför',
    ],
    [
      'a term within another',
      edit('lunch/terms.sv.yml', '"lunch(en)?"', '"lunch*", lunchen'),
      'säger detsamma som ”lunch*”',
    ],
    [
      'a shared term that no case fires',
      edit('terms.sv.yml', '"avtal*"', '"avtal*", semester'),
      'terms.sv.yml 1 Inget fall innehåller termen ”semester”',
    ],
    [
      'a list that nobody uses',
      { 'terms.sv.yml': smallPack['terms.sv.yml'] },
      'Ingen regel använder ordlistan ”unused”',
    ],
    [
      'a list that is no list',
      { 'terms.sv.yml': 'work: ["avtal*"]\nunused: semester\n' },
      'terms.sv.yml 2 Vid ”unused” ska det stå en lista',
    ],
    [
      'a list that is not there',
      edit(rule, 'find: food', 'find: [food, drink]'),
      'Ordlistan ”drink” finns inte i någon terms-fil',
    ],
    [
      'a term that cannot be read',
      edit('lunch/terms.sv.yml', '"lunch(en)?"', '"lunch(en", "a*"'),
      'går inte ihop',
    ],
    [
      'an unknown matcher',
      edit(rule, 'match: terms', 'match: term'),
      '”term” går inte att skriva vid ”match”. Menade du ”terms”?',
    ],
    [
      'an unknown option',
      edit(rule, 'find: food', 'find: food\nspam: match'),
      'Nyckeln ”spam” finns inte. Menade du ”span”?',
    ],
    [
      'a placeholder that is never filled',
      edit(rule, '”{actual}”', '”{actuall}”'),
      '”{actuall}” fylls aldrig i av regelns matcher. Menade du ”{actual}”?',
    ],
    [
      'yields to an unknown rule',
      edit(rule, 'severity: info', 'severity: info\nyields: {lunh: overlap}'),
      'Det finns ingen regel ”lunh” att lämna företräde åt. Menade du ”lunch”?',
    ],
    [
      'unknown metadata',
      edit(rule, 'severity: info', 'severity: info\nwhen: {errands: any}'),
      'Det finns inga metadata ”errands” att ha som villkor. Menade du ”errand”?',
    ],
    [
      'unknown metadata in the condition of a question',
      edit(
        'policy.yml',
        'check: people',
        'check: people\n    ask: {when: {image: any}, sv: Bra?, en: Good?}',
      ),
      'policy.yml 16 Det finns inga metadata ”image” att ha som villkor. Menade du ”images”?',
    ],
    [
      'a question in one language',
      edit('policy.yml', 'check: people', 'check: people\n    ask: {sv: Bra?}'),
      'Den engelska texten saknas',
    ],
    [
      'a last grade with a condition',
      edit(rule, 'severity: info', 'severity: [{is: info, when: {errand: any}}]'),
      'Den sista graden',
    ],
  ])('%s', async (_, changes, words) => {
    const { line, code } = await check(changes)
    expect(line).toContain(words)
    expect(code).toBe(1)
  })

  test('is counted', async () => {
    const { text } = await check(edit(cases, '[[Lunchen]]', '[[Middagen]]'))
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '1 regel och 2 fall genomgångna, 1 sak att åtgärda.',
    )
  })
})

test('two rules of the same name are told', async () => {
  for (const id of ['liten', 'annan']) {
    const pack = whole['pack.yml'].replace('id: liten', `id: ${id}`)
    await write(join('same', id), { ...whole, 'pack.yml': pack })
  }
  const { text, code } = await checkPack(join(root, 'same'), { locale: 'sv', shown: root })
  expect(text).toContain('Det finns redan en regel ”lunch” i ett annat paket.')
  expect(code).toBe(1)
})

describe('no pack', () => {
  test.each(['nowhere', '.'])('at %s gives 2', async path => {
    const { code, text } = await checkPack(join(root, 'empty', path), { locale: 'sv', shown: root })
    expect(code).toBe(2)
    expect(text).toContain('Det finns inget paket i')
  })
})

describe('a new rule', () => {
  test('holds, and its cases pass', async () => {
    const folder = await write('new/liten', whole)
    const made = await scaffoldRule(folder, 'tom-fras', { locale: 'sv', shown: root })
    expect(made.code).toBe(0)
    expect(made.text).toContain(join('new', 'liten', 'tom-fras'))
    const { text, code } = await checkPack(folder, { locale: 'sv', shown: root })
    expect(text).toContain('3.10  lunch, tom-fras')
    expect(text).toContain('inget att åtgärda')
    expect(code).toBe(0)
  })

  test('of a pack whose clauses go over several lines holds too', async () => {
    const folder = await write('lines/liten', {
      ...whole,
      ...edit(
        'policy.yml',
        'quote: "Vi skriver om arbetet och inte om lunchen."',
        'quote: |-\n      Vi skriver om arbetet\n      och inte om lunchen.',
      ),
    })
    expect((await scaffoldRule(folder, 'tom-fras', { locale: 'sv', shown: root })).code).toBe(0)
    const { text, code } = await checkPack(folder, { locale: 'sv', shown: root })
    expect(text).toContain('inget att åtgärda')
    expect(code).toBe(0)
  })

  test.each([
    ['lunch', 'finns redan'],
    ['Tom Fras', 'går inte som namn'],
    ['../ut', 'går inte som namn'],
  ])('named %s is refused', async (id, words) => {
    const folder = await write('refused/liten', whole)
    const { text, code } = await scaffoldRule(folder, id, { locale: 'sv', shown: root })
    expect([code, text]).toEqual([2, expect.stringContaining(words)])
  })

  test('outside a pack is refused', async () => {
    const { code } = await scaffoldRule(join(root, 'empty'), 'x', { locale: 'en', shown: root })
    expect(code).toBe(2)
  })
})
