import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/core/context.ts'
import { approval } from '../../../src/core/matchers/approval.ts'
import { count } from '../../../src/core/matchers/count.ts'
import { images } from '../../../src/core/matchers/images.ts'
import type { Matcher } from '../../../src/core/matchers/matcher.ts'
import { publishTime } from '../../../src/core/matchers/publish-time.ts'
import type { PictureFacts } from '../../../src/core/picture-facts.ts'
import { openTermLists } from '../../../src/core/terms/term-lists.ts'
import type { Rule } from '../../../src/core/types.ts'
import { contextWith, draftOf } from '../people/draft.ts'

const rule = {
  id: 'one',
  checks: [],
  terms: { sv: { label: [{ term: 'ai-genererad*' }], credit: [{ term: 'foto' }] } },
} as unknown as Rule

/** What a check finds in a draft: the marked words, with the reason where one is given. */
function found(
  matcher: Matcher,
  check: Record<string, unknown>,
  body: string,
  metadata: readonly string[] = [],
  context: Partial<Context> = {},
): string[] {
  const draft = draftOf(body, metadata)
  return matcher
    .create(
      { match: 'one', ...check },
      rule,
      openTermLists(),
    )(draft, contextWith(context))
    .map(({ start, end, reason }) =>
      [draft.text.slice(start, end), reason].filter(Boolean).join(': '),
    )
}

describe('a time to publish', () => {
  const at = (publish: string, check: Record<string, unknown>) =>
    found(publishTime, check, 'Hej.', [`publiceras: ${publish}`])
  const office = { days: ['monday', 'friday'], hours: ['08.00-12.00', '13:00-17:00'] }

  it.each([
    ['2026-11-23 09:30', []],
    ['2026-11-27 13.00', []],
    ['2026-11-23', []],
    ['2026-11-24 09:30', ['publiceras: day']],
    ['2026-11-29', ['publiceras: day']],
    ['2026-11-23 12:00', ['publiceras: hour']],
    ['2026-11-23 07:59', ['publiceras: hour']],
    ['2026-11-23 17:00', ['publiceras: hour']],
  ])('%s', (publish, expected) => {
    expect(at(publish, office)).toEqual(expected)
  })

  it('asks for nothing that the rule does not say', () => {
    expect(at('2026-11-28 03:00', { days: ['saturday'] })).toEqual([])
    expect(at('2026-11-28 09:00', { hours: ['08-17'] })).toEqual([])
    expect(found(publishTime, office, 'Hej.')).toEqual([])
  })
})

describe('a count', () => {
  const text = 'Hej @anna och @bo! 🎉 Läs på exempel.se/a och b@exempel.se #ett #två #tre'

  it.each([
    ['hashtags', 2, ['#tre']],
    ['mentions', 1, ['@bo']],
    ['links', 0, ['exempel.se/a']],
    ['emoji', 0, ['🎉']],
    ['words', 100, []],
    ['hashtags', 3, []],
  ])('of %s, at most %i', (of, all, expected) => {
    expect(found(count, { of, limits: { all } }, text)).toEqual(expected)
    expect(found(count, { of, limits: { all } }, text, ['kanal: x'])).toEqual(expected)
  })

  it('by channel, where one has a limit of its own', () => {
    const check = { of: 'hashtags', limits: { all: 2, x: 3 } }
    expect(found(count, check, text, ['kanal: x'])).toEqual([])
    expect(found(count, check, text, ['kanal: facebook'])).toEqual(['#tre'])
  })

  it('is silent of channels that have none', () => {
    expect(found(count, { of: 'hashtags', limits: { x: 1 } }, text)).toEqual([])
  })

  it('goes by the limits of the configuration first', () => {
    const limits = { one: { all: 3 } }
    const check = { of: 'hashtags', limits: { all: 1 } }
    expect(found(count, check, text, [], { limits })).toEqual([])
  })
})

describe('pictures', () => {
  const picture = (more = '') => [`bilder: [{fil: a.jpg${more}}]`]
  const saying = (facts: Partial<PictureFacts>): Partial<Context> => ({
    imageFacts: () => ({ people: [], faces: 0, ...facts }),
  })

  it('without a photographer, whom the file may name', () => {
    const check = { lacks: 'photographer', unless: { credit: 'draft' } }
    expect(found(images, check, 'Hej.', picture())).toEqual(['a.jpg'])
    expect(found(images, check, 'Hej.', picture(', foto: Bo Ek'))).toEqual([])
    expect(found(images, check, 'Hej. Foto: Bo Ek', picture())).toEqual([])
    const creator = saying({ creator: 'Bo Ek' })
    expect(found(images, check, 'Hej.', picture(), creator)).toEqual(['a.jpg: in-file'])
  })

  it('made with AI and not labelled so', () => {
    const check = { holds: 'ai', unless: { label: 'draft' } }
    const made = saying({ ai: 'made' })
    const partly = saying({ ai: 'partly' })
    expect(found(images, check, 'Hej.', picture())).toEqual([])
    expect(found(images, check, 'Hej.', picture(', ai: ja'))).toEqual(['a.jpg'])
    expect(found(images, check, 'Bilden är AI-genererad.', picture(', ai: ja'))).toEqual([])
    expect(found(images, check, 'Hej.', picture(), made)).toEqual(['a.jpg: in-file'])
    expect(found(images, check, 'Hej.', picture(', ai: nej'), made)).toEqual(['a.jpg: in-file'])
    expect(found(images, check, 'Hej.', picture(), partly)).toEqual(['a.jpg: partly'])
    expect(found(images, check, 'Hej.', picture(', ai: nej'), partly)).toEqual([])
    expect(found(images, check, 'En AI-genererad bild.', picture(), made)).toEqual([])
  })
})

describe('an approval', () => {
  const given = (metadata: readonly string[], check = {}, context: Partial<Context> = {}) =>
    found(approval, check, 'Hej.', metadata, context)

  it.each([
    ['godkänd: {av: Anna Ek, datum: 2026-11-20}', []],
    ['approved: {by: Anna Ek, date: 20 november 2026}', []],
    ['godkänd: nej', ['godkänd: none']],
    ['godkänd:', ['godkänd: none']],
    ['godkänd: ja', ['godkänd: unnamed']],
    ['godkänd: {datum: 2026-11-20}', ['godkänd: unnamed']],
    ['godkänd: Anna Ek', ['godkänd: undated']],
    ['godkänd: {av: Anna Ek, datum: 2026-11-23}', ['godkänd: later']],
  ])('%s', (line, expected) => {
    expect(given([line])).toEqual(expected)
  })

  it('of a day before the draft was written is none', () => {
    const approved = 'godkänd: {av: Anna Ek, datum: 2026-11-20}'
    expect(given([approved, 'skriven: 2026-11-20 16:00'])).toEqual([])
    expect(given([approved, 'skriven: 2026-11-21'])).toEqual(['godkänd: rewritten'])
  })

  it('may be asked for by the configuration alone', () => {
    const check = { 'if-required': true }
    expect(given([], check)).toEqual([])
    expect(given([], check, { requireApproval: true })).toEqual(['none'])
  })
})
