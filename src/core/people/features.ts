import type { Word } from '../words.ts'
import type { NameModel } from './learnt/types.ts'
import { kindAt, type NameKind } from './name-kind.ts'
import { isFirst, isInitial, isNameLike, particles } from './rows.ts'
import { feature } from './weights.ts'

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
  const looks = new Map<number, string>()
  const look = (at: number, from: number) => {
    if (!inSentence(at, from)) return at < from ? '<' : '>'
    const known = looks.get(at) ?? lookOf(words[at] as Word, () => kindAt(words[at], names))
    looks.set(at, known)
    return known
  }
  return {
    features: (at, { from, to }) => {
      const own = look(at, at)
      const [left, right] = [look(at - 1, at), look(at + 1, at)]
      const [leftForm, rightForm] = [form(at - 1, at), form(at + 1, at)]
      const ownForm = form(at, at)
      const first = isFirst(words, at) ? 'f' : 'm'
      const text = words[at]?.token.text ?? ''
      const shape = isInitial(words[at]) ? 'i' : text.includes('-') ? '-' : 'x'
      const place = `${Math.min(at - from, 3)}${Math.min(to - at, 4)}`
      return [
        feature(10, first),
        feature(11, `${own} ${first}`),
        feature(12, `${own} ${right} ${first}`),
        feature(13, `${left} ${own}`),
        feature(14, `${left} ${own} ${right} ${first}`),
        feature(15, `${place} ${own}`),
        feature(16, ownForm),
        feature(17, `${ownForm.slice(-3)} ${first}`),
        feature(18, ownForm.slice(-4)),
        feature(19, leftForm),
        feature(20, `${leftForm} ${own}`),
        feature(21, rightForm),
        feature(22, `${rightForm} ${own}`),
        feature(23, `${leftForm} ${form(at - 2, at)}`),
        feature(24, `${form(at + 2, at)} ${right}`),
        feature(25, form(at - 2, at)),
        feature(26, leftForm.slice(-4)),
        feature(27, rightForm.slice(-4)),
        feature(28, `${shape} ${first}`),
        feature(29, `${form(to, at)} ${own}`),
        feature(30, `${form(from - 1, at)} ${own}`),
        feature(31, `${look(at + 2, at)} ${own} ${right}`),
        feature(32, `${words[at]?.quoted ? 'q' : ''} ${own}`),
        feature(33, `${form(from - 1, at).slice(-4)} ${place}`),
        feature(34, `${form(from - 2, at)} ${place}`),
      ]
    },
    steps: (at, before) => {
      const own = look(at, at)
      const left = look(at - 1, at)
      return [
        feature(40, `${before}`),
        feature(41, `${before} ${own}`),
        feature(42, `${before} ${left} ${own}`),
        feature(43, `${before} ${own} ${look(at + 1, at)}`),
        feature(44, `${before} ${form(at, at).slice(-3)}`),
      ]
    },
  }
}

/** What a word looks like: a name of some sort, a particle, a word, a sign. */
function lookOf(word: Word, kind: () => NameKind): string {
  const { text, kind: tokenKind } = word.token
  if (!isNameLike(word)) {
    if (particles.has(text)) return 'p'
    return tokenKind === 'word' ? 'w' : text.slice(0, 1)
  }
  if (isInitial(word)) return 'i'
  const { given, surname, word: ordinary, elsewhere } = kind()
  return `${given}${surname}${ordinary ? 'o' : ''}${elsewhere ? 'e' : ''}`
}
