/** A text reduced to the letters and figures that a reader sees, so that a name is found in any case, without marks, stretched, spaced out or with hidden signs. */
import { disguises, lookalikes, unmarked } from '../text/normalize.ts'

/** The letters and figures of a text, each with where it stands. */
interface Skeleton {
  text: string
  /** Of each letter: where it starts in the text, and where it ends. */
  starts: readonly number[]
  ends: readonly number[]
}

const hidden = /\p{Default_Ignorable_Code_Point}/u
const marks = /\p{M}/gu
const letter = /\p{L}/u

/** The skeleton of a text. The same letter twice with nothing between counts once, unless `stretched` letters are kept as they are. */
export function skeletonOf(text: string, stretched = false): Skeleton {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let joined = false
  let at = 0
  for (const sign of text) {
    const [start, end] = [at, at + sign.length]
    at = end
    const own = lettersOf(sign, text, start, end)
    if (own === undefined) continue
    if (own === '') joined = false
    for (const one of own) {
      const last = letters.length - 1
      if (joined && !stretched && letters[last] === one && !isFigure(one)) ends[last] = end
      else {
        letters.push(one)
        starts.push(start)
        ends.push(end)
      }
      joined = true
    }
  }
  return { text: letters.join(''), starts, ends }
}

/** What a sign is read as: nothing where it parts letters, undefined where it cannot be seen. */
function lettersOf(sign: string, text: string, start: number, end: number): string | undefined {
  const unit = sign.charCodeAt(0)
  if (unit >= 0x61 && unit <= 0x7a) return sign
  if (unit >= 0x41 && unit <= 0x5a) return sign.toLowerCase()
  if (isFigure(sign))
    return standsForLetter(text, start, end) ? (disguises.get(sign) ?? sign) : sign
  if (unit < 0x80) return ''
  if (hidden.test(sign)) return undefined
  const plain = sign.normalize('NFKD').replace(marks, '').toLowerCase()
  if (plain === '' && sign.normalize('NFKD') !== '') return undefined
  return [...plain]
    .map(one => lookalikes.get(one) ?? unmarked.get(one) ?? (one === 'œ' ? 'o' : one))
    .join('')
    .normalize('NFD')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
}

const isFigure = (sign: string): boolean => sign >= '0' && sign <= '9' && sign.length === 1

/** One figure right between letters, or between a letter and the end of the word. */
function standsForLetter(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  if (isFigure(before) || isFigure(after)) return false
  return letter.test(before) || letter.test(after)
}
