import type { Word, WordRow } from '../text/words.ts'
import { isFirst, isInitial } from './features.ts'
import { inFilter, kindAt, type NameModel, ownerForm } from './gazetteer.ts'
import { english } from './model/english.ts'

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

const telling = new Set(['said', 'says'])

/** What streets and companies end with, cut short. */
const closing = new Set('st rd ave av blvd ln hwy co corp inc ltd dept univ'.split(' '))

/** The part of a row of capitals that may be a name: what stands after words that only open the sentence or address somebody, up to a genitive. */
export function nameWithin(words: readonly Word[], { from, to }: WordRow): WordRow | undefined {
  let start = from
  while (start < to && isSmall(words[start], words[start + 1])) start++
  // «Said Priya Nair» is told of Priya, though Said is a name too.
  if (to - start > 2 && isFirst(words, start) && telling.has(words[start]?.token.forms[0] ?? ''))
    start++
  const owner = words.slice(start, to).findIndex(({ token }) => /['’]s$/u.test(token.text))
  const end = owner < 0 ? to : start + owner + 1
  return start < end ? { from: start, to: end } : undefined
}

/** Whether a row of words that looks like a name is a thing, a place or a title. */
export function isThing(words: readonly Word[], { from, to }: WordRow, names: NameModel): boolean {
  const [before, own] = [formBefore(words, from), words.slice(from, to)]
  if (articles.has(before)) return true
  if (leading.has(before) && /^\p{Lu}/u.test(words[from - 1]?.token.text ?? '.')) return true
  if (before === '.' && leading.has(formBefore(words, from - 1))) return true
  if (closing.has(own.at(-1)?.token.forms[0] ?? '')) return true
  if (own.some((word, at) => isSmall(word, own[at + 1]))) return true
  const forms = own.filter(({ token }) => token.kind === 'word').map(formOf)
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
function formBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1]
  return before?.sentence === words[at]?.sentence
    ? (before?.token.forms[0] ?? before?.token.text ?? '')
    : ''
}

function formOf({ token }: Word): string {
  return ownerForm(token.text)
}

/** Whether a word is one of the small ones, and no initial: «A Place» is no «A. Place». */
function isSmall(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.token.kind !== 'word' || !small.has(word.token.forms[0] ?? '')) return false
  return !isInitial(word) || next?.token.text !== '.'
}
