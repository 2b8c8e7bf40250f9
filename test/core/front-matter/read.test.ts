import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../src/core/front-matter/read.ts'
import type { Metadata } from '../../../src/core/types.ts'

const read = (yaml: string) => readMetadata(yaml, { start: 0, end: yaml.length })
const metadata = (yaml: string): Metadata => {
  const { metadata, problems } = read(yaml)
  expect(problems).toEqual([])
  return metadata
}
const wrong = (yaml: string) =>
  read(yaml).problems.map(({ reason, start, end, expected, key }) => ({
    reason,
    at: yaml.slice(start, end),
    expected: [...expected],
    key,
  }))

test('every key, in Swedish and in English, gives the same', () => {
  const swedish = `kanal: [facebook, instagram]
konto: privat
synlighet: öppet
roll: förtroendevald
ärende: kongress
betald-tid: ja
arbetstid: nej
skriven: 2026-12-09 09:50
publiceras: 2026-12-10
språk: sv
bransch: väg och ban
målgrupp: unga
kampanj: Tryggt ombord
boost: nej
personer: [{namn: Bo Ek, roll: medlem, samtycke: s001}, Åsa]
bilder: [{fil: a.jpg, alt: Ett tåg, personer: [], foto: Klubben, ai: nej}, b.jpg]
delar-från: Sekotidningen
källor: [SCB 2025]
ignorera: [{regel: irony, skäl: Slagord, till: 2027-01-01}, joke]`
  const english = `channel: [facebook, instagram]
account: private
visibility: open
role: elected
errand: congress
paid-time: yes
working-hours: no
written: 2026-12-09 09:50
publish: 2026-12-10
language: sv
branch: väg och ban
audience: unga
campaign: Tryggt ombord
boost: no
people: [{name: Bo Ek, role: member, consent: s001}, Åsa]
images: [{file: a.jpg, alt: Ett tåg, people: [], photographer: Klubben, ai: no}, b.jpg]
shares: Sekotidningen
sources: [SCB 2025]
ignore: [{rule: irony, reason: Slagord, until: 2027-01-01}, joke]`
  const expected = {
    channel: ['facebook', 'instagram'],
    account: 'private',
    visibility: 'open',
    role: 'elected',
    errand: 'congress',
    'paid-time': true,
    'working-hours': false,
    written: '2026-12-09T09:50',
    publish: '2026-12-10',
    language: 'sv',
    branch: 'väg och ban',
    audience: 'unga',
    campaign: 'Tryggt ombord',
    boost: false,
    people: [{ name: 'Bo Ek', role: 'member', consent: 's001' }, { name: 'Åsa' }],
    images: [
      { file: 'a.jpg', alt: 'Ett tåg', people: [], photographer: 'Klubben', ai: false },
      { file: 'b.jpg' },
    ],
    shares: 'Sekotidningen',
    sources: ['SCB 2025'],
    ignore: [{ rule: 'irony', reason: 'Slagord', until: '2027-01-01' }, { rule: 'joke' }],
  }
  for (const yaml of [swedish, english, swedish.replaceAll('\n', '\r\n')]) {
    expect(metadata(yaml)).toMatchObject(expected)
    expect(metadata(yaml).images?.[1]).not.toHaveProperty('people')
  }
})

test('places are those of the keys, people, pictures and entries', () => {
  const yaml =
    'kanal: x\npersoner:\n  - "Bo Ek"\n  - {roll: barn}\nbilder: [{alt: b, fil: a.jpg}]\nignorera: irony, joke'
  const { places, metadata } = read(yaml)
  const at = (span?: { start: number; end: number }) => span && yaml.slice(span.start, span.end)
  expect(at(places.channel)).toBe('kanal')
  expect(at(places.people)).toBe('personer')
  expect(metadata.people?.map(({ place }) => at(place))).toEqual(['Bo Ek', '{roll: barn}'])
  expect(metadata.images?.map(({ place }) => at(place))).toEqual(['a.jpg'])
  expect(metadata.ignore?.map(({ place }) => at(place))).toEqual(['irony', 'joke'])
})

