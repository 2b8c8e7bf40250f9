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
 * Divides a text without spaces into the words that are together most likely, by Viterbi's
 * algorithm on the frequency of single words. At most one of them may be unknown.
 *
 * @returns Undefined where there is no such division.
 */
export function segment(text: string, words: WordCosts): readonly Segment[] | undefined {
  const [known, unknown] = [paths(text.length), paths(text.length)]
  known[0] = { cost: 0 }
  for (let end = 1; end <= text.length; end++)
    for (let start = 0; start < end; start++) {
      const part = text.slice(start, end)
      const cost = words.get(part)
      if (cost !== undefined) {
        extend(known, known, { part, cost, known: true, start, end })
        extend(unknown, unknown, { part, cost, known: true, start, end })
      } else if (part.length >= shortestUnknown) {
        const guess = unknownCost + letterCost * part.length
        extend(known, unknown, { part, cost: guess, known: false, start, end })
      }
    }
  const [whole, guessed] = [known[text.length], unknown[text.length]]
  const best = whole && (!guessed || whole.cost <= guessed.cost) ? whole : guessed
  return best && segmentsOf(best)
}

/** The cheapest way to a place in a text, and its last step. */
interface Path {
  cost: number
  last?: Segment
  before?: Path
}

interface Step {
  part: string
  cost: number
  known: boolean
  start: number
  end: number
}

const paths = (length: number) => new Array<Path | undefined>(length + 1)

/** Takes a step from one row of paths into another, where that is the cheapest way there. */
function extend(from: readonly (Path | undefined)[], to: (Path | undefined)[], step: Step): void {
  const before = from[step.start]
  if (!before) return
  const { part, known } = step
  const cost = before.cost + step.cost
  const had = to[step.end]
  if (had && had.cost <= cost) return
  to[step.end] = {
    cost,
    last: { text: part, known, name: known ? part : `?${Math.min(longestNamed, part.length)}` },
    before,
  }
}

function segmentsOf(path: Path): readonly Segment[] {
  const segments: Segment[] = []
  for (let at: Path | undefined = path; at?.last; at = at.before) segments.unshift(at.last)
  return segments
}
