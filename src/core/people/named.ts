import type { ParsedDraft } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { leaning } from './learnt/leaning.ts'
import { names } from './learnt/names.ts'
import { tagger } from './learnt/tagger.ts'
import { kindOf, type NameKind } from './name-kind.ts'
import { hasPublicTitle } from './public.ts'
import { isFirst, isNameLike } from './rows.ts'
import { type Tagged, tagNames } from './tag.ts'

/** A name in running text: words `from` to `to`, the last not included. */
export interface Named {
  from: number
  to: number
  sentence: number
  paragraph: number
  /** Whether it is more than one name. */
  full: boolean
  /** Whether a title beside it says that it is somebody public in that role. */
  isPublic: boolean
}

const memo = new WeakMap<ParsedDraft, readonly Named[]>()

/** The people that a text names, by given name, surname or both, as a model learnt from news and the names of a population tells. */
export function namedPeople(draft: ParsedDraft): readonly Named[] {
  const known = memo.get(draft)
  if (known) return known
  const { words } = wordsOf(draft)
  const tagged = tagNames(words, names, tagger, leaning)
  const found = [...tagged.filter(one => isLikely(words, one)), ...untagged(words, tagged)]
    .sort((a, b) => a.from - b.from)
    .map(one => named(words, one))
  memo.set(draft, found)
  return found
}

function named(words: readonly Word[], { from, to }: Tagged): Named {
  const { sentence = 0, paragraph = 0 } = words[from] ?? {}
  const full = words.slice(from, to).filter(isNameLike).length > 1
  return { from, to, sentence, paragraph, full, isPublic: hasPublicTitle(words, from, to) }
}

/** A word on its own has to look like a name; where a sentence begins, where all words have a capital, even more so. */
function isLikely(words: readonly Word[], { from, to }: Tagged): boolean {
  if (to - from > 1) return true
  const { given, surname, word, elsewhere } = kindAt(words[from])
  if (elsewhere || words[from]?.token.text.length === 1) return false
  if (isFirst(words, from)) return !word && (given >= 3 || surname >= 3)
  return given > 0 || surname > 1
}

/** Given names that many bear, alone or after a word that only begins a sentence. */
function untagged(words: readonly Word[], tagged: readonly Tagged[]): readonly Tagged[] {
  const taken = new Set(tagged.flatMap(({ from, to }) => [from - 1, from, to - 1, to]))
  return words.flatMap((word, at) => {
    if (taken.has(at) || !isNameLike(word) || isFirst(words, at)) return []
    const beside =
      isNameLike(words[at + 1]) || (isNameLike(words[at - 1]) && !isFirst(words, at - 1))
    const { given, surname, word: ordinary, elsewhere } = kindAt(word)
    if (beside || given < 4 || surname > 3 || ordinary || elsewhere) return []
    return isPlaced(words[at - 1]) ? [] : [{ from: at, to: at + 1 }]
  })
}

/** What stands after these is more often a place, a ship or a company. */
const placing = new Set('i på från till vid via genom in at on from to aboard ombord'.split(' '))

function isPlaced(before: Word | undefined): boolean {
  return before !== undefined && placing.has(before.token.forms[0] ?? '')
}

const kinds = new WeakMap<Word['token'], NameKind>()

/** What a word looks like by its letters. */
export function kindAt(word: Word | undefined): NameKind {
  if (!word) return nobody
  const kind = kinds.get(word.token) ?? kindOf(names, word.token.text)
  kinds.set(word.token, kind)
  return kind
}

const nobody: NameKind = { given: 0, surname: 0, word: false, elsewhere: false }

/** Whether a word is a given name that people bear, with a capital; one that is a common word too only inside a sentence or before another capital. */
export function isGivenName(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (!isNameLike(word) || word.token.text.length < 2) return false
  const { given, word: ordinary, elsewhere } = kindAt(word)
  if (given < 3 || elsewhere) return false
  return !ordinary || before?.sentence === word.sentence || isNameLike(after)
}
