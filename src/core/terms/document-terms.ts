import { memoizeByKey, memoizeByObject } from '../memo.ts'
import { stripEmojiModifiers, wildcardTest } from '../text/normalize.ts'
import type { Word } from '../text/words.ts'
import { classTests, type LiteralElement } from './syntax.ts'

/** Indexes of words of a draft, ascending. */
export type Positions = readonly number[]

/** A spelling with a mask in it. */
interface MaskedSpelling {
  form: string
  /** Whether it may stand for a folded word. */
  test: (word: string) => boolean
  positions: Positions
}

const none: readonly never[] = []

/** What terms are looked for in: the words of a draft by their folded spellings. */
export class DocumentTerms {
  readonly words: readonly Word[]
  /** The spellings that each word counts as. */
  readonly spellings: readonly (readonly string[])[]
  /** Where each spelling stands. */
  readonly positions: ReadonlyMap<string, Positions>
  /** The spellings that hide letters of a word, as f*n does. */
  readonly masked: readonly MaskedSpelling[]

  constructor(words: readonly Word[]) {
    this.words = words
    this.spellings = words.map(({ token }) =>
      token.kind === 'emoji' ? [stripEmojiModifiers(token.text)] : token.forms,
    )
    this.positions = positionsOf(this.spellings)
    const long = words.map(({ token: { text, forms } }) =>
      text.length > 2 ? [forms[0] ?? ''] : none,
    )
    this.masked = [...positionsOf(long)].flatMap(([form, positions]) => {
      const test = wildcardTest(form)
      return test ? { form, test, positions } : none
    })
  }

  /** The masked spellings that may stand for a word. */
  maskedOf({ spellings }: LiteralElement): readonly MaskedSpelling[] {
    return this.masked.filter(({ test }) => spellings.some(test))
  }

  /** Where words of a class stand. */
  readonly positionsOfClass = memoizeByKey(
    (name: string): Positions =>
      this.words.flatMap((_, at) => (this.isOfClass(name, at) ? at : none)),
  )

  isOfClass(name: string, at: number): boolean {
    const word = this.words[at]
    if (!word) return false
    return classTests[name]?.(word, this.words[at - 1], this.words[at + 1]) === true
  }
}

/** The terms of a row of words, worked out once for the same row. */
export const documentTermsOf = memoizeByObject((words: readonly Word[]) => new DocumentTerms(words))

/** Where each spelling stands, of the spellings that each word has. */
function positionsOf(spellings: readonly (readonly string[])[]): ReadonlyMap<string, Positions> {
  const positions = new Map<string, number[]>()
  spellings.forEach((own, at) => {
    for (const spelling of own) {
      const known = positions.get(spelling)
      if (!known) positions.set(spelling, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  })
  return positions
}
