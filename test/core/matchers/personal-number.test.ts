import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/core/context.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import { personalNumber } from '../../../src/core/matchers/personal-number.ts'
import { openTermLists } from '../../../src/core/terms/term-lists.ts'
import type { ParsedDraft, Rule } from '../../../src/core/types.ts'

const find = personalNumber.create({ match: 'personal-number' }, {} as Rule, openTermLists())

function found(text: string): string[] {
  const draft: ParsedDraft = { ...parseDraft('utkast.md', text), language: 'sv', languageRuns: [] }
  return find(draft, {} as Context).map(({ start, end }) => draft.text.slice(start, end))
}

/** Numbers that authorities and the personnummer project publish as examples. */
const published = [
  '811218-9876',
  '19811218-9876',
  '811228-9874',
  '19811228-9874',
  '198112289874',
  '8112289874',
  '670919-9530',
  '640823-3234',
  '121212-1212',
  '19121212+1212',
  '121212+1212',
  '701063-2391',
  '640883-3231',
  '000101-0107',
]

describe('numbers that are found', () => {
  it.each(published)('%s', number => {
    expect(found(`Här står ${number} mitt i en mening.`)).toEqual([number])
  })

  it.each([
    '811228 9874',
    '811228–9874',
    '811228‑9874',
    '811228 - 9874',
    '19 811228-9874',
    '81 12 28-9874',
    '1981-12-28-9874',
    '811228\u00a09874',
    '811228\u200b-9874',
  ])('%s, as people write it', number => {
    expect(found(`Pnr ${number}.`)).toEqual([number])
  })

  it.each([
    '850060-1235',
    '850460-1231',
    '850072-1231',
    '850412-T123',
    '19850412-T124',
    '19850412T123',
    '850412-R123',
  ])('%s, of somebody without a number of their own yet', number => {
    expect(found(`Hen har ${number} än så länge.`)).toEqual([number])
  })

  it.each([
    ['a Norwegian number', '010190 00083'],
    ['a Norwegian number in one', '15076500565'],
    ['a Danish number that fits', '211062-5629'],
    ['a Finnish number', '131052-308T'],
    ['a Finnish number of this century', '010106A9377'],
  ])('%s', (_, number) => {
    expect(found(`Han bor i Norden, ${number}, sedan i våras.`)).toEqual([number])
  })

  it('finds a Danish number that need not fit where the text calls it so', () => {
    expect(found('Hendes cpr-nummer: 010107-4321.')).toEqual(['010107-4321'])
    expect(found('Tåg 010107-4321.')).toEqual([])
  })

  it('finds each of several, and one in brackets', () => {
    expect(found('(811228-9874), 670919-9530; 640823-3234')).toHaveLength(3)
  })

  it('believes the word personnummer before ten figures that begin with a nought', () => {
    expect(found('Personnummer: 0001010107')).toHaveLength(1)
    expect(found('Ring 0001010107')).toHaveLength(0)
  })
})

describe('numbers that are left alone', () => {
  it.each([
    '811228-9875',
    '851360-1230',
    '850412T124',
    '851412-T123',
    '850412-A123',
    '15076500566',
    '131052-308U',
    '211062-5628',
    '811328-9874',
    '811232-9874',
    '556016-0680',
    '802000-9999',
    '2025-05-01',
    '20250501-20250601',
    '0701740605',
    '070-174 06 05',
    'Ordernummer 8112289874',
    'Kundnummer: 811228-9874',
    'OCR 8112289874',
    'Faktura 8112289874',
    'dnr 8112289874',
    'Bankgiro 8112289874',
    'T 1234-21',
    '811228-98741',
    '1811228-9874-2',
    'A811228-9874',
    '8112289874,50',
    'https://exempel.example/8112289874',
    '811228-9874@exempel.example',
  ])('%s', text => {
    expect(found(`Se ${text} i listan.`)).toEqual([])
  })

  it('lets a word that only holds a label speak for nothing', () => {
    expect(found('Glöm inte att uppge 811228-9874.')).toHaveLength(1)
  })
})

/** The check digit of nine figures (Luhn), worked out apart from the package. */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((all, figure, at) => {
    const value = Number(figure) * (at % 2 === 0 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

const two = (value: number) => String(value).padStart(2, '0')
const birth = fc.record({
  year: fc.integer({ min: 1920, max: 2019 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  serial: fc.integer({ min: 1, max: 999 }),
  coordination: fc.boolean(),
})

describe('any number', () => {
  it('is found with its right check digit and with no other', () => {
    fc.assert(
      fc.property(birth, ({ year, month, day, serial, coordination }) => {
        const date = `${two(year % 100)}${two(month)}${two(coordination ? day + 60 : day)}`
        const nine = `${date}${String(serial).padStart(3, '0')}`
        const right = checkDigit(nine)
        const century = String(year).slice(0, 2)
        for (let digit = 0; digit < 10; digit++) {
          const number = `${century}${date}-${nine.slice(6)}${digit}`
          expect(found(`Se ${number}.`)).toEqual(digit === right ? [number] : [])
        }
      }),
    )
  })

  it('any text gives spans inside it and no throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+ .,/aå\n\u200b') }), text => {
        for (const written of found(text)) expect(written).toMatch(/^\d.*\d$/su)
      }),
    )
  })
})
