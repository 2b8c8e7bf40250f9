import { memoize } from '../memo.ts'

/** Points of languages, by the number each has in a detector. */
export type Points = Readonly<Record<number, number>>

/** Points are written as a character each, from the first that is no control character. */
const first = 32

/** Takes ngrams with their points, gives them as lines in order, for `ngramsIn`. */
export function packedNgrams(ngrams: Readonly<Record<string, Points>>): string {
  const lines = Object.keys(ngrams)
    .sort()
    .map(ngram => {
      const pairs = Object.entries(ngrams[ngram] ?? {}).flat()
      return `${ngram}\t${String.fromCharCode(...pairs.map(number => Number(number) + first))}\n`
    })
  return lines.join('')
}

/** The same ngrams, read where they stand in the lines, as an object of them all takes 70 MB; the build puts this in the place of eld's own. */
export function ngramsIn(lines: string): Readonly<Record<string, Points>> {
  const pointsOf = memoize(ngram => find(lines, ngram))
  return new Proxy({}, { get: (_, ngram: string) => pointsOf(ngram) })
}

function find(lines: string, ngram: string): Points | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle > 0 ? lines.lastIndexOf('\n', middle - 1) + 1 : 0
    const tab = lines.indexOf('\t', start)
    const here = lines.slice(start, tab)
    if (here === ngram) return pointsIn(lines, tab + 1)
    if (here < ngram) low = lines.indexOf('\n', tab) + 1
    else high = start
  }
  return undefined
}

function pointsIn(lines: string, from: number): Points {
  const points: Record<number, number> = {}
  for (let at = from; lines.charAt(at) !== '\n'; at += 2)
    points[lines.charCodeAt(at) - first] = lines.charCodeAt(at + 1) - first
  return points
}
