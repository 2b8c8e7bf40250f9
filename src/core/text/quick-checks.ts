import type { LanguageRun, Token } from '../types.ts'
import { speaking, speakingDashed } from './retext-phrases.ts'

/** By the stem of a word: the other stems of each phrase that it tells of. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

let plain: Phrases | undefined
let dashed: Phrases | undefined

/**
 * Whether the English plugins could say anything of a draft: they are slow to load and
 * to run, and most drafts hold none of the phrases they speak of.
 */
export function mayRetextSpeak(languageRuns: readonly LanguageRun[]): boolean {
  for (const { language, sentences } of languageRuns) {
    if (language !== 'en') continue
    if (sentences.some(({ tokens }) => tokens.some(mayBegin))) return true
  }
  return false
}

/** Whether a word tells of a phrase whose other words stand in the same sentence. */
function mayBegin({ kind, text }: Token, at: number, row: readonly Token[]): boolean {
  if (kind !== 'word') return false
  plain ??= phrasesIn(speaking)
  dashed ??= phrasesIn(speakingDashed)
  const stem = stemOf(text)
  const stands = (word: string) => row.some(token => stemOf(token.text) === word)
  if (plain.get(stem)?.some(others => others.every(stands))) return true
  // The plugins' words have the marks beside them hanging on.
  return (
    dashed.has(stem) &&
    (mark.test(text) || mark.test(row[at - 1]?.text ?? '') || mark.test(row[at + 1]?.text ?? ''))
  )
}

const mark = /['’-]/

/** A word as the plugins compare it, without the ending of a plural. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/['’-]/g, '').replace(/e?s$/, '')
}

function phrasesIn(list: string): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const phrase of list.trim().split(/\s+/)) {
    const [word = '', ...others] = phrase.split('+')
    const known = phrases.get(word)
    if (known) known.push(others)
    else phrases.set(word, [others])
  }
  return phrases
}

/** Seven digits and more, with what people write between them. */
const phoneLike = /\d(?:[\s().–-]{0,3}\d){6}/

/** Whether a text may hold a telephone number: to look for one takes longer than all else that is done to a draft. */
export function mayHoldPhone(text: string): boolean {
  return phoneLike.test(text)
}