describe('forgiving', () => {
  test.each([
    ['case', 'KANAL: Facebook', { channel: ['facebook'] }],
    ['decomposed key and value', 'a\u0308rende: mo\u0308te', { errand: 'meeting' }],
    ['underscore', 'betald_tid: JA', { 'paid-time': true }],
    ['a single value for a list', 'kanal: x', { channel: ['x'] }],
    ['a list of one for a single value', 'konto: [privat]', { account: 'private' }],
    [
      'commas without brackets',
      'kanal: fb, Insta, Tik Tok',
      { channel: ['facebook', 'instagram', 'tiktok'] },
    ],
    [
      'names of channels',
      'kanal: [twitter, ig, Facebook, fb]',
      { channel: ['x', 'instagram', 'facebook'] },
    ],
    ['true', 'boost: true', { boost: true }],
    ['sant', 'boost: sant', { boost: true }],
    ['falskt', 'boost: falskt', { boost: false }],
    ['Swedish name of a language', 'språk: Svenska', { language: 'sv' }],
    ['English name of a language', 'language: Finnish', { language: 'fi' }],
    ['region', 'språk: sv-SE', { language: 'sv' }],
    ['Norwegian is one', 'språk: nn', { language: 'no' }],
    ['a code without a name here', 'språk: eu', { language: 'eu' }],
    ['a name that YAML would take for a number', 'kampanj: 007', { campaign: '007' }],
    ['nothing given', 'kanal:\nkonto: ~\nkampanj: ""\nboost: null', {}],
    ['folded text', 'kampanj: >\n  Tryggt\n  ombord\n', { campaign: 'Tryggt ombord' }],
    ['decomposed text', 'kampanj: Å\u0308', { campaign: 'Å\u0308'.normalize('NFC') }],
    ['audiences', 'målgrupp: [unga, resenärer]', { audience: 'unga, resenärer' }],
  ])('%s', (_, yaml, expected) => {
    expect(metadata(yaml)).toEqual(expected)
  })

  test.each([
    [
      'a second colon',
      'kampanj: Tryggt ombord: hela vägen',
      { campaign: 'Tryggt ombord: hela vägen' },
    ],
    ['a handle', 'delar-från: @seko', { shares: '@seko' }],
    ['a hashtag', 'kampanj: #tryggt', { campaign: '#tryggt' }],
    ['a hashtag after words', 'kampanj: Tryggt #ombord # not', { campaign: 'Tryggt #ombord' }],
    ['a comment after a word of a table', 'kanal: x #obs', { channel: ['x'] }],
    ['stars', 'kampanj: *Tryggt* nu', { campaign: '*Tryggt* nu' }],
    ['an exclamation mark first', 'kampanj: !Tryggt', { campaign: '!Tryggt' }],
    ['per cent', 'kampanj: 100% rätt: ja', { campaign: '100% rätt: ja' }],
    ['quotation marks of a word processor', 'kampanj: ”Tryggt: nu”', { campaign: 'Tryggt: nu' }],
    ['one of them straight', 'kampanj: "Tryggt”', { campaign: 'Tryggt' }],
    ['a quotation with more after it', 'kampanj: "Tryggt" nu', { campaign: '"Tryggt" nu' }],
    ['spaces of a word processor', 'kampanj:\u00a0Tryggt', { campaign: 'Tryggt' }],
    ['an address', 'källor: [https://a.example/#x]', { sources: ['https://a.example/#x'] }],
    ['a source with a colon', 'källor:\n  - SCB: löner', { sources: ['SCB: löner'] }],
    ['a list of one list', 'kampanj: [[Tryggt]]', { campaign: 'Tryggt' }],
    ['«och» between channels', 'kanal: facebook och x', { channel: ['facebook', 'x'] }],
    ['a date in words', 'publiceras: 3 december 2026', { publish: '2026-12-03' }],
    ['what Jekyll calls published', 'published: false', {}],
    [
      'a text over lines',
      'kampanj: |\n  Tryggt: nu\n  #ombord',
      { campaign: 'Tryggt: nu\n#ombord' },
    ],
  ])('as it is meant: %s', (_, yaml, expected) => {
    expect(metadata(yaml)).toEqual(expected)
  })

  test.each([
    ['personer: Maria Ek, Ali Hassan', 'Maria Ek', 'Ali Hassan'],
    ['personer: Maria Ek och Ali Hassan', 'Maria Ek', 'Ali Hassan'],
    ['personer: @maria, @ali', '@maria', '@ali'],
    ['personer: [@maria, "@ali"]', '@maria', '@ali'],
    ['personer: [[Maria Ek]]', 'Maria Ek'],
    ['personer: [[Maria Ek]], [[Ali Hassan|Ali]]', 'Maria Ek', 'Ali Hassan'],
    ['personer: ["[[Maria Ek]]", [[Ali]]]', 'Maria Ek', 'Ali'],
    ['personer:\n  - [[Maria Ek]]\n  - Ali Hassan, Bo Ek', 'Maria Ek', 'Ali Hassan', 'Bo Ek'],
    ['personer:\n  - Ek, Maria\n  - Maria Ek, ordförande', 'Ek, Maria', 'Maria Ek, ordförande'],
    ['personer:\n\t- namn: Maria Ek\n\t  roll: medlem', 'Maria Ek'],
    ['personer:\n\u00a0\u00a0- Maria Ek', 'Maria Ek'],
  ])('the people of %s', (yaml, ...names) => {
    const { people = [] } = metadata(yaml)
    expect(people.map(({ name }) => name)).toEqual(names)
    expect(people.map(({ place }) => yaml.slice(place.start, place.end))).toEqual(names)
  })

  test('the file of a picture stays as written, as the disk may spell it so', () => {
    expect(metadata('bilder: a\u030a.jpg').images?.[0]?.file).toBe('a\u030a.jpg')
  })
})

