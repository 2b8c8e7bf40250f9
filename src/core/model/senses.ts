import { english } from './senses/en.ts'
import { swedish } from './senses/sv.ts'

/** What words are about, in broad strokes: praise, lack, family, weapons … */
export interface Senses {
  /** The senses of a folded word, none where it is not known. */
  of(form: string): readonly string[]
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

/**
 * Reads lines of `sense: words`: a word stands for itself, with `*` at its end
 * for all words that begin so. A compound has the senses of its last part.
 */
export function readSenses(text: string): Senses {
  const { words, stems } = parse(text)
  const known = new Map<string, readonly string[]>()
  const direct = (form: string) => new Set([...(words.get(form) ?? []), ...ofStem(form, stems)])
  const find = (form: string): readonly string[] => {
    for (let at = 0; at === 0 || at <= form.length - shortestTail; at += at ? 1 : shortestHead) {
      const senses = direct(form.slice(at))
      if (senses.size) return [...senses]
    }
    return []
  }
  return {
    of(form) {
      const senses = known.get(form) ?? find(form)
      known.set(form, senses)
      return senses
    },
  }
}

type Table = Map<string, string[]>

function parse(text: string): { words: Table; stems: Table } {
  const words: Table = new Map()
  const stems: Table = new Map()
  for (const line of text.trim().split('\n')) {
    const [sense = '', ...entries] = line.split(/:? /)
    for (const entry of entries) {
      const stem = entry.endsWith('*') ? entry.slice(0, -1) : ''
      if (stem.length >= shortestStem) add(stems, stem, sense)
      add(words, stem || entry, sense)
    }
  }
  return { words, stems }
}

function add(table: Table, key: string, sense: string): void {
  const senses = table.get(key)
  if (!senses) table.set(key, [sense])
  else if (!senses.includes(sense)) senses.push(sense)
}

/** The senses of the longest stem that a word begins with. */
function ofStem(form: string, stems: Table): readonly string[] {
  for (let length = form.length - 1; length >= shortestStem; length--) {
    const fits = length > shortStem || form.length <= length + longestEnding
    const senses = fits && stems.get(form.slice(0, length))
    if (senses) return senses
  }
  return []
}
