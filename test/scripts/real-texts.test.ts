import { expect, test } from 'vitest'
import { sentencesAlone } from '../../scripts/train/real-texts.ts'

const sentence = (number: number) => `Här står mening nummer ${number} i en helt vanlig text.`
const text = {
  set: 'minutes',
  path: 'minutes/0.md',
  source: `Kort. ${Array.from({ length: 17 }, (_, number) => sentence(number)).join(' ')}`,
  labels: [],
  real: true,
}

test('reads every eighth sentence that is long enough alone, in the genre of its text', () => {
  const alone = sentencesAlone([text])
  expect(alone.map(({ source }) => source)).toEqual([0, 8, 16].map(sentence))
  expect(alone.every(({ set, real }) => set === 'minutes' && !real)).toBe(true)
})
