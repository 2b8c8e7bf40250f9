import { distance } from 'fastest-levenshtein'

/** Words longer than this are no misspelling of any word we know. */
const longest = 60

/** How many slips still make it the same word: one in three letters, at least one. */
const slips = (word: string): number => Math.max(1, Math.floor(word.length / 3))

/** How many letters are other, missing or too many; two that changed places are one slip. */
function slipsBetween(written: string, word: string): number {
  const off = distance(written, word)
  const at = [...written].findIndex((letter, index) => letter !== word[index])
  const [first = '', second = ''] = written.slice(at)
  const swapped = written.slice(0, at) + second + first + written.slice(at + 2)
  return off === 2 && swapped === word ? 1 : off
}

/** Takes a word and candidates, gives the one spelt most like it, the first of equals; undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = normalizeName(word)
  if (wanted === '' || wanted.length > longest) return undefined
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const other = normalizeName(candidate)
    const off = slipsBetween(wanted, other)
    if (off < fewest && off <= slips(wanted.length > other.length ? wanted : other)) {
      best = candidate
      fewest = off
    }
  }
  return best
}

/** Takes a word and candidates, gives all of them, the one spelt most like it first. */
export function byNearness(word: string, candidates: readonly string[]): string[] {
  const wanted = normalizeName(word).slice(0, longest)
  return candidates
    .map(candidate => ({ candidate, off: distance(wanted, normalizeName(candidate)) }))
    .sort((a, b) => a.off - b.off)
    .map(({ candidate }) => candidate)
}

/** Takes a word as written, gives it without case, hyphens and spaces, composed (NFC). */
export function normalizeName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-‐‑–]+/gu, '')
}
