import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadBuiltInPacks } from '../../../src/node/packs/choose.ts'
import { compilePacks, soundPacks } from '../../../src/node/packs/compile.ts'
import {
  builtInRulesFolder,
  loadCases,
  loadPackFolder,
  packFoldersIn,
} from '../../../src/node/packs/load.ts'
import { temporaryFolder } from '../write-folder.ts'
import { smallPack } from './small-pack.ts'

const { root, write, remove } = await temporaryFolder()
afterAll(remove)

describe('a pack folder', () => {
  test('is read with its clauses, rules, terms and cases', async () => {
    const folder = await write('good/liten', smallPack)
    const { pack, problems } = await loadPackFolder(folder)
    expect(problems).toEqual([])
    expect(pack).toMatchObject({ id: 'liten', cite: { sv: 'Punkt {clause}' }, url: null })
    expect(pack.clauses['3.10']).toMatchObject({ id: '3.10', check: 'rules' })
    expect(pack.rules.map(rule => rule.id)).toEqual(['lunch'])
    expect(pack.rules[0]?.terms.sv).toEqual({
      food: [{ term: 'lunch(en)?' }],
      work: [{ term: 'avtal*' }],
    })
    const cases = await loadCases(folder, 'lunch')
    expect(cases.map(({ kind, text }) => [kind, text])).toEqual([
      ['find', 'Lunchen var god.'],
      ['pass', 'Lunchen gällde avtalet.'],
    ])
  })

  test.each([
    [
      'a missing file',
      { 'rule.yml': undefined },
      'rule.yml',
      undefined,
      'rule.yml saknas i mappen.',
    ],
    ['a tab', { 'rule.yml': 'clause:\n\t- x\n' }, 'rule.yml', 2, 'tabb'],
    ['a key twice', { 'rule.yml': 'clause: "1"\nclause: "2"\n' }, 'rule.yml', 2, 'två gånger'],
    ['a quote left open', { 'rule.yml': 'clause: "1\n' }, 'rule.yml', undefined, 'tecken saknas'],
    ['a misspelt file', { 'case.yml': '[]' }, 'case.yml', undefined, 'Ska den heta ”cases.yml”?'],
    ['an empty file', { 'terms.sv.yml': '' }, 'terms.sv.yml', undefined, 'står ingenting'],
  ] as const)('with %s says where and what', async (name, change, file, line, words) => {
    const changed = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [`lunch/${key}`, value]),
    )
    const folder = await write(join(name.replaceAll(' ', '-'), 'liten'), {
      ...smallPack,
      ...changed,
    })
    const { problems } = await loadPackFolder(folder)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.path).toBe(join(folder, 'lunch', file))
    if (line) expect(problems[0]?.line).toBe(line)
    expect(problems[0]?.message.sv).toContain(words)
    expect(problems[0]?.message.en).toBeTruthy()
  })

  test('with a clause that YAML takes for a number says to quote it', async () => {
    const policy = smallPack['policy.yml'].replace('"3.10":', '3.10:')
    const folder = await write('unquoted/liten', { ...smallPack, 'policy.yml': policy })
    const { problems } = await loadPackFolder(folder)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      line: 2,
      message: { en: 'Put “3.10” before the colon in quotes, or it is not read as text.' },
    })
  })

  test('with a wrong key says its line', async () => {
    const rule = smallPack['lunch/rule.yml'].replace('severity', 'severty')
    const folder = await write('wrong/liten', { ...smallPack, 'lunch/rule.yml': rule })
    const { problems } = await loadPackFolder(folder)
    expect(problems[0]).toMatchObject({
      line: 2,
      message: { sv: 'Nyckeln ”severty” finns inte. Menade du ”severity”?' },
    })
  })

  test('compiles only when whole', async () => {
    await write('whole/liten', smallPack)
    const files = compilePacks(await soundPacks(join(root, 'whole')))
    expect(JSON.parse(String(files.get('packs.json'))).packs[0].id).toBe('liten')
    await expect(soundPacks(join(root, 'wrong'))).rejects.toThrow('severty')
  })
})

describe('the packs that come with the tool', () => {
  test('are six', async () => {
    const folders = await packFoldersIn(builtInRulesFolder())
    expect(folders.map(folder => folder.split(/[\\/]/u).at(-1))).toEqual([
      'form',
      'grund',
      'kanal',
      'lag',
      'seko',
      'tankefter',
    ])
    expect((await loadBuiltInPacks()).map(pack => pack.id)).toEqual([
      'form',
      'grund',
      'kanal',
      'lag',
      'seko',
      'tankefter',
    ])
  })

  test('seko has every clause of the policy', async () => {
    const seko = (await loadBuiltInPacks()).find(pack => pack.id === 'seko')
    expect(Object.keys(seko?.clauses ?? {})).toHaveLength(37)
    expect(seko?.clauses['2.6b']?.quote).toMatch(/^är noggranna med att vi alltid/u)
  })
})
