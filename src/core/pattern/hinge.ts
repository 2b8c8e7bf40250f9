import { isQuote, type Word } from '../words.ts'
import { isOptional, kindOf, kinds, numberIn } from './codes.ts'
import type { Scene } from './scene.ts'
import type { Places } from './standing.ts'

/** A word of a term that is much rarer in the draft than its first one. */
export interface Hinge {
  word: number
  /** How many words after the first one it stands at most, quotation marks not counted. */
  reach: number
}

/** A word that stands in fewer places is tried everywhere sooner than a rarer one is found. */
const often = 16
const muchRarer = 4

/**
 * The rarest word of a term that starts with a word, where it is much rarer: in a long text
 * nearly all terms begin with a word that stands all over it, and hold one that hardly does.
 *
 * @param first - Where the term's first element stands among the elements of all terms.
 * @param end - Where its elements end.
 */
export function hingeOf(first: number, end: number, { terms, standing }: Scene): Hinge | undefined {
  const count = standing.countOf(numberIn(terms[first] as number))
  if (count < often) return undefined
  let hinge: Hinge | undefined
  let least = count / muchRarer
  let reach = 0
  for (let at = first + 1; at < end; at++) {
    const code = terms[at] as number
    const kind = kindOf(code)
    // It is not known how many words a list's terms have.
    if (kind === kinds.list) break
    if (kind === kinds.start || kind === kinds.end) continue
    reach += kind === kinds.gap ? numberIn(code) : 1
    if (kind !== kinds.word || isOptional(code)) continue
    const own = standing.countOf(numberIn(code))
    if (own < least) [hinge, least] = [{ word: numberIn(code), reach }, own]
  }
  return hinge
}

/** Where a word stands from which a hinge can be reached; the last place first. */
export function startsNear(
  { word, reach }: Hinge,
  first: number,
  { words, standing }: Scene,
): Places {
  const starts: number[] = []
  let tried = words.length
  for (const place of standing.placesOf(word)) {
    let at = place - 1
    for (let left = reach; left > 0 && at >= 0; at--) {
      if (at < tried && standing.stands(first, at)) starts.push(at)
      if (!isQuote((words[at] as Word).token)) left--
    }
    tried = Math.min(tried, at + 1)
  }
  return starts
}
