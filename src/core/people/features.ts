import type { Word } from '../words.ts'
import { hash } from './hash.ts'
import type { NameModel } from './learnt/types.ts'
import { kindAt } from './name-kind.ts'
import { isFirst, isInitial, isNameLike, particles } from './rows.ts'

/** What a tagger has said of a word: no name, the first of one, or inside one. */
export type Tag = 0 | 1 | 2

/** Looks at words once and gives their features as often as asked. */
export interface Looker {
  /** What speaks of a word whatever the word before it is. */
  features(at: number, row: { from: number; to: number }): number[]
  /** What speaks of a word after one that has been told. */
  steps(at: number, before: Tag): number[]
}

/** Looks at the words of a draft with what is known of names. */
export function createLooker(words: readonly Word[], names: NameModel): Looker {
  const inSentence = (at: number, from: number) => words[at]?.sentence === words[from]?.sentence
  const form = (at: number, from: number) => {
    if (!inSentence(at, from)) return at < from ? '<' : '>'
    const word = words[at] as Word
    return word.token.kind === 'number' ? '0' : (word.token.forms[0] ?? word.token.text)
  }
  const looks: string[] = []
  const look = (at: number, from: number) => {
    if (!inSentence(at, from)) return at < from ? '<' : '>'
    looks[at] ??= lookOf(words[at] as Word, names)
    return looks[at]
  }
  return {
    features: (at, { from, to }) => {
      const own = look(at, at)
      const [left, right] = [look(at - 1, at), look(at + 1, at)]
      const [leftForm, rightForm] = [form(at - 1, at), form(at + 1, at)]
      const [ownForm, beforeRow] = [form(at, at), form(from - 1, at)]
      const first = isFirst(words, at) ? 'f' : 'm'
      const text = words[at]?.token.text ?? ''
      const shape = isInitial(words[at]) ? 'i' : text.includes('-') ? '-' : 'x'
      const place = `${Math.min(at - from, 3)}${Math.min(to - at, 4)}`
      return [
        hash(10, first),
        hash(11, own, first),
        hash(12, own, right, first),
        hash(13, left, own),
        hash(14, left, own, right, first),
        hash(15, place, own),
        hash(16, ownForm),
        hash(17, ownForm.slice(-3), first),
        hash(18, ownForm.slice(-4)),
        hash(19, leftForm),
        hash(20, leftForm, own),
        hash(21, rightForm),
        hash(22, rightForm, own),
        hash(23, leftForm, form(at - 2, at)),
        hash(24, form(at + 2, at), right),
        hash(25, form(at - 2, at)),
        hash(26, leftForm.slice(-4)),
        hash(27, rightForm.slice(-4)),
        hash(28, shape, first),
        hash(29, form(to, at), own),
        hash(30, beforeRow, own),
        hash(31, look(at + 2, at), own, right),
        hash(32, words[at]?.quoted ? 'q' : '', own),
        hash(33, beforeRow.slice(-4), place),
        hash(34, form(from - 2, at), place),
      ]
    },
    steps: (at, tagBefore) => {
      const own = look(at, at)
      const left = look(at - 1, at)
      const before = `${tagBefore}`
      return [
        hash(40, before),
        hash(41, before, own),
        hash(42, before, left, own),
        hash(43, before, own, look(at + 1, at)),
        hash(44, before, form(at, at).slice(-3)),
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
