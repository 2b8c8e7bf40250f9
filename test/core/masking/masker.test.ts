import { describe, expect, test } from 'vitest'
import { openMasker } from '../../../src/core/masking/masker.ts'

const masker = openMasker({ names: ['Anna Berg'], handles: [], numbers: [] }, () => 'Person 1')

describe('a name that is spelt inside a word', () => {
  test.each(['Skicka det på annat sätt.', 'Det går att känna igen.', 'Annars står berget kvar.'])(
    'leaves a word of the language as it is: %s',
    text => {
      expect(masker.say(text)).toBe(text)
    },
  )

  test.each([
    ['annafallet', 'Person 1fallet'],
    ['#tackanna', '#tackPerson 1'],
    ['ANNA:S', 'Person 1:S'],
    ['Anna-Lisas', 'Person 1-Lisas'],
  ])('goes where the word is none: %s', (text, masked) => {
    expect(masker.say(text)).toBe(masked)
  })
})

test.each(['АННА', 'Άννα', 'آنا', 'Աննա'])('a word of another script goes whole: %s', word => {
  expect(masker.say(`Hon heter ${word} här.`)).toMatch(/^Hon heter (?:▇+|Person 1) här\.$/)
})
