import { describe, expect, test } from 'vitest'
import {
  openLexicon,
  type SemanticLexicon,
  semanticLexiconIn,
} from '../../../src/core/classifier/semantic-lexicon.ts'

const namesIn = (senses: SemanticLexicon | undefined) => (form: string) =>
  senses?.(form).map(({ name }) => name)

describe('senses of words', () => {
  const of = namesIn(
    openLexicon({ kin: ['mamma mammas', 'dotter*'], pet: ['tax* katt*'], lack: ['slut'] }),
  )

  test('knows a word as it stands, and one that begins as a stem does', () => {
    expect(of('mamma')).toEqual(['kin'])
    expect(of('dotterns')).toEqual(['kin'])
    expect(of('slut')).toEqual(['lack'])
    expect(of('slutar')).toEqual([])
  })

  test('does not stretch a short stem over a long word', () => {
    expect(of('taxen')).toEqual(['pet'])
    expect(of('taxichauffören')).toEqual([])
  })

  test('gives a compound the senses of its last part', () => {
    expect(of('innekatten')).toEqual(['pet'])
    expect(of('styvdottern')).toEqual(['kin'])
  })

  test('has Swedish and English, and nothing where nobody has written any', () => {
    expect(namesIn(semanticLexiconIn('sv'))('fruktkorg')).toContain('gift')
    expect(namesIn(semanticLexiconIn('en'))('daughters')).toContain('kin')
    expect(semanticLexiconIn('fi')).toBeUndefined()
  })
})
