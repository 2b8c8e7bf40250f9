/** Names as posts spell them besides running text: in capitals, run together, surname first, broken over lines. */
import { wordTest } from '../text/normalize.ts'
import { shareWords, type Word, type WordRow } from '../text/words.ts'
import { isInitial, isNameLike } from './features.ts'
import { type NameKind, type NameModel, nameKind } from './gazetteer.ts'

/** Takes the index of a word, gives what it looks like. */
export type KindOfWord = (at: number) => NameKind

/**
 * Some rows and the names that stand in words as no running text has them, in the place of rows that they overlap. Nothing
 * around says that they are names, so a common given name and a known surname are both needed.
 */
export function withRespelled(
  rows: readonly WordRow[],
  words: readonly Word[],
  kind: KindOfWord,
  names: NameModel,
): readonly WordRow[] {
  const found: WordRow[] = []
  for (let at = 0; at < words.length; at++) {
    const to =
      endOfCapitals(words, at, kind) ??
      endOfRunTogether(words, at, names) ??
      endOfSurnameFirst(words, at, kind) ??
      endOfWrapped(words, at, kind) ??
      endOfInitialled(words, at, kind) ??
      endOfNicknamed(words, at, kind)
    if (to === undefined) continue
    found.push({ from: at, to })
    at = to - 1
  }
  const others = rows.filter(row => !found.some(one => shareWords(one, row)))
  return [...others, ...found].sort((a, b) => a.from - b.from)
}

const isCommonGiven = ({ given, elsewhere }: NameKind): boolean => given > 3 && !elsewhere
const isKnownSurname = ({ surname, word, elsewhere }: NameKind): boolean =>
  surname > (word ? 3 : 2) && !elsewhere

const isWrittenInCapitals = wordTest(({ upper, mark }) => `^[${upper}][${upper}${mark}’'-]+$`)
const isCapitals = (word: Word | undefined): boolean =>
  word?.token.kind === 'word' && isWrittenInCapitals(word.token.text)

/** Tells where a name ends that begins with a word; undefined where none does. */
type EndOfName = (words: readonly Word[], at: number, kind: KindOfWord) => number | undefined

/** MARIA JOHANSSON, ANNA KARIN EK. */
const endOfCapitals: EndOfName = (words, at, kind) => {
  if (!isCapitals(words[at]) || !isCommonGiven(kind(at))) return undefined
  let last = at + 1
  if (isCapitals(words[last + 1]) && isCommonGiven(kind(last)) && isKnownSurname(kind(last + 1)))
    last++
  const isName =
    isCapitals(words[last]) &&
    words[last]?.sentence === words[at]?.sentence &&
    isKnownSurname(kind(last)) &&
    !(kind(at).word && kind(last).word)
  return isName ? last + 1 : undefined
}

