import { kept } from '../kept.ts'
import { type Sense, senseNamed } from './sense.ts'
import { english } from './senses/en.ts'
import { swedish } from './senses/sv.ts'

/** What words are about, in broad strokes: praise, lack, family, weapons … */
export interface Senses {
  /** The senses of a folded word, none where it is not known. */
  of(form: string): readonly Sense[]
}

const written: Readonly<Record<string, string>> = { sv: swedish, en: english }
const read = new Map<string, Senses | undefined>()

/** The senses of a language; undefined where nobody has written any. Read when first asked for. */
export function sensesIn(language: string): Senses | undefined {
  if (!read.has(language)) {
    const text = written[language]
    read.set(language, text === undefined ? undefined : readSenses(text))
  }
  return read.get(language)
}

const shortestStem = 3
/** A stem this short says nothing of a word much longer. */
const shortStem = 4
/** How many letters a word may have beyond a short stem. */
const longestEnding = 4
const shortestHead = 3
const shortestTail = 5

/** A word, or the beginning of words, with its senses as either. */
interface Entry {
  text: string
  asWord: Sense[]
  asStem: Sense[]
}

/** Entries by the letters they begin with. */
type Table = Map<string, Entry[]>
const letters = 3

/**
 * Reads lines of `sense: words`: a word stands for itself, with `*` at its end
 * for all words that begin so. A compound has the senses of its last part.
 */
export function readSenses(text: string): Senses {
  const table = parse(text)
  return {
    of: kept(form => {
      for (let at = 0; at === 0 || at <= form.length - shortestTail; at += at ? 1 : shortestHead) {
        const entries = table.get(form.slice(at, at + letters))
        const senses = entries && among(entries, at ? form.slice(at) : form)
        if (senses?.length) return senses
      }
      return none
    }),
  }
}

const none: readonly Sense[] = []

/** The senses of a word itself and then those of the longest stem that it begins with. */
function among(entries: readonly Entry[], form: string): readonly Sense[] {
  let own = none
  let stem: Entry | undefined
  for (const entry of entries) {
    if (entry.text === form) own = entry.asWord
    else if (isStemOf(entry, form) && !(stem && stem.text.length > entry.text.length)) stem = entry
  }
  if (!stem) return own
  return own.length ? [...new Set([...own, ...stem.asStem])] : stem.asStem
}

function isStemOf({ text, asStem }: Entry, form: string): boolean {
  if (!asStem.length || !form.startsWith(text)) return false
  return text.length > shortStem || form.length <= text.length + longestEnding
}

function parse(text: string): Table {
  const table: Table = new Map()
  for (const line of text.trim().split('\n')) {
    const [name = '', ...entries] = line.split(/:? /)
    const sense = senseNamed(name)
    for (const written of entries) {
      const isStem = written.endsWith('*')
      const { text, asWord, asStem } = entryFor(isStem ? written.slice(0, -1) : written, table)
      if (!asWord.includes(sense)) asWord.push(sense)
      if (isStem && text.length >= shortestStem && !asStem.includes(sense)) asStem.push(sense)
    }
  }
  return table
}

function entryFor(text: string, table: Table): Entry {
  const key = text.slice(0, letters)
  const entries = table.get(key)
  const known = entries?.find(entry => entry.text === text)
  if (known) return known
  const made = { text, asWord: [], asStem: [] }
  if (entries) entries.push(made)
  else table.set(key, [made])
  return made
}
