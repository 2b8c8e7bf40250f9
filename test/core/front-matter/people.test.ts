import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../src/core/front-matter/read.ts'
import type { ConsentRecord } from '../../../src/core/types.ts'

const consent = (record: string): { record: unknown; wrong: string[] } => {
  const yaml = `personer: [{namn: Bo, samtycke: {${record}}}]`
  const { metadata, problems } = readMetadata(yaml, { start: 0, end: yaml.length })
  return {
    record: metadata.people?.[0]?.consent,
    wrong: problems.map(({ reason, start, end }) => `${reason} ${yaml.slice(start, end)}`),
  }
}

const full: ConsentRecord = {
  id: 's1',
  name: 'Bo Ek',
  role: 'child',
  uses: ['name', 'picture', 'quote', 'membership', 'sensitive'],
  channels: ['facebook', 'webb'],
  from: '2026-05-20',
  until: '2028-05-20',
  withdrawn: '2027-01-01',
  guardian: 'Ida Ek (mor)',
  basis: 'blankett',
}

describe('a record', () => {
  test('in Swedish', () => {
    const text =
      'id: s1, namn: Bo Ek, roll: barn, gäller: [namn, bild, citat, medlemskap, känsliga uppgifter], ' +
      'kanaler: [fb, Webb], datum: 2026-05-20, giltig-till: 2028-05-20, återkallat: 2027-01-01, ' +
      'vårdnadshavare: Ida Ek (mor), underlag: blankett'
    expect(consent(text)).toEqual({ record: full, wrong: [] })
  })

  test('in English', () => {
    const text =
      'id: s1, name: Bo Ek, role: child, covers: name; picture; quote; membership; sensitive data, ' +
      'channels: fb|Webb, date: 2026-05-20, valid-until: 2028-05-20, withdrawn: 2027-01-01, ' +
      'guardian: Ida Ek (mor), basis: blankett'
    expect(consent(text)).toEqual({ record: full, wrong: [] })
  })

  test('moving pictures are pictures, once', () => {
    expect(consent('gäller: [film, bild, Video]').record).toEqual({
      uses: ['picture'],
      channels: [],
    })
  })

  test('«nej» withdraws nothing, and anything that is no day is a problem', () => {
    expect(consent('återkallat: nej')).toEqual({ record: { uses: [], channels: [] }, wrong: [] })
    expect(consent('återkallat: kanske').wrong).toEqual(['not-a-date kanske'])
  })

  test('«ja» withdraws, on a day that nobody knows', () => {
    expect(consent('återkallat: ja').wrong).toEqual([])
    expect(consent('återkallat: ja').record).not.toEqual(consent('återkallat: nej').record)
  })

  test('an unknown use is a problem at its own place', () => {
    expect(consent('gäller: [namn, blid]').wrong).toEqual(['unknown-value blid'])
  })

  test('an unknown key is a problem', () => {
    expect(consent('telefon: 1').wrong).toEqual(['unknown-key telefon'])
  })
})
