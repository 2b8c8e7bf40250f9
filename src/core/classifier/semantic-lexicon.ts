import { memoizeByKey } from '../memo.ts'
import {
  entriesIn,
  indexLexicon,
  type LexiconEntry,
  lexiconLine,
  numbersOf,
  type Sense,
  senseNamed,
} from './lexicon-index.ts'
import { englishSenses } from './semantic-lexicon.en.ts'
import { swedishSenses } from './semantic-lexicon.sv.ts'

/** What words are about, in broad strokes: praise, lack, family, weapons … */
export interface SemanticLexicon {
  /** The senses of a folded word, none where it is not known. */
  of(form: string): readonly Sense[]
}

const indexes: Readonly<Record<string, () => string>> = { sv: swedishSenses, en: englishSenses }

/** The senses of a language; undefined where nobody has written any. Opened when first asked for. */
export const semanticLexiconIn = memoizeByKey((language: string): SemanticLexicon | undefined => {
  const index = indexes[language]
  return index && openLexicon(index())
})

/** A stem this short says nothing of a word much longer. */
const shortStem = 4
/** How many letters a word may have beyond a short stem. */
const longestEnding = 4
const shortestHead = 3
const shortestTail = 5

/**
 * Reads lines of `sense: words`: a word stands for itself, with `*` at its end
 * for all words that begin so. A compound has the senses of its last part.
 */
export function readLexicon(written: string): SemanticLexicon {
  return openLexicon(indexLexicon(written))
}

function openLexicon(index: string): SemanticLexicon {
  const lines = index.split('\n')
  const names = (lines[0] ?? '').split(' ')
  const entries: LexiconEntry[][] = []
  const entriesAt = (line: number) => {
    entries[line] ??= entriesIn(lines[line] ?? '')
    return entries[line]
  }
  return {
    of: form => {
      for (let at = 0; at === 0 || at <= form.length - shortestTail; at += at ? 1 : shortestHead) {
        const line = lexiconLine(form, at)
        const signs = lines[line] ? sensesOfEnding(entriesAt(line), form, at) : ''
        if (signs) return numbersOf(signs).map(one => senseNamed(names[one] ?? ''))
      }
      return []
    },
  }
}

/** The senses of the end of a word: its own, and then those of the longest stem that it begins with. */
function sensesOfEnding(entries: readonly LexiconEntry[], form: string, at: number): string {
  const length = form.length - at
  let own = ''
  let stem: LexiconEntry | undefined
  for (const entry of entries) {
    if (entry.text.length > length || !form.startsWith(entry.text, at)) continue
    if (entry.text.length === length) own = entry.asWord
    else if (isStem(entry, length) && entry.text.length > (stem?.text.length ?? 0)) stem = entry
  }
  if (!stem) return own
  return own ? [...new Set(own + stem.asStem)].join('') : stem.asStem
}

/** Whether an entry that a word of some length begins with says something of it. */
function isStem({ text, asStem }: LexiconEntry, length: number): boolean {
  return asStem !== '' && (text.length > shortStem || length <= text.length + longestEnding)
}
