import { addTo, wordsOn } from '../collections.ts'
import { fnvText } from '../fnv.ts'
import { memoizeByKey } from '../memo.ts'
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

/** A word, with its senses and those of words that begin with it. */
interface Entry {
  text: string
  own: Sense[]
  stem: Sense[]
}

/** Opens a lexicon. A word has its own senses, then those of the longest stem that it begins with; a compound those of its last part. */
export function openLexicon(written: WrittenSenses): SemanticLexicon {
  const known = new Map<string, Entry>()
  const byBeginning = new Map<string, Entry[]>()
  for (const [name, lines] of Object.entries(written))
    for (const word of wordsOn(lines)) {
      const text = word.endsWith('*') ? word.slice(0, -1) : word
      let entry = known.get(text)
      if (!entry) {
        entry = { text, own: [], stem: [] }
        known.set(text, entry)
        addTo(byBeginning, beginningOf(text), entry)
      }
      entry.own.push(senseNamed(name))
      if (text !== word && text.length >= shortestStem) entry.stem.push(senseNamed(name))
    }
  return form => {
    for (let at = 0; at === 0 || at <= form.length - shortestTail; at += at ? 1 : shortestHead) {
      const entries = byBeginning.get(beginningOf(form, at))
      const senses = entries ? sensesOfEnding(entries, form, at) : []
      if (senses.length) return senses
    }
    return []
  }
}

/** What the words that may stand at a place of a text are looked up by. */
const beginningOf = (text: string, at = 0): string => text.slice(at, at + shortestStem)

function sensesOfEnding(entries: readonly Entry[], form: string, at: number): readonly Sense[] {
  const length = form.length - at
  const fitting = entries.filter(({ text }) => form.startsWith(text, at))
  const own = fitting.find(({ text }) => text.length === length)?.own ?? []
  const [stem] = fitting
    .filter(({ text, stem }) => text.length < length && stem.length > 0)
    .filter(({ text }) => text.length > shortStem || length <= text.length + longestEnding)
    .sort((a, b) => b.text.length - a.text.length)
  return [...new Set([...own, ...(stem?.stem ?? [])])]
}
