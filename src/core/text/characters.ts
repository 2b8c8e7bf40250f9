/** Pieces of regular expressions (with the flag `u`) that tell the characters of a draft apart. */

/** Zero-width characters that stand inside words without splitting them. */
export const zeroWidth = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'

/** What separates: white space, and what only looks like it (zero width, the blank braille cell). */
export const blank = `\\s\\u0085\\u2800${zeroWidth}`

/** How many line breaks a run of white space holds; CR and LF together are one. */
export const lineBreaks = (white: string): number =>
  white === ' ' ? 0 : (white.match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0)

/** The letters, digits and signs that a regular expression has to know, as insides of classes. */
export interface Alphabet {
  letter: string
  digit: string
  mark: string
  /** Punctuation but `# % & * @`. */
  punctuation: string
}

/** Every script there is. Expressions made of it are large: 30 ms to make ready. */
export const everyScript: Alphabet = {
  letter: '\\p{L}',
  digit: '\\p{N}',
  mark: '\\p{M}',
  punctuation: '^\\P{P}#%&*@',
}

/** What posts in Latin letters hold, emoji among it: the same as above, as far as `isLatin` goes. */
export const latin: Alphabet = {
  letter: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u02bc',
  digit: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be',
  mark: '\\u0300-\\u036f\\ufe0e\\ufe0f',
  punctuation:
    '!"\'(),\\-./:;?\\[\\\\\\]_{}\\u00a1\\u00a7\\u00ab\\u00b6\\u00b7\\u00bb\\u00bf\\u2010-\\u2027\\u2030-\\u203a',
}

const emoji =
  '\\u2190-\\u21ff\\u231a\\u231b\\u23e9-\\u23f3\\u25aa-\\u25fe\\u2600-\\u2767\\u2794-\\u27bf\\u2b05-\\u2b07\\u2b1b\\u2b1c\\u2b50\\u2b55\\u{1f1e6}-\\u{1f1ff}\\u{1f300}-\\u{1faff}'

const latinText = new RegExp(
  `^[\\0-\\u024f\\u02bc\\u0300-\\u036f\\u200b-\\u200d\\u2010-\\u2027\\u202f-\\u203a\\u2060\\u20ac\\u2122\\ufe0e\\ufe0f\\ufeff${emoji}]*$`,
  'u',
)

/** Whether a text holds nothing but Latin letters, digits, common signs and emoji. */
export function isLatin(text: string): boolean {
  return latinText.test(text)
}

/** Letters and signs that each are a character and take a column on a terminal. */
const simple =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0373\u0391-\u0481\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193]*$/

/** Whether every unit of a text is one letter or sign of one column. */
export const isSimple = (text: string): boolean => simple.test(text)

let segmenter: Intl.Segmenter | undefined

/** What a reader sees as single characters of a text. */
export function graphemesOf(text: string): readonly string[] {
  if (isSimple(text)) return text.split('')
  // Made when first needed: it takes as long as half a draft.
  segmenter ??= new Intl.Segmenter('sv', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
