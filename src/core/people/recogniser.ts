import type { Word } from '../words.ts'
import type { NameModel } from './learnt/types.ts'
import { kindAt, type NameKind } from './name-kind.ts'
import { isFirst, isInitial, isNameLike, type Row, rowsOf } from './rows.ts'
import { type Tagged, tagNames } from './tag.ts'
import type { Weights } from './weights.ts'

/** What people are found with. */
export interface PeopleModel {
  names: NameModel
  tagger: Weights
  /** What is taken from the side of «no name»: a name missed costs a reader more than one asked about in vain. */
  leaning: number
}

/**
 * The names of people in some words: what the tagger says, without single words
 * that look like no name and with names of the population that it overlooks.
 */
export function findPeople(words: readonly Word[], model: PeopleModel): readonly Tagged[] {
  const kind = (at: number) => kindAt(words[at], model.names)
  const rows = rowsOf(words)
  // Most rows are a word that begins a sentence: whatever the tagger says, nobody is called so.
  const likely = rows.filter(row => row.to - row.from > 1 || isLikely(words, row, kind))
  const tagged = tagNames(words, likely, model.names, model.tagger, model.leaning)
    .map(one => withoutOpening(words, one, kind))
    .filter(one => isLikely(words, one, kind))
  const more = overlooked(words, rows, tagged, kind)
  return more.length ? [...tagged, ...more].sort((a, b) => a.from - b.from) : tagged
}

type Kind = (at: number) => NameKind

/** Names of the population that the tagger has left; all words written as names stand in rows. */
function overlooked(
  words: readonly Word[],
  rows: readonly Row[],
  tagged: readonly Tagged[],
  kind: Kind,
): readonly Tagged[] {
  const taken = new Set(tagged.flatMap(one => [one.from - 1, one.from, one.to - 1, one.to]))
  const more: Tagged[] = []
  for (const row of rows)
    for (let at = row.from; at < row.to; at++) {
      if (taken.has(at) || !isNameLike(words[at]) || (more.at(-1)?.to ?? 0) > at) continue
      if (isKnownPair(words, at, kind) && !taken.has(at + 1)) more.push({ from: at, to: at + 2 })
      else if (isKnownAlone(words, at, kind)) more.push({ from: at, to: at + 1 })
    }
  return more
}

/** «Grattis Elin»: a word that only begins the sentence is no part of the name after it. */
function withoutOpening(words: readonly Word[], { from, to }: Tagged, kind: Kind): Tagged {
  const opens =
    to - from > 1 && isFirst(words, from) && kind(from).given < 2 && kind(from + 1).given > 3
  return { from: opens ? from + 1 : from, to }
}

/** A word on its own has to look like a name; where a sentence begins, where all words have a capital, even more so. */
function isLikely(words: readonly Word[], { from, to }: Tagged, kind: Kind): boolean {
  if (to - from > 1) return isLikelyFull(words, from, kind(from), kind(to - 1))
  const { given, surname, word, elsewhere } = kind(from)
  if (elsewhere || words[from]?.token.text.length === 1) return false
  if (isFirst(words, from)) return !word && (given > 2 || surname > 2)
  return given > 0 || surname > 1
}

/** Two words and more: one at either end has to look like a name, and the last one like no place. */
function isLikelyFull(
  words: readonly Word[],
  from: number,
  first: NameKind,
  last: NameKind,
): boolean {
  if (isInitial(words[from])) return last.surname > 2 && !last.word
  if (last.elsewhere && last.surname < 4) return false
  return first.given > 1 || last.surname > 1
}

/** A common given name and a known surname in a row of just them. */
function isKnownPair(words: readonly Word[], at: number, kind: Kind): boolean {
  const next = words[at + 1]
  if (!isNameLike(next) || next?.sentence !== words[at]?.sentence) return false
  if (isBeside(words, at + 1, at + 2)) return false
  if (isBeside(words, at, at - 1) && !isFirst(words, at - 1)) return false
  if (isPlaced(words[at - 1])) return false
  const [first, last] = [kind(at), kind(at + 1)]
  if (first.elsewhere || last.elsewhere || (first.word && last.word)) return false
  return first.given > 3 && last.surname > (last.word ? 3 : 2)
}

/** A common given name that is nothing else, with no other name beside it. */
function isKnownAlone(words: readonly Word[], at: number, kind: Kind): boolean {
  const { given, surname, word, elsewhere } = kind(at)
  if (given < 4 || surname > 3 || word || elsewhere || isPlaced(words[at - 1])) return false
  if (isBeside(words, at, at + 1)) return false
  return !isBeside(words, at, at - 1) || isFirst(words, at - 1)
}

function isBeside(words: readonly Word[], at: number, other: number): boolean {
  return words[at]?.sentence === words[other]?.sentence && isNameLike(words[other])
}

/** What stands after these is more often a place, a ship or a company. */
const placing = new Set('i på från vid via genom in at on from aboard ombord'.split(' '))

function isPlaced(before: Word | undefined): boolean {
  return before !== undefined && placing.has(before.token.forms[0] ?? '')
}
