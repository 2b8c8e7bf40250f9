import { isSmall, wordTest } from '../letters.ts'
import type { Word } from '../words.ts'

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
export function isNameLike(word: Word | undefined): boolean {
  if (word?.token.kind !== 'word') return false
  const { text } = word.token
  if (beginsSmall(text)) return false
  return isPlain(text) || isWrittenAsName(text.replace(colonGenitive, ''))
}

/** A quick look that settles most words: a small letter of Latin-1 first, and no dash or apostrophe soon after it. */
function beginsSmall(text: string): boolean {
  if (!isSmall(text.charCodeAt(0))) return false
  for (let at = 1; at <= 3; at++) {
    const sign = text.charAt(at)
    if (sign === '-' || sign === '’' || sign === "'") return false
  }
  return true
}

/** A quick look that settles most names: a capital of ASCII and small letters after it. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 0x41 || first > 0x5a) return false
  for (let at = 1; at < text.length; at++) if (!isSmall(text.charCodeAt(at))) return false
  return true
}

/** Whether a word is one letter, perhaps the first of a name. */
export function isInitial(word: Word | undefined): boolean {
  if (word?.token.kind !== 'word') return false
  const { text } = word.token
  // Two units may be one letter.
  return text.length <= 2 && isOneCapital(text)
}

/** Whether a word stands first in its sentence, opening marks and dashes not counted. */
export function isFirst(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && words[before]?.sentence === words[at]?.sentence) {
    if (
      words[before]?.token.kind !== 'punctuation' &&
      words[before]?.token.kind !== 'emoji' &&
      words[before]?.token.kind !== 'symbol'
    )
      return false
    before--
  }
  return true
}

/** A stretch of words that may hold names: words written as names, with particles and full stops of initials between. */
export interface Row {
  from: number
  to: number
}

/** Particles that a surname on its own may start with. */
const opens = new Set(['von', 'af', 'van', 'di'])

/** The rows of a draft. */
export function rowsOf(words: readonly Word[]): readonly Row[] {
  const rows: Row[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isNameLike(words[at]) && !isOpening(words, at)) continue
    const to = rowEnd(words, at)
    rows.push({ from: at, to })
    at = to - 1
  }
  return rows
}

function isOpening(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.sentence === words[at]?.sentence &&
    isNameLike(words[at + 1]) &&
    opens.has(words[at]?.token.text ?? '')
  )
}

function rowEnd(words: readonly Word[], from: number): number {
  let to = from + 1
  const sentence = words[from]?.sentence
  while (words[to]?.sentence === sentence) {
    if (isNameLike(words[to])) {
      to++
      continue
    }
    const link = linkOf(words, to)
    if (!link || words[to + link]?.sentence !== sentence) break
    to += link + 1
  }
  return to
}

/** How many words between two names of a row hold them together; none where nothing does. */
function linkOf(words: readonly Word[], at: number): number {
  const small = (step: number) => particles.has(words[at + step]?.token.text ?? '')
  if (small(0) && isNameLike(words[at + 1])) return 1
  if (small(0) && small(1) && isNameLike(words[at + 2])) return 2
  if (words[at]?.token.text === '.' && isInitial(words[at - 1]) && isNameLike(words[at + 1]))
    return 1
  return 0
}
