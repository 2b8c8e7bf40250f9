import { fnvText } from '../fnv.ts'
import { memoizeByKey } from '../memo.ts'

/**
 * What words are about as one text that is quick to open, of which only what is asked for is taken
 * apart: a line of names of senses, then a line for each bucket that words fall into by the three
 * letters they begin with. A word stands there as `word/own/stem`, a sign for each sense.
 */

/** A word, or the beginning of words, with the signs of its senses as either. */
export interface LexiconEntry {
  text: string
  asWord: string
  asStem: string
}

const buckets = 1 << 12
const firstSign = 48
const shortestStem = 3

/** The line of the words that begin with the three letters at a place; others may share it. */
export function lexiconLine(text: string, at: number): number {
  const letters = (text.charCodeAt(at) << 7) ^ (text.charCodeAt(at + 1) << 4)
  return 1 + ((letters ^ text.charCodeAt(at + 2)) & (buckets - 1))
}

/** Takes a line apart. */
export function entriesIn(line: string): LexiconEntry[] {
  if (line === '') return []
  return line.split(' ').map(entry => {
    const [text = '', asWord = '', asStem = ''] = entry.split('/')
    return { text, asWord, asStem }
  })
}

/** Which name each sign stands for. */
export function numbersOf(signs: string): number[] {
  return Array.from(signs, sign => sign.charCodeAt(0) - firstSign)
}

/** Makes an index of lines of `sense: words`, each with `*` at its end where it stands for all words that begin so. */
export function indexLexicon(written: string): string {
  const own = new Map<string, string>()
  const stems = new Map<string, string>()
  const names = written
    .trim()
    .split('\n')
    .map((line, number) => {
      const [name = '', ...words] = line.split(/:? /)
      const sign = String.fromCharCode(firstSign + number)
      for (const word of words) {
        const text = word.replace(/\*$/, '')
        add(own, text, sign)
        if (text !== word && text.length >= shortestStem) add(stems, text, sign)
      }
      return name
    })
  const lines: string[][] = Array.from({ length: buckets }, () => [])
  for (const [text, signs] of own)
    lines[lexiconLine(text, 0) - 1]?.push(`${text}/${signs}/${stems.get(text) ?? ''}`)
  return [names.join(' '), ...lines.map(line => line.join(' '))].join('\n')
}

function add(signs: Map<string, string>, text: string, sign: string): void {
  const known = signs.get(text) ?? ''
  if (!known.includes(sign)) signs.set(text, known + sign)
}

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

const pleasing = ['good', 'joy', 'thanks', 'luxury', 'care', 'clever']
const ailing = ['cut', 'broken', 'injury', 'grim', 'delay', 'overwork']

/** The sense of a name: the same one whichever language asks. */
export const senseNamed = memoizeByKey(
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