/** The words of a tag or of a word in which capitals show where they meet; the word itself else. */
export function piecesOfWord({ token }: Word): readonly string[] {
  if (token.kind !== 'hashtag' && token.kind !== 'word') return []
  const text = token.text.normalize('NFKC').replace(/^#/u, '')
  const hidden = /\p{Default_Ignorable_Code_Point}+/u
  const pieces = /\p{Lu}[\p{Ll}\p{M}]+(?:[’'-]\p{Lu}?[\p{Ll}\p{M}]+)*/gu
  const parts = text.replace(hidden, '').match(pieces) ?? []
  return parts.length > 1 && parts.join('') === text.replace(new RegExp(hidden, 'gu'), '')
    ? parts
    : [text]
}

/** #MariaJohansson, #mariajohansson, and a name whose space is hidden. */
function endOfRunTogether(
  words: readonly Word[],
  at: number,
  names: NameModel,
): number | undefined {
  const word = words[at] as Word
  const { kind, text } = word.token
  const hasHump = /\p{Ll}\p{Default_Ignorable_Code_Point}*\p{Lu}/u.test(text)
  if (kind !== 'hashtag' && !(kind === 'word' && hasHump)) return undefined
  if (isNameLike(words[at - 1]) || isNameLike(words[at + 1])) return undefined
  const parts = piecesOfWord(word)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isName = (given: string, surname: string) =>
    isCommonGiven(nameKind(names, given)) && isKnownSurname(nameKind(names, surname))
  if (parts.length > 1) return parts.length < 4 && isName(first, last) ? at + 1 : undefined
  return kind === 'hashtag' && isSplitName(first, names) ? at + 1 : undefined
}

/** The shortest names that a tag in small letters is cut into. In letters. */
const [shortestGiven, shortestSurname] = [4, 6]

function isSplitName(tag: string, names: NameModel): boolean {
  if (!/^\p{Ll}+$/u.test(tag)) return false
  for (let cut = shortestGiven; cut <= tag.length - shortestSurname; cut++) {
    const given = nameKind(names, tag.slice(0, cut))
    const surname = nameKind(names, tag.slice(cut))
    if (isCommonGiven(given) && !given.word && surname.surname > 3 && !surname.word) return true
  }
  return false
}

/** «Johansson, Maria», where neither has another name beside it. */
const endOfSurnameFirst: EndOfName = (words, at, kind) => {
  if (words[at + 1]?.token.text !== ',' || !isNameLike(words[at]) || !isNameLike(words[at + 2]))
    return undefined
  const isOneSentence = words[at]?.sentence === words[at + 2]?.sentence
  if (!isOneSentence || isNameLike(words[at - 1]) || isNameLike(words[at + 3])) return undefined
  const [surname, given] = [kind(at), kind(at + 2)]
  const isSurname = surname.surname > 3 && surname.given < 3 && !surname.word && !surname.elsewhere
  return isSurname && isCommonGiven(given) && given.surname < 4 ? at + 3 : undefined
}

/** A given name at the end of a line that is broken by hand, its surname on the next. */
const endOfWrapped: EndOfName = (words, at, kind) => {
  const [before, first, last, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  if (!isNameLike(first) || !isNameLike(last) || first?.paragraph !== last?.paragraph)
    return undefined
  // Lines with a name each are a list; a broken line goes on, and so does the sentence.
  const isBroken =
    first?.sentence !== last?.sentence &&
    before?.sentence === first?.sentence &&
    after?.sentence === last?.sentence &&
    !isNameLike(after)
  if (!isBroken || isNameLike(before)) return undefined
  const surname = kind(at + 1)
  const isSurname = isKnownSurname(surname) && surname.surname > surname.given
  return isCommonGiven(kind(at)) && isSurname ? at + 2 : undefined
}

/** Letters that are also numbers of kings and words of one letter: no initial without a full stop. */
const doubtfulInitial = /^[IVXÅÖ]$/u

/** «Maria J.», «Maria J», «M Johansson». */
const endOfInitialled: EndOfName = (words, at, kind) => {
  const [first, second, stop] = [words[at], words[at + 1], words[at + 2]]
  if (!isNameLike(first) || first?.sentence !== second?.sentence) return undefined
  if (isInitial(first)) {
    const isName = isNameLike(second) && kind(at + 1).surname > 3 && isKnownSurname(kind(at + 1))
    return isName && !kind(at + 1).word && !doubtfulInitial.test(first?.token.text ?? '')
      ? at + 2
      : undefined
  }
  if (!isInitial(second)) return undefined
  const hasStop = stop?.token.text === '.' && stop.token.start === second?.token.end
  if (isNameLike(hasStop ? words[at + 3] : stop)) return undefined
  if (!hasStop && doubtfulInitial.test(second?.token.text ?? '')) return undefined
  const { word } = kind(at)
  return isCommonGiven(kind(at)) && !word ? at + 2 : undefined
}

const isQuote = (word: Word | undefined): boolean => /^["”“„'’‘«»]$/u.test(word?.token.text ?? '')

/** «Maria ”Majsan” Johansson». */
const endOfNicknamed: EndOfName = (words, at, kind) => {
  const [first, nickname, last] = [words[at], words[at + 2], words[at + 4]]
  if (!isQuote(words[at + 1]) || !isQuote(words[at + 3])) return undefined
  if (!isNameLike(first) || nickname?.token.kind !== 'word' || !isNameLike(last)) return undefined
  return isCommonGiven(kind(at)) && isKnownSurname(kind(at + 4)) ? at + 5 : undefined
}

/** A name without signs at its edges, and with the initials before it: «M. Johansson». */
export function withInitials(words: readonly Word[], { from, to }: WordRow): WordRow {
  let start = from
  while (start < to - 1 && words[start]?.token.kind !== 'word') start++
  while (
    words[start - 1]?.token.text === '.' &&
    isInitial(words[start - 2]) &&
    words[start - 1]?.token.start === words[start - 2]?.token.end
  )
    start -= 2
  return { from: start, to }
}
