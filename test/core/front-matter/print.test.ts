import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDraft, type GivenMetadata, parseDraft } from '../../../src/core/draft.ts'
import {
  accounts,
  authorRoles,
  channels,
  errands,
  personRoles,
  uses,
  visibilities,
} from '../../../src/core/front-matter/keys.ts'
import { printMetadata } from '../../../src/core/front-matter/print.ts'
import { type Locale, locales } from '../../../src/core/types.ts'

/** What a reader gives without the places, which differ. */
const withoutPlaces = (metadata: object): unknown =>
  JSON.parse(
    JSON.stringify(metadata, (key, value) =>
      ['place', 'altPlace'].includes(key) ? undefined : value,
    ),
  )

const readBack = (metadata: object, locale: Locale) => {
  const text = `---\n${printMetadata(metadata, locale)}---\nEtt inlägg.\n`
  const draft = parseDraft('a.md', text)
  return { draft, read: withoutPlaces(draft.metadata) }
}

const oneOf = <K extends string>(words: Readonly<Record<K, unknown>>) =>
  fc.constantFrom(...(Object.keys(words) as K[]))
/** Words as people type them, quotation marks, colons and signs of YAML among them; `[[Ali]]` is a link, read as the name in it. */
const words = fc
  .stringMatching(/^[\p{L}\p{N}"'#&*!|>%@`{}[\]:,?~ .\\/-]{1,30}$/u)
  .map(text => text.normalize('NFC').trim())
  .filter(text => text !== '' && !/^\[\[.*\]\]$/u.test(text))
const day = fc.constantFrom('2026-11-22', '2027-02-28')
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const record = fc.record({
  id: some(words),
  name: some(words),
  uses: fc.uniqueArray(oneOf(uses)),
  channels: fc.uniqueArray(oneOf(channels)),
  from: some(day),
  until: some(day),
})
const person = fc.record({
  name: words,
  role: some(oneOf(personRoles)),
  consent: some(fc.oneof(words, record)),
})
const metadata = fc.record({
  channel: some(fc.uniqueArray(oneOf(channels), { minLength: 1 })),
  account: some(oneOf(accounts)),
  visibility: some(oneOf(visibilities)),
  role: some(oneOf(authorRoles)),
  errand: some(oneOf(errands)),
  'paid-time': some(fc.boolean()),
  publish: some(fc.constantFrom('2027-01-18', '2027-01-18T09:00')),
  branch: some(words),
  campaign: some(words),
  people: some(fc.array(person, { minLength: 1, maxLength: 3 })),
  images: some(
    fc.array(
      fc.record({
        file: words,
        alt: some(words),
        people: some(fc.array(person, { maxLength: 2 })),
        ai: some(fc.boolean()),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  sources: some(fc.array(words, { minLength: 1, maxLength: 3 })),
  ignore: some(
    fc.array(fc.record({ rule: fc.constant('irony'), reason: some(words), until: some(day) }), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
})

describe.each(locales)('printed in %s', locale => {
  test('metadata is read back as it was', () => {
    fc.assert(
      fc.property(metadata, given => {
        const { draft, read } = readBack(given, locale)
        expect(draft.problems).toEqual([])
        expect(read).toEqual(withoutPlaces(given))
      }),
      { numRuns: 300 },
    )
  })
})

test('keys and values are in the language asked for', () => {
  const given: GivenMetadata = {
    channel: ['facebook', 'x'],
    role: 'elected',
    'paid-time': true,
    people: [{ name: 'Maria Johansson', role: 'member', consent: 's012' }],
    images: [{ file: 'bilder/perrong.jpg', alt: 'En perrong: tom', people: [] }],
  }
  expect(printMetadata(given, 'sv')).toBe(
    `kanal: [facebook, x]
roll: förtroendevald
betald-tid: ja
personer:
  - namn: Maria Johansson
    roll: medlem
    samtycke: s012
bilder:
  - fil: bilder/perrong.jpg
    alt: "En perrong: tom"
    personer: []
`,
  )
  expect(printMetadata(given, 'en')).toContain(
    'people:\n  - name: Maria Johansson\n    role: member\n',
  )
  const made = createDraft('a.md', given, 'Ett inlägg.\n')
  expect(withoutPlaces(made.metadata)).toEqual(readBack(given, 'sv').read)
})

test('no metadata is no text', () => {
  expect(printMetadata({}, 'sv')).toBe('')
})
