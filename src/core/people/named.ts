import { keptWith } from '../memo.ts'
import type { ParsedDraft } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { findPeople } from './find.ts'
import { peopleModel } from './learnt/model.ts'
import { kindAt } from './name-kind.ts'
import { hasPublicTitle } from './public.ts'
import { isNameLike } from './rows.ts'

/** A name in running text: words `from` to `to`, the last not included. */
export interface Named {
  from: number
  to: number
  sentence: number
  paragraph: number
  /** Whether a title beside it says that it is somebody public in that role. */
  isPublic: boolean
}

/** Languages whose sentences the model knows, and their neighbours. */
const learntIn = new Set(['sv', 'en', 'no', 'da', 'und'])

/** The people that a text names, by given name, surname or both, as a model learnt from news and the names of a population tells. */
export const namedPeople = keptWith((draft: ParsedDraft): readonly Named[] => {
  const { words } = wordsOf(draft)
  return findPeople(words, peopleModel)
    .filter(({ from }) => learntIn.has(words[from]?.language ?? ''))
    .map(({ from, to }) => {
      const { sentence = 0, paragraph = 0 } = words[from] ?? {}
      return { from, to, sentence, paragraph, isPublic: hasPublicTitle(words, from, to) }
    })
})

/** Whether a word is a given name that people bear, with a capital; one that is a common word too only inside a sentence or before another capital. */
export function isGivenName(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (!isNameLike(word) || word.token.text.length < 2) return false
  const { given, word: ordinary, elsewhere } = kindAt(word, peopleModel.names)
  if (given < 3 || elsewhere) return false
  return !ordinary || before?.sentence === word.sentence || isNameLike(after)
}
