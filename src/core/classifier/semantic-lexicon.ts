import { addTo, wordsOn } from '../collections.ts'
import { fnvText } from '../fnv.ts'
import { memoize, memoizeByKey } from '../memo.ts'
import english from './semantic-lexicon.en.json' with { type: 'json' }
import swedish from './semantic-lexicon.sv.json' with { type: 'json' }

/** What words can be about, with the features that it takes part in. */
export interface Sense {
  name: string
  /** Whether it praises or pleases, and whether it tells of something bad. */
  good: boolean
  bad: boolean
  /** In a sentence, in the one before it, in the one after it, anywhere in the draft. */
  here: number
  before: number
  after: number
  inDraft: number
  /** What a pair with another sense begins with, and one with the form of the next word. */
  pair: number
  formAfter: number
}

/** What words are about, in broad strokes (praise, lack, family, weapons …): gives the senses of a folded word, none where it is not known. */
export type SemanticLexicon = (form: string) => readonly Sense[]

const pleasing = ['good', 'joy', 'thanks', 'luxury', 'care', 'clever']
const ailing = ['cut', 'broken', 'injury', 'grim', 'delay', 'overwork']

/** The sense of a name: the same one whichever language asks. */
const senseNamed = memoizeByKey(
  (name: string): Sense => ({
    name,
    good: pleasing.includes(name),
    bad: ailing.includes(name),
    here: fnvText(`k0 ${name}`),
    before: fnvText(`k-1 ${name}`),
    after: fnvText(`k1 ${name}`),
    inDraft: fnvText(`kd ${name}`),
    pair: fnvText(`kk ${name} `),
    formAfter: fnvText(`cb ${name} `),
  }),
)

/** Words by sense, on lines of several; one with `*` at its end stands for all words that begin so. */
type WrittenSenses = Readonly<Record<string, readonly string[]>>

/** The words of each sense in a language, where anybody has written them. */
export const writtenSenses: ReadonlyMap<string, WrittenSenses> = new Map<string, WrittenSenses>([
  ['sv', swedish.senses],
  ['en', english.senses],
])

/** The senses of a language; undefined where nobody has written any. Opened when first asked for. */
export const semanticLexiconIn = memoizeByKey((language: string): SemanticLexicon | undefined => {
  const written = writtenSenses.get(language)
  return written && openLexicon(written)
})

/** A stem this short says nothing of a word much longer. */
const shortStem = 4
/** How many letters a word may have beyond a short stem. */
const longestEnding = 4
const shortestStem = 3
const shortestHead = 3
const shortestTail = 5

const none: readonly never[] = []

/** A word of a sense, with `*` at its end where all words that begin so are meant. */
interface Entry {
  word: string
  sense: Sense
}

/** Opens a lexicon. A word has its own senses, then those of the longest stem that it begins with; a compound those of its last part. */
export function openLexicon(written: WrittenSenses): SemanticLexicon {
  const byBeginning = new Map<string, Entry[]>()
  for (const [name, lines] of Object.entries(written))
    for (const word of wordsOn(lines))
      addTo(byBeginning, word.slice(0, shortestStem), { word, sense: senseNamed(name) })
  return memoize(form => {
    for (let at = 0; at === 0 || at <= form.length - shortestTail; at += at ? 1 : shortestHead) {
      const entries = byBeginning.get(form.slice(at, at + shortestStem))
      const senses = entries ? sensesOfEnding(entries, form.slice(at)) : none
      if (senses.length) return senses
    }
    return none
  })
}

function sensesOfEnding(entries: readonly Entry[], ending: string): readonly Sense[] {
  const own = entries.filter(({ word }) => word === ending || word === `${ending}*`)
  const stems = entries.filter(({ word }) => {
    const length = word.length - 1
    return (
      word.endsWith('*') &&
      length < ending.length &&
      (length > shortStem || ending.length <= length + longestEnding) &&
      ending.startsWith(word.slice(0, -1))
    )
  })
  const longest = Math.max(...stems.map(({ word }) => word.length))
  const nearest = stems.filter(({ word }) => word.length === longest)
  return [...new Set([...own, ...nearest].map(({ sense }) => sense))]
}
