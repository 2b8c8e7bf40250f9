import { map, number } from '../shape.ts'
import { plainCopy, styledLettersIn } from '../text/styled-letters.ts'
import { documentOf, stretchesOf, type Word } from '../text/words.ts'
import type { Matcher } from './matcher.ts'

/** Stretches of words in letters of mathematics and the like, `at-least` so many letters. */
export const styledLetters: Matcher = {
  readsAltTexts: true,
  options: map({ 'at-least': number }, ['at-least']),
  create: check => draft => {
    const least = Number(check['at-least'])
    if (styledLettersIn(draft.text) < least) return []
    // Signs between styled words belong to them.
    const words = documentOf(draft).words.filter(({ token }) => token.kind !== 'punctuation')
    return stretchesOf(words, sizeOf, adjoins)
      .filter(({ count }) => count >= least)
      .map(({ start, end }) => {
        const plain = plainCopy(draft.text.slice(start, end)).text.normalize('NFC')
        return { start, end, suggestions: [plain] }
      })
  },
}

const sizeOf = ({ token }: Word): number => styledLettersIn(token.text)
const adjoins = (before: Word, word: Word): boolean => before.paragraph === word.paragraph
