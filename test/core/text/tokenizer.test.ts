import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawTokensOf, sentenceOf, sentencesOf } from '../../../src/core/document.ts'
import { englishAbbreviations, latinAbbreviations } from '../../../src/core/text/abbreviations.ts'
import { everyScript } from '../../../src/core/text/characters.ts'
import { paragraphsOf } from '../../../src/core/text/sentences.ts'
import { tokenByExpression, tokenize } from '../../../src/core/text/tokenizer.ts'
import { parseText } from './parse-text.ts'

/** Texts of what the shortcuts have to tell apart. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...' \n\u00a0\u200b\u00ad.,:;!?-–_\'’"”()»/&@#*+%$€=12\u0301\ufe0f\u20e3ʼ…'),
      fc.constantFrom(
        'a',
        'a.a.',
        'U.S.',
        '.se',
        'Å',
        'Ny dag',
        'vi',
        'https://',
        'www.',
        'seko.se',
        '7',
        '900',
        'Ж',
        '中',
      ),
      fc.constantFrom(
        'kl.',
        't.ex.',
        'm.m.',
        'jan. ',
        'etc. ',
        'ordf. ',
        'Mr. ',
        'ol',
        "'tis",
        '. ',
      ),
      fc.constantFrom(
        '👏',
        '👩🏽‍🚒',
        '☀️',
        '©',
        '½',
        '\n\n',
        'Alla gick hem. ',
        'Heja! ',
        '.Det är',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map(pieces => pieces.join(''))

test('what is cut quickly is what the expressions cut', () => {
  fc.assert(
    fc.property(text, value => {
      for (const piece of tokenize(value))
        expect(piece).toEqual(tokenByExpression(value, piece.start, everyScript))
    }),
    { numRuns: 500 },
  )
})

test('paragraphs cut one by one are the text cut at once', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), values => {
      const value = values.join('\n\n').trim()
      const paragraphs = paragraphsOf(value, { start: 0, end: value.length })
      const [first, last] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0]
      const whole = tokenize(value).filter(({ start }) => start >= first && start < last)
      const cut = paragraphs.flatMap(paragraph => tokenize(value, paragraph))
      const isBetween = ({ start }: { start: number }) =>
        !paragraphs.some(one => one.start <= start && start < one.end)
      expect(whole.filter(piece => !isBetween(piece))).toEqual(cut)
      for (const piece of whole.filter(isBetween)) expect(piece.type).toBe('WhiteSpaceNode')
      expect(whole.filter(isBetween).length).toBe(Math.max(0, paragraphs.length - 1))
    }),
    { numRuns: 1000 },
  )
})

test.each(['sv', 'en', 'de'])('sentences are those of the tree (%s)', language => {
  fc.assert(
    fc.property(text, value => {
      const paragraphs = parseText(value, language).children.filter(
        node => node.type === 'ParagraphNode',
      )
      const expected = paragraphs.flatMap((paragraph, number) =>
        paragraph.children.flatMap(node =>
          node.type === 'SentenceNode' ? [sentenceOf(rawTokensOf(node), number)] : [],
        ),
      )
      const found = sentencesOf(tokenize(value), language, 0)
      expect(found).toEqual(expected.filter(({ tokens }) => tokens.length > 0))
    }),
    { numRuns: 500 },
  )
})

test('short English words end a sentence where parse-english has it so', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const pairs = letters.flatMap(one => letters.map(two => one + two))
  const words = [...letters, ...pairs, ...pairs.flatMap(pair => letters.map(one => pair + one))]
  const joined = (plain: (word: string) => boolean) => words.filter(plain)
  const tree = parseText(words.map(word => `${word}. The`).join('\n\n'), 'en')
  const paragraphs = tree.children.filter(node => node.type === 'ParagraphNode')
  expect(
    joined(
      word => englishAbbreviations.has(word) || latinAbbreviations.has(word) || word.length === 1,
    ),
  ).toEqual(
    joined(word => {
      const sentences = paragraphs[words.indexOf(word)]?.children ?? []
      return sentences.filter(({ type }) => type === 'SentenceNode').length === 1
    }),
  )
})
