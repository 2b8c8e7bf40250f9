import { expect, test } from 'vitest'
import { declaredPeople, firstMention, isDeclared } from '../../../src/core/people/mentions.ts'
import { draftOf } from './draft.ts'

test.each([
  ['Nattbussen körs av Petra Lindgård sedan elva år.', 'Petra Lindgård', 'Petra Lindgård'],
  ['Det var Petra Lindgårds idé.', 'Petra Lindgård', 'Petra Lindgårds'],
  ['Det var Petras idé, och Petra Lindgård står för den.', 'Petra Lindgård', 'Petra Lindgård'],
  ['Petra kör nattbuss.', 'Petra Lindgård', 'Petra'],
  ['Vi träffar Lindgård på depån.', 'Petra Lindgård', 'Lindgård'],
  ['Laget leds av Rasmus von Essen Lilja.', 'Rasmus von Essen Lilja', 'Rasmus von Essen Lilja'],
  ['Johanna Ek-Rantanen är signaltekniker.', 'Johanna Ek-Rantanen', 'Johanna Ek-Rantanen'],
])('in «%s» %s is first named as «%s»', (body, name, words) => {
  const draft = draftOf(body)
  const span = firstMention(name, draft)
  expect(draft.text.slice(span?.start, span?.end)).toBe(words)
})

test.each([
  ['Per timme är det tolv kronor.', 'Anna Ek'],
  ['En ek står vid spåret.', 'Anna Ek'],
  ['Petronella kör nattbuss.', 'Petra Lindgård'],
  ['', 'Petra Lindgård'],
  ['Petra kör.', ''],
])('«%s» does not name %s', (body, name) => {
  expect(firstMention(name, draftOf(body))).toBeUndefined()
})

test('pictures declare people too', () => {
  const draft = draftOf('Text.', [
    'personer: [Petra Lindgård]',
    'bilder: [{fil: a.jpg, personer: [{namn: Timo Laine, roll: medlem}]}, {fil: b.jpg}]',
  ])
  expect(declaredPeople(draft).map(({ name }) => name)).toEqual(['Petra Lindgård', 'Timo Laine'])
})

test.each([
  ['Petra Lindgård', 'Petra Lindgård kör buss.', true],
  ['Petra', 'I går mötte vi Petra på depån.', true],
  ['Lindgårds', 'Det var Lindgårds idé.', true],
  ['Ombudet Lindgård', 'Ombudet Lindgård höll talet.', true],
  ['Karin Nilsson', 'Vi hörde Karin Nilsson tala.', true],
  ['Amal Nilsson', 'Amal Nilsson stoppade kranen.', false],
  ['Petra Holm', 'Vi mötte Petra Holm på depån.', false],
  ['skyddsombudet Amal Nilsson', 'I dag höll skyddsombudet Amal Nilsson talet.', false],
  ['Sofia Berglind', 'Sofia Berglind delar ut post.', false],
])('«%s» in «%s» is declared: %s', (words, body, declared) => {
  const draft = draftOf(body, ['personer: [Petra Lindgård]'])
  const start = draft.text.indexOf(words, draft.body.start)
  expect(
    isDeclared({ start, end: start + words.length }, draft, ['Karin Nilsson, förbundsordförande']),
  ).toBe(declared)
})
