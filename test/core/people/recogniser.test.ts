import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fairness } from '../../../scripts/people/fairness.ts'
import { nameForm, nameKind } from '../../../src/core/people/gazetteer.ts'
import { individualsIn } from '../../../src/core/people/mentions.ts'
import { namedPeople, peopleModel } from '../../../src/core/people/recogniser.ts'
import { documentOf } from '../../../src/core/text/words.ts'
import { draftOf } from './draft.ts'

function namesIn(body: string): string[] {
  const draft = draftOf(body)
  const { words } = documentOf(draft)
  return namedPeople(draft).map(({ from, to }) =>
    draft.text.slice(words[from]?.token.start, words[to - 1]?.token.end),
  )
}

test.each([
  ['Skyddsombudet Ali Hassan stoppade kranen.', ['Ali Hassan']],
  ['Vi minns Linda von Platen och Karim El-Khatib.', ['Linda von Platen', 'Karim El-Khatib']],
  ['Det var Hassans och Anna-Karins idé.', ['Hassans', 'Anna-Karins']],
  ['Kassör blev J. Lindgren i Ånge.', ['J. Lindgren']],
  ['Emina Hadžić och Ayşe Yılmaz delar uppdraget.', ['Emina Hadžić', 'Ayşe Yılmaz']],
  ['Per timme blir det tolv kronor. Maj är kampmånad. Bo billigare!', []],
  ['Postnord och Green Cargo varslar i Umeå, Nässjö och Kiruna.', []],
  ['Så ser det ut på avdelning C. Vi kräver fler.', []],
])('%s', (body, names) => {
  expect(namesIn(body)).toEqual(names)
})

test('foreign marks are folded, å ä ö never', () => {
  expect(nameForm('Hadžić')).toBe('hadzic')
  expect(nameForm('Łukasz')).toBe('lukasz')
  expect(nameForm('Åsa Öhman')).toBe(nameForm('ÅSA ÖHMAN'))
  expect(nameForm('Åsa')).not.toBe(nameForm('Asa'))
})

test('given names, surnames and words are told apart', () => {
  const kind = (text: string) => nameKind(peopleModel.names, text)
  expect(kind('Fadumo').given).toBeGreaterThan(2)
  expect(kind('Berglund').surname).toBeGreaterThan(2)
  expect(kind('Berglund').given).toBeLessThan(2)
  expect(kind('Avtalsrörelsen')).toMatchObject({ given: 0, surname: 0 })
  expect(kind('Per')).toMatchObject({ given: 4, word: true })
  expect(kind('Sollefteå').elsewhere).toBe(true)
})

test('somebody named in full and later by one name is one', () => {
  const people = individualsIn(
    draftOf('Maria Johansson kör buss. Marias tur. Johansson log. Ali såg på.'),
  )
  expect(people.map(({ mentions, full }) => [mentions.length, full])).toEqual([
    [3, true],
    [1, false],
  ])
})

describe('fairness', () => {
  const goals = (groups: readonly { full: number; given: number }[]) => {
    const least = (key: 'full' | 'given') => Math.min(...groups.map(group => group[key]))
    const most = (key: 'full' | 'given') => Math.max(...groups.map(group => group[key]))
    expect(groups).toHaveLength(10)
    expect(least('full')).toBeGreaterThanOrEqual(95)
    expect(least('given')).toBeGreaterThanOrEqual(85)
    expect(most('full') - least('full')).toBeLessThanOrEqual(8)
    expect(most('given') - least('given')).toBeLessThanOrEqual(8)
  }

  test('names of ten origins are found alike', () => {
    goals(fairness(peopleModel, 6))
  }, 60_000)

  test('the table in the docs keeps the goals', () => {
    const rows = readFileSync('docs/people.md', 'utf8').matchAll(
      /^\| (\p{L}+) \| ([\d.]+) \| ([\d.]+) \|$/gmu,
    )
    goals([...rows].map(([, , full, given]) => ({ full: Number(full), given: Number(given) })))
  })
})

test('the models stay small', () => {
  const { names, tagger } = peopleModel
  expect(JSON.stringify(names).length + JSON.stringify(tagger).length).toBeLessThan(400_000)
})
