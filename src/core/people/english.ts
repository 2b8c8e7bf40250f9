import { wordsOn } from '../collections.ts'
import { formOf, type Word, type WordRow } from '../text/words.ts'
import { isFirst, isInitial } from './features.ts'
import { inFilter, kindAt, type NameModel, ownerForm } from './gazetteer.ts'
import { english } from './model/english.ts'
import lists from './words.json' with { type: 'json' }

/** What stands right before a thing, hardly ever before a name: «the Gray Line», «another Johnstown». */
const articles = new Set('the a an this that these those every another'.split(' '))

/** Small words that titles write with a capital («Much Ado About Nothing»), and people never inside their name. */
const small = new Set(
  'a an the and or but of in on at to from for with by about into over under our my your his her their its it is are was be not no who what when where why how if as than then there here all any some more most mr mrs ms miss dr sir hey dear hi hello thanks thank'.split(
    ' ',
  ),
)

/** What a place begins with, right before a word that may be a name: «South Carolina», «Fort Knox», «St. Louis». */
const leading = new Set(
  'north south east west new fort port mount lake saint st san santa'.split(' '),
)

/** What streets and companies end with, cut short. */
const closing = new Set('st rd ave av blvd ln hwy co corp inc ltd dept univ'.split(' '))

/** Words in capitals of titles, places and bodies, which no person is called. */
const namesThings = new Set(wordsOn(lists.namesThings.words))

/** What stands before a place on its own, and hardly before a person. */
const within = new Set('in near aboard via throughout outside'.split(' '))

/** What English writes beside a name that it quotes or introduces. */
const telling = new Set(wordsOn(lists.telling.words))

/** The name in a row of English words that looks like one; undefined where it is a thing: English writes capitals in headings, days and peoples too. */
export function englishName(
  words: readonly Word[],
  row: WordRow,
  names: NameModel,
): WordRow | undefined {
  const own = nameWithin(words, row)
  return own && !isThing(words, own, names) && isName(words, own, names) ? own : undefined
}

/** Whether the first of some words is a given name or an initial, and none of them one of a thing. */
function isName(words: readonly Word[], { from, to }: WordRow, names: NameModel): boolean {
  const own = words.slice(from, to).filter(word => word.token.kind !== 'punctuation')
  const first = own[0]
  if (!first || first.token.kind === 'hashtag') return first !== undefined
  if (isInitial(first)) return true
  if (own.some(({ token }) => namesThings.has(ownerForm(token.text)))) return false
  const { given, surname, word, elsewhere } = kindAt(first, names)
  if (own.length === 1)
    return !word && !elsewhere && (given > 2 || surname > 3) && !within.has(formOf(words[from - 1]))
  // Or a verb of saying or a title stands right beside it.
  const beside = [words[from - 1], words[to], words[to + 1]]
  const isTold = (word: Word | undefined) =>
    word?.sentence === words[from]?.sentence && telling.has(formOf(word))
  return given > (word || elsewhere ? 3 : 2) || beside.some(isTold)
}

/** The part of a row of capitals that may be a name: what stands after words that only open the sentence or address somebody, up to a genitive. */
function nameWithin(words: readonly Word[], { from, to }: WordRow): WordRow | undefined {
  let start = from
  while (start < to && isSmall(words[start], words[start + 1])) start++
  // «Said Priya Nair» is told of Priya, though Said is a name too.
  if (to - start > 2 && isFirst(words, start) && /^sa(?:id|ys)$/.test(formOf(words[start]))) start++
  const owner = words.slice(start, to).findIndex(({ token }) => /['’]s$/u.test(token.text))
  const end = owner < 0 ? to : start + owner + 1
  return start < end ? { from: start, to: end } : undefined
}

/** Whether a row of words that looks like a name is a thing, a place or a title. */
function isThing(words: readonly Word[], { from, to }: WordRow, names: NameModel): boolean {
  const [before, own] = [formBefore(words, from), words.slice(from, to)]
  if (articles.has(before)) return true
  if (leading.has(before) && /^\p{Lu}/u.test(words[from - 1]?.token.text ?? '.')) return true
  if (before === '.' && leading.has(formBefore(words, from - 1))) return true
  if (closing.has(formOf(own.at(-1)))) return true
  if (own.some((word, at) => isSmall(word, own[at + 1]))) return true
  const forms = own
    .filter(({ token }) => token.kind === 'word')
    .map(({ token }) => ownerForm(token.text))
  const [first, last] = [kindAt(own[0], names), kindAt(own.at(-1), names)]
  const isNamed = first.given === 4 && !first.word
  if (forms.length === 1)
    return (
      first.given < 4 &&
      [english.things, english.ordinary].some(one => inFilter(one, forms[0] ?? ''))
    )
  if (inFilter(english.things, forms.join(' '))) return true
  const { heads, ordinary } = english
  return (
    last.surname < (isNamed ? 3 : 4) && inFilter(isNamed ? heads : ordinary, forms.at(-1) ?? '')
  )
}

/** Whether a whole name is one that a dictionary tells of. */
export function isFamous(name: string): boolean {
  const form = ownerForm(name)
  return form.includes(' ') && inFilter(english.famous, form)
}

/** What stands right before a word in its sentence; nothing where it is the first. */
const formBefore = (words: readonly Word[], at: number): string =>
  words[at - 1]?.sentence === words[at]?.sentence ? formOf(words[at - 1]) : ''

/** Whether a word is one of the small ones, and no initial: «A Place» is no «A. Place». */
function isSmall(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.token.kind !== 'word' || !small.has(formOf(word))) return false
  return !isInitial(word) || next?.token.text !== '.'
}