describe('problems', () => {
  test.each([
    ['kannal: x', 'unknown-key', 'kannal', ['kanal'], 'kannal'],
    ['chanel: x', 'unknown-key', 'chanel', ['channel'], 'chanel'],
    ['arende: möte', 'unknown-key', 'arende', ['ärende'], 'arende'],
    ['blodgrupp: x', 'unknown-key', 'blodgrupp', [], 'blodgrupp'],
    ['synlighet: halvöppet', 'unknown-value', 'halvöppet', ['öppet', 'slutet'], 'synlighet'],
    ['synlighet: oppet', 'unknown-value', 'oppet', ['öppet', 'slutet'], 'synlighet'],
    ['visibility: oppen', 'unknown-value', 'oppen', ['open', 'closed'], 'visibility'],
    ['visibility: publik', 'unknown-value', 'publik', ['open', 'closed'], 'visibility'],
    ['boost: kanske', 'unknown-value', 'kanske', ['ja', 'nej'], 'boost'],
    ['paid-time: maybe', 'unknown-value', 'maybe', ['yes', 'no'], 'paid-time'],
    ['språk: svnska', 'unknown-language', 'svnska', ['svenska'], 'språk'],
    ['språk: xx', 'unknown-language', 'xx', [], 'språk'],
    ['publiceras: 2027-02-30', 'no-such-date', '2027-02-30', [], 'publiceras'],
    ['skriven: i går', 'not-a-date', 'i går', [], 'skriven'],
    ['kampanj: {a: b}', 'wrong-type', '{a: b}', [], 'kampanj'],
    [
      'konto: [privat, officiellt]',
      'unknown-value',
      '[privat, officiellt]',
      ['privat', 'officiellt'],
      'konto',
    ],
    ['kampanj: [a, b]', 'several-values', '[a, b]', [], 'kampanj'],
    ['kanal: [{a: b}]', 'wrong-type', '{a: b}', [], 'kanal'],
    ['personer: [{Bo: medlem}]', 'missing-name', 'Bo', ['namn'], 'personer'],
    ['bilder: [{a.jpg: skylt}]', 'missing-name', 'a.jpg', ['fil'], 'bilder'],
    ['personer: [{namn: Bo, ålder: 9}]', 'unknown-key', 'ålder', [], 'ålder'],
    ['personer: [{nam: Bo, roll: medlem}]', 'unknown-key', 'nam', ['namn'], 'nam'],
    ['bilder: [{fil: a.jpg, ai: kanske}]', 'unknown-value', 'kanske', ['ja', 'nej'], 'ai'],

    ['personer: [{samtycke: {datum: 2026-02-30}}]', 'no-such-date', '2026-02-30', [], 'datum'],
    ['ignorera: [{skäl: x}]', 'missing-rule', '{skäl: x}', ['regel'], 'ignorera'],
    ['ignorera: [{regel: irony, till: snart}]', 'not-a-date', 'snart', [], 'till'],
  ])('%s', (yaml, reason, at, expected, key) => {
    expect(wrong(yaml)).toEqual([{ reason, at, expected, key }])
  })

  test('keys of content systems and common notes are left alone', () => {
    const keys = ['title', 'titel', 'date', 'tags', 'layout', 'pubDate', 'cssclasses', 'permalink']
    expect(wrong(keys.map(key => `${key}: x`).join('\n'))).toEqual([])
  })

  test('twice the same, in two languages too: the first counts', () => {
    const yaml = 'kanal: x\nkonto: privat\nchannel: facebook'
    expect(wrong(yaml)).toEqual([
      { reason: 'duplicate-key', at: 'channel', expected: [], key: 'channel' },
    ])
    expect(read(yaml).metadata.channel).toEqual(['x'])
  })

  test('one misspelt channel of two stands at its own place and leaves the other', () => {
    const yaml = 'kanal: facebok, x'
    expect(wrong(yaml)).toMatchObject([{ at: 'facebok' }])
    expect(wrong(yaml)[0]?.expected[0]).toBe('facebook')
    expect(read(yaml).metadata.channel).toEqual(['x'])
    expect(read('kanal: facebok').metadata).toEqual({})
  })

  test('what an alias repeats is told of once', () => {
    expect(wrong('personer: &p [{roll: kung}]\nbilder: [{personer: *p}]')).toMatchObject([
      { reason: 'unknown-value', at: 'kung' },
    ])
  })

  test('what was written is cut to what a message holds', () => {
    const [problem] = read(`konto: ${'å'.repeat(500)}`).problems
    expect(problem?.actual).toBe(`${'å'.repeat(79)}…`)
  })
})
