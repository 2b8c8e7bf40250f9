import { memoize } from '../memo.ts'
import { wordTest } from '../text/normalize.ts'
import type { Word, WordRow } from '../text/words.ts'
import type { TokenKind } from '../types.ts'
import { hashTexts, kindAt, type NameModel } from './gazetteer.ts'

/** What a tagger has said of a word: no name, the first of one, or inside one. */
export type Tag = 0 | 1 | 2

/** Looks at the words of a draft with what is known of names, and gives the features of each. */
export function createLooker(words: readonly Word[], names: NameModel) {
  /** What is said of a word in the sentence of another one; of what stands outside that, on which side it does. */
  const near = (say: (word: Word) => string) => (at: number, from: number) => {
    const word = words[at]
    if (word && word.sentence === words[from]?.sentence) return say(word)
    return at < from ? '<' : '>'
  }
  const form = near(({ token: { kind, forms, text } }) =>
    kind === 'number' ? '0' : (forms[0] ?? text),
  )
  const look = near(word => lookOf(word, names))
  return {
    /** What speaks of a word whatever the word before it is. */
    features: (at: number, { from, to }: WordRow): readonly number[] => {
      const own = look(at, at)
      const [left, right] = [look(at - 1, at), look(at + 1, at)]
      const [leftForm, rightForm] = [form(at - 1, at), form(at + 1, at)]
      const [ownForm, beforeRow] = [form(at, at), form(from - 1, at)]
      const first = isFirst(words, at) ? 'f' : 'm'
      const text = words[at]?.token.text ?? ''
      const shape = isInitial(words[at]) ? 'i' : text.includes('-') ? '-' : 'x'
      const place = `${Math.min(at - from, 3)}${Math.min(to - at, 4)}`
      return [
        hashTexts(10, first),
        hashTexts(11, own, first),
        hashTexts(12, own, right, first),
        hashTexts(13, left, own),
        hashTexts(14, left, own, right, first),
        hashTexts(15, place, own),
        hashTexts(16, ownForm),
        hashTexts(17, ownForm.slice(-3), first),
        hashTexts(18, ownForm.slice(-4)),
        hashTexts(19, leftForm),
        hashTexts(20, leftForm, own),
        hashTexts(21, rightForm),
        hashTexts(22, rightForm, own),
        hashTexts(23, leftForm, form(at - 2, at)),
        hashTexts(24, form(at + 2, at), right),
        hashTexts(25, form(at - 2, at)),
        hashTexts(26, leftForm.slice(-4)),
        hashTexts(27, rightForm.slice(-4)),
        hashTexts(28, shape, first),
        hashTexts(29, form(to, at), own),
        hashTexts(30, beforeRow, own),
        hashTexts(31, look(at + 2, at), own, right),
        hashTexts(32, words[at]?.quoted ? 'q' : '', own),
        hashTexts(33, beforeRow.slice(-4), place),
        hashTexts(34, form(from - 2, at), place),
      ]
    },
    /** What speaks of a word after one that has been told. */
    steps: (at: number, tagBefore: Tag): readonly number[] => {
      const own = look(at, at)
      const left = look(at - 1, at)
      const before = `${tagBefore}`
      return [
        hashTexts(40, before),
        hashTexts(41, before, own),
        hashTexts(42, before, left, own),
        hashTexts(43, before, own, look(at + 1, at)),
        hashTexts(44, before, form(at, at).slice(-3)),
      ]
    },
  }
}

/** What a word looks like: a name of some sort, a particle, a word, a sign. */
function lookOf(word: Word, names: NameModel): string {
  const { text, kind: tokenKind } = word.token
  if (!isNameLike(word)) {
    if (particles.has(text)) return 'p'
    return tokenKind === 'word' ? 'w' : text.slice(0, 1)
  }
  if (isInitial(word)) return 'i'
  const { given, surname, word: ordinary, elsewhere } = kindAt(word, names)
  return `${given}${surname}${ordinary ? 'o' : ''}${elsewhere ? 'e' : ''}`
}

const isOneCapital = wordTest(({ upper }) => `^[${upper}]$`)
const isWrittenAsName = wordTest(({ letter, upper, lower, mark }) => {
  const any = `[${letter}${mark}]`
  return [
    `^(?:[${upper}]${any}*[${lower}]${any}*|[${upper}])(?:[-’']${any}+)*$`,
    `^(?:[${lower}]{1,3}[-’'])[${upper}][${lower}][${letter}${mark}-]*$`,
  ].join('|')
})
const colonGenitive = /[:’']s$/

/** Words that may stand inside a name with a small letter. */
export const particles: ReadonlySet<string> = new Set(
  'von af de del della di da dos du van der den ten la le al el bin ibn bint abu zu zur y e'.split(
    ' ',
  ),
)

/** Whether a word is written as names are: a capital and small letters, or an initial. */
export const isNameLike = (word: Word | undefined): boolean =>
  word?.token.kind === 'word' && isNameLikeText(word.token.text)

const isNameLikeText = memoize(text => isWrittenAsName(readable(text).replace(colonGenitive, '')))

/** A word as a reader sees it: hidden signs gone, letters of mathematics as letters. */
const readable = (text: string): string =>
  /^[ -ÿ]*$/.test(text) && !text.includes('\u00AD')
    ? text
    : text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/** Whether a word is one letter, perhaps the first of a name. */
export function isInitial(word: Word | undefined): boolean {
  if (word?.token.kind !== 'word') return false
  const { text } = word.token
  // Two units may be one letter.
  return text.length <= 2 && isOneCapital(text)
}

const marks: ReadonlySet<TokenKind | undefined> = new Set(['punctuation', 'emoji', 'symbol'])

/** Whether a word stands first in its sentence, opening marks and dashes not counted. */
export function isFirst(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (marks.has(words[before]?.token.kind)) before--
  return before < 0 || words[before]?.sentence !== words[at]?.sentence
}

/** Particles that a surname on its own may start with. */
const opens = new Set(['von', 'af', 'van', 'di'])

/** The stretches of words that may hold names: words written as names, with particles and full stops of initials between. */
export function wordRows(words: readonly Word[]): readonly WordRow[] {
  const rows: WordRow[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isNameLike(words[at]) && !isOpening(words, at)) continue
    const to = rowEnd(words, at)
    rows.push({ from: at, to })
    at = to - 1
  }
  return rows
}

const isOpening = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.sentence === words[at]?.sentence &&
  isNameLike(words[at + 1]) &&
  opens.has(words[at]?.token.text ?? '')

function rowEnd(words: readonly Word[], from: number): number {
  for (let last = from; ; ) {
    const next = nextName(words, last + 1)
    if (next === undefined || words[next]?.sentence !== words[from]?.sentence) return last + 1
    last = next
  }
}

/** The next word that is written as a name, with what holds a row together before it or nothing; undefined where something else stands there. */
function nextName(words: readonly Word[], at: number): number | undefined {
  const small = (step: number) => particles.has(words[at + step]?.token.text ?? '')
  const isStop = words[at]?.token.text === '.' && isInitial(words[at - 1])
  if (isNameLike(words[at])) return at
  if ((small(0) || isStop) && isNameLike(words[at + 1])) return at + 1
  return small(0) && small(1) && isNameLike(words[at + 2]) ? at + 2 : undefined
}
