import { kept } from '../kept.ts'
import { wordTest } from '../letters.ts'
import { tokenize } from '../parse/tokenize.ts'

/** What of a text tells its language. */
export interface Sample {
  /** In lower case and NFC; what is no word (codes, encoded data) is left out. */
  words: readonly string[]
  /** Indexes of the words that look like names, which small words can be too. */
  names: ReadonlySet<number>
  /** Letters of all words, also of those left out. */
  letters: number
}

/** Longer texts are judged by their beginning. */
const most = 4000
/** A letter to the tokeniser, so that «don't» is one word. */
const apostrophe = 'ʼ'
const innerApostrophe = /(?<=\p{L})['’](?=\p{L})/gu
const isPlain = wordTest(({ letter, mark }) => `^[${letter}][${letter}${mark}]*$`)
/** Capitals here and there, as in encoded data. */
const hasHumps = wordTest(({ lower, upper }) => `[${lower}][${upper}].*[${lower}][${upper}]`)
const isCapitalised = wordTest(({ lower, upper, mark }) => `^[${upper}][${lower}${mark}]+$`)
const surrogates = /[\ud800-\udfff]/
const onlyLetters = wordTest(({ letter }) => `^[${letter}]+$`)

/** The words of a paragraph, without hashtags, mentions, addresses, figures and emoji. */
export function sampleOf(paragraph: string): Sample {
  const words: string[] = []
  const names = new Set<number>()
  let letters = 0
  let inside = false
  for (const piece of tokenize(paragraph.slice(0, most).replace(innerApostrophe, apostrophe))) {
    if (piece.type === 'WhiteSpaceNode') continue
    inside &&= piece.type === 'WordNode'
    if (piece.type !== 'WordNode') continue
    const look = lookOf(piece.text)
    letters += look.letters
    if (look.word) {
      if (inside && look.capitalised) names.add(words.length)
      words.push(look.word)
    }
    inside = true
  }
  return { words, names, letters }
}

/** How a word is written. */
interface Look {
  letters: number
  /** As it counts; undefined for what is no word. */
  word?: string
  capitalised: boolean
}

const lookOf = kept((text): Look => {
  const written = text.normalize('NFC')
  const isWord = isPlain(written) && !hasHumps(written)
  return {
    letters: lettersIn(written),
    ...(isWord ? { word: written.toLowerCase().replaceAll(apostrophe, "'") } : {}),
    capitalised: isCapitalised(written),
  }
})

function lettersIn(written: string): number {
  // Letters beyond the basic plane are two units each.
  if (onlyLetters(written) && !surrogates.test(written)) return written.length
  return written.match(/\p{L}/gu)?.length ?? 0
}
