import { memoizeByKey } from '../memo.ts'
import {
  entriesIn,
  type LexiconEntry,
  lexiconLine,
  numbersOf,
  type Sense,
  senseNamed,
} from './lexicon-index.ts'
import { englishSenses } from './semantic-lexicon.en.ts'
import { swedishSenses } from './semantic-lexicon.sv.ts'

/** What words are about, in broad strokes (praise, lack, family, weapons …): gives the senses of a folded word, none where it is not known. */
export type SemanticLexicon = (form: string) => readonly Sense[]

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

/** Opens an index that `indexLexicon` made. A compound has the senses of its last part. */
export function openLexicon(index: string): SemanticLexicon {
  const [names = '', ...lines] = index.split('\n')
  const senses = names.split(' ')
  const entriesAt = memoizeByKey((line: number) => entriesIn(lines[line - 1] ?? ''))
  return form => {
    for (let at = 0; at === 0 || at <= form.length - shortestTail; at += at ? 1 : shortestHead) {
      const signs = sensesOfEnding(entriesAt(lexiconLine(form, at)), form, at)
      if (signs) return numbersOf(signs).map(one => senseNamed(senses[one] ?? ''))
    }
    return []
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
