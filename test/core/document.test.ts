import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/core/document.ts'
import { tokenize } from '../../src/core/text/tokenizer.ts'

function tokens(text: string, language = 'sv') {
  return sentencesOf(tokenize(text), language, 0).flatMap(sentence => sentence.tokens)
}

describe('tokens', () => {
  it.each([
    'f*n',
    'j*vla',
    'h-vete',
    'f@n',
    's#it',
    'j—a',
    'f**k',
    'vd:n',
    'SJ:s',
    'HR-chef',
    'e-post',
    "don't",
    'fa\u200Bn',
    'fan\u00ADskap',
    'a\u030Akare',
    '𝗯𝗼𝗹𝗱',
    '24/7',
    '18.30',
    '3,4',
    '1 900',
    't.ex.',
    'H&M',
  ])('%s is one', word => {
    expect(tokens(`Så ${word} är det.`).map(({ text }) => text)).toEqual([
      'Så',
      word,
      'är',
      'det',
      '.',
    ])
  })

  it('splits what only stands side by side', () => {
    const text = 'arbete—fritid och/eller på/av, buss- och tåg, va?nej (idiot).'
    expect(tokens(text).map(token => token.text)).toEqual([
      'arbete',
      '—',
      'fritid',
      'och',
      '/',
      'eller',
      'på',
      '/',
      'av',
      ',',
      'buss',
      '-',
      'och',
      'tåg',
      ',',
      'va',
      '?',
      'nej',
      '(',
      'idiot',
      ')',
      '.',
    ])
  })

  it('leaves a full stop out of the word before a small letter', () => {
    expect(tokens('Vilken idiot. vi vet').map(({ text }) => text)).toEqual([
      'Vilken',
      'idiot',
      '.',
      'vi',
      'vet',
    ])
  })

  it('names the kinds', () => {
    expect(tokens('Vi 40 % #a @bo seko.se a@b.se 👏 !').map(({ kind }) => kind)).toEqual([
      'word',
      'number',
      'symbol',
      'hashtag',
      'mention',
      'url',
      'url',
      'emoji',
      'punctuation',
    ])
  })

  it('folds', () => {
    expect(tokens('SKÅL')[0]?.forms).toEqual(['skål'])
  })

  it('stand where they say, in order, in any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'Hej',
            'f*n',
            ' ',
            '.',
            '\n\n',
            '#ja',
            '👏',
            'a.se',
            "'",
            '-',
            '/',
            '&',
            '4',
          ),
        )
        .map(pieces => pieces.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('sv', 'en', 'pl'), (value, language) => {
        let last = 0
        for (const sentence of sentencesOf(tokenize(value), language, 0)) {
          expect(sentence.tokens.length).toBeGreaterThan(0)
          expect(sentence.start).toBe(sentence.tokens[0]?.start)
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
          for (const { start, end, text: own } of sentence.tokens) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(value.slice(start, end)).toBe(own)
            last = end
          }
        }
        expect(last).toBeLessThanOrEqual(value.length)
      }),
    )
  })
})
