import { memoize } from '../memo.ts'
import { wordTest } from '../text/normalize.ts'
import { plainCopy } from '../text/styled-letters.ts'
import { type RawToken, tokenize } from '../text/tokenizer.ts'
import { type Clue, cluesIn, languagesOfWord } from './clues.ts'

/** What of a text tells its language. */
export interface Sample {
  /** Its words; what is none (codes, encoded data) is left out. */
  words: readonly WordFeatures[]
  /** Letters of all words, also of those left out. */
  letters: number
}

/** What a word tells of its language. */
interface WordFeatures {
  /** In lower case and NFC; empty for what is no word. */
  word: string
  letters: number
  capitalised: boolean
  /** The languages that it is a small word of. */
  languages: readonly string[]
  clues: readonly Clue[]
}

/** Longer texts are judged by their beginning. */
const most = 4000
/** A letter to the tokeniser, so that «don't» is one word. */
const apostrophe = 'ʼ'
const isPlain = wordTest(({ letter, mark }) => `^[${letter}][${letter}${mark}]*$`)
/** Capitals here and there, as in encoded data. */
const hasHumps = wordTest(({ lower, upper }) => `[${lower}][${upper}].*[${lower}][${upper}]`)
const isCapitalised = wordTest(({ lower, upper, mark }) => `^[${upper}][${lower}${mark}]+$`)

/** The words of a paragraph and of its pieces, without hashtags, mentions, addresses, figures and emoji. */
export function sampleOf(paragraph: string, pieces: readonly RawToken[]): Sample {
  const words: WordFeatures[] = []
  let letters = 0
  let inside = false
  const isCut = paragraph.length <= most && !/['’]/.test(paragraph)
  for (const { type, text } of isCut ? pieces : cutAnew(paragraph)) {
    if (type === 'WhiteSpaceNode') continue
    const features = type === 'WordNode' ? featuresOf(text) : undefined
    letters += features?.letters ?? 0
    // What looks like a name where it stands is no small word.
    const isName = inside && features?.capitalised
    if (features?.word) words.push(isName ? { ...features, languages: [] } : features)
    inside = features !== undefined
  }
  return { words, letters }
}

/** As much of a paragraph as is judged, cut with its inner apostrophes as letters. */
const cutAnew = (paragraph: string): readonly RawToken[] =>
  tokenize(paragraph.slice(0, most).replace(/(?<=\p{L})['’](?=\p{L})/gu, apostrophe))

const featuresOf = memoize((text): WordFeatures => {
  const written = plainCopy(text).text.normalize('NFC')
  const isWord = isPlain(written) && !hasHumps(written)
  const word = isWord ? written.toLowerCase().replaceAll(apostrophe, "'") : ''
  return {
    word,
    letters: written.match(/\p{L}/gu)?.length ?? 0,
    capitalised: isCapitalised(written),
    languages: languagesOfWord(word),
    clues: cluesIn(word),
  }
})
