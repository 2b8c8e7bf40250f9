/** What a language's common words cost: the less, the more frequent. */
export type WordCosts = ReadonlyMap<string, number>

/** A part of a text written without spaces. */
export interface Segment {
  text: string
  known: boolean
  /** The text where it is known, else a question mark and its length, which is 9 for longer ones too. */
  name: string
}

/**
 * What words cost, the most frequent given first. By Zipf's law a word is as rare as its rank,
 * so that no frequencies need to be kept.
 */
export function wordCosts(order: readonly string[]): WordCosts {
  const scale = Math.log(order.length + 1)
  return new Map(order.map((word, rank) => [word, Math.log((rank + 1) * scale)]))
}

/** Where in a row of segments one stands: 0 for the first, 2 for the last, 1 between them. */
export function placeOf(at: number, count: number): 0 | 1 | 2 {
  if (at === 0) return 0
  return at === count - 1 ? 2 : 1
}

/** In letters: a shorter one is more likely the ending of another word. */
const shortestUnknown = 4
const longestNamed = 9
/** More than the rarest known word costs, and more for each letter. */
const unknownCost = 10
const letterCost = 2.5

/**
 * Divides a text without spaces into the words that are together most likely, by Viterbi's algorithm on the frequency
 * of single words; undefined where more than one of them would be unknown.
 */
export function segment(text: string, words: WordCosts): readonly Segment[] | undefined {
  /** The cheapest ways to each place: in known words alone, and with one that is not known. */
  const [known, guessed]: [Path[], Path[]] = [[{ cost: 0 }], []]
  for (let end = 1; end <= text.length; end++)
    for (let start = 0; start < end; start++) {
      const part = text.slice(start, end)
      const cost = words.get(part)
      if (cost !== undefined) {
        const last = { text: part, known: true, name: part }
        extend(known, end, known[start], last, cost)
        extend(guessed, end, guessed[start], last, cost)
      } else if (part.length >= shortestUnknown) {
        const name = `?${Math.min(longestNamed, part.length)}`
        const last = { text: part, known: false, name }
        extend(guessed, end, known[start], last, unknownCost + letterCost * part.length)
      }
    }
  const [whole, other] = [known[text.length], guessed[text.length]]
  const best = whole && (!other || whole.cost <= other.cost) ? whole : other
  const segments: Segment[] = []
  for (let at = best; at?.last; at = at.before) segments.unshift(at.last)
  return best && segments
}

/** The cheapest way to a place in a text, and its last step. */
interface Path {
  cost: number
  last?: Segment
  before?: Path
}

/** Goes on to a place from a way that leads to the step before it, where that is the cheapest way there. */
function extend(ways: Path[], to: number, before: Path | undefined, last: Segment, step: number) {
  if (!before) return
  const cost = before.cost + step
  if (cost < (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) ways[to] = { cost, last, before }
}
