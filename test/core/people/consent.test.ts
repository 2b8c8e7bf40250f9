import { expect, test } from 'vitest'
import { isSpokesperson, peopleShown, standingOf } from '../../../src/core/people/consent.ts'
import type { ConsentUse } from '../../../src/core/types.ts'
import { contextWith, draftOf, recordOf } from './draft.ts'

const draft = draftOf('Petra Lindgård kör nattbuss.', ['kanal: facebook', 'publiceras: 2027-05-01'])
const uses: ConsentUse[] = ['name']
const holds = { state: 'holds', facts: {} }

test('a record that covers day, channel and use holds', () => {
  expect(standingOf(recordOf(), uses, draft, contextWith())).toEqual(holds)
})

test('a record holds on its last day and on its first', () => {
  expect(standingOf(recordOf({ until: '2027-05-01' }), uses, draft, contextWith())).toEqual(holds)
  expect(standingOf(recordOf({ from: '2027-05-01' }), uses, draft, contextWith())).toEqual(holds)
})

test.each([
  ['withdrawn', recordOf({ withdrawn: '2026-09-14' }), { date: '2026-09-14' }],
  ['expired', recordOf({ until: '2027-04-30' }), { date: '2027-04-30' }],
  ['not-yet', recordOf({ from: '2027-05-02' }), { date: '2027-05-02' }],
  ['channel', recordOf({ channels: ['webb'] }), { channel: { sv: 'Facebook', en: 'Facebook' } }],
  ['use', recordOf({ uses: ['picture'] }), { use: { sv: 'namn', en: 'name' } }],
])('%s is said with its fact', (reason, record, facts) => {
  expect(standingOf(record, uses, draft, contextWith())).toEqual({ state: reason, facts })
})

test('every channel of a post has to be covered', () => {
  const two = draftOf('Petra Lindgård kör.', ['kanal: [facebook, linkedin]'])
  expect(standingOf(recordOf(), uses, two, contextWith())).toEqual({
    state: 'channel',
    facts: { channel: { sv: 'Linkedin', en: 'LinkedIn' } },
  })
})

test('the day of publishing counts, and today where there is none', () => {
  const ended = recordOf({ until: '2027-01-31' })
  expect(standingOf(ended, uses, draft, contextWith()).state).toBe('expired')
  const undated = draftOf('Petra Lindgård kör.', ['kanal: facebook'])
  expect(standingOf(ended, uses, undated, contextWith())).toEqual(holds)
  expect(standingOf(ended, uses, undated, contextWith({ today: '2027-02-01' })).state).toBe(
    'expired',
  )
})

test('somebody named and pictured is one person with both uses', () => {
  const both = draftOf('Timo Laine svetsar.', [
    'personer: [{namn: Timo Laine, roll: medlem, samtycke: k9}]',
    'bilder: [{fil: a.jpg, personer: [{namn: timo laine}]}]',
  ])
  const people = peopleShown(
    both,
    contextWith({ register: [recordOf({ id: 'k9', name: 'Timo Laine' })] }),
  )
  expect(people).toHaveLength(1)
  expect(people[0]).toMatchObject({ role: 'member', uses: ['name', 'picture'], asked: 'k9' })
  expect(people[0]?.record?.id).toBe('k9')
})

test('people with no name stay apart', () => {
  const crowd = draftOf('Laget.', [
    'bilder: [{fil: a.jpg, personer: [{roll: medlem}, {roll: medlem}]}]',
  ])
  expect(peopleShown(crowd, contextWith())).toHaveLength(2)
})

test.each([
  ['”Det räcker nu”, säger Petra Lindgård.', true],
  ['Petra Lindgård berättar: ”Vi fick ingen rast.”', true],
  ['Petra Lindgård har sett sju chefer. ”Alla log”, säger hon.', true],
  ['– Det räcker nu, säger Petra Lindgård.', true],
  ['Petra Lindgård säger att rasten är borta.', false],
  ['De kallar det ”smart planering”. Petra Lindgård kör samma sväng två gånger.', false],
  ['Petra Lindgård kör nattbuss.\n\n”Det räcker nu”, säger skyddsombudet.', false],
])('a quote in «%s»: %s', (body, quoted) => {
  const [person] = peopleShown(draftOf(body, ['personer: [Petra Lindgård]']), contextWith())
  expect(person?.uses.includes('quote')).toBe(quoted)
})

const twins = [recordOf({ id: 'a' }), recordOf({ id: 'b' })]

test.each([
  ['[{namn: petra lindgård}]', [recordOf()], 'k1'],
  ['[{namn: Petra Lindgård}]', twins, undefined],
  ['[{namn: Petra Lindgård, samtycke: b}]', twins, 'b'],
  ['[{namn: Petra}]', [recordOf()], undefined],
  ['[{namn: Petra Lindgård, samtycke: z}]', [recordOf()], undefined],
])('%s finds its record', (people, register, id) => {
  const [person] = peopleShown(draftOf('Text.', [`personer: ${people}`]), contextWith({ register }))
  expect(person?.record?.id).toBe(id)
})

test('an inline record goes before the register', () => {
  const inline = draftOf('Text.', [
    'personer: [{namn: Petra Lindgård, samtycke: {id: egen, gäller: [namn]}}]',
  ])
  const [person] = peopleShown(inline, contextWith({ register: [recordOf()] }))
  expect(person?.record?.id).toBe('egen')
  expect(person?.given).toBe(true)
})

test('somebody who is not in the text is placed where the front matter declares them', () => {
  const silent = draftOf('Ingen nämns.', ['personer: [Petra Lindgård]'])
  const [person] = peopleShown(silent, contextWith())
  expect(silent.text.slice(person?.place.start, person?.place.end)).toContain('Petra')
  expect(person?.uses).toEqual([])
})

test('spokespersons are known by name, whatever follows the comma', () => {
  expect(isSpokesperson('karin nilsson', contextWith())).toBe(true)
  expect(isSpokesperson('Amal Nilsson', contextWith())).toBe(false)
  expect(isSpokesperson(undefined, contextWith())).toBe(false)
})
