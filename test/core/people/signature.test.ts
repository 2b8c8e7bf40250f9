import { expect, test } from 'vitest'
import { isSignature, readOuts } from '../../../src/core/people/mentions.ts'
import { namedPeople } from '../../../src/core/people/recogniser.ts'
import { draftOf } from './draft.ts'

test.each([
  ['Vi ses på torget.\n\n/Anna Berg', true],
  ['Vi ses på torget.\n\nHälsningar\nAnna Berg, ordförande', true],
  ['Vi ses på torget.\n\nAnna Berg', true],
  ['Vi ses på torget.\n\nAnna Berg, ordförande i klubben\n#seko', true],
  ['”Vi fryser på jobbet.”\n\nAnna Berg, brevbärare i Umeå', false],
  ['Anna Berg', false],
  ['I går vann Anna Berg.\n\nVi ses på torget och dricker kaffe.', false],
])('%j is signed: %s', (body, signed) => {
  const draft = draftOf(body)
  const last = namedPeople(draft).at(-1)
  expect(last && isSignature(last, draft)).toBe(signed)
})

test('three names and more in a row are read out', () => {
  const sizes = (body: string) => {
    const draft = draftOf(body)
    return readOuts(namedPeople(draft), draft).map(row => row.length)
  }
  expect(sizes('Vinnare: Anna Berg, Luleå, Ali Hassan, Mora, och Ewa Nowak, Ystad.')).toEqual([3])
  expect(sizes('Anna Berg och Ali Hassan kör buss.')).toEqual([1, 1])
  expect(sizes('Anna Berg kör buss, Ali Hassan tåg och Ewa Nowak färja.')).toEqual([1, 1, 1])
})
