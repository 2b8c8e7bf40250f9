/**
 * `npx tsx scripts/common-words.ts`: renews the lists of common words in src/core/text by counting
 * the drafts that models learn from. A word that stands in a list stays there; one is added where
 * drafts write it twice in small letters, and so is every whole word of the semantic lexicon.
 * Each has with it what it says of whether a row of letters is a phrase or a single word.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writtenSenses } from '../src/core/classifier/semantic-lexicon.ts'
import { formatWord, listedWords, type PhraseWeights } from '../src/core/text/common-words.ts'
import { placeOf, segment, wordCosts } from '../src/core/text/segmentation.ts'

const drafts = 'fixtures/corpus/train'
/** Fewer times may be a slip of the pen. */
const fewest = 2
/** In letters: shorter ones stand inside too many other words. */
const shortestMeaning = 4
const lineWidth = 98
/** How often a part may have been missed by chance. */
const unseen = 0.5
/** How many sightings the weight over all places is worth in each of them. */
const trust = 3
const shortestSingle = 7
const longestRow = 30
const mostWords = 5

for (const [code, senses] of writtenSenses) {
  const file = `src/core/text/common-words.${code}.json`
  const { words: listed, ...head } = JSON.parse(readFileSync(file, 'utf8'))
  const counts = countWords(code)
  const counted = [...counts].filter(([word, times]) => times >= fewest && isUsual(word))
  const meant = new Set(Object.values(senses).flatMap(lines => lines.join(' ').split(' ')))
  const meaning = [...meant]
    .filter(word => !meant.has(`${word}*`) && word.length >= shortestMeaning)
    .filter(word => /^\p{Ll}+$/u.test(word))
  const words = new Set([...listedWords(listed), ...counted.map(([word]) => word), ...meaning])
  const order = [...words].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  )
  const lines = linesOf(weighed(code, order))
  writeFileSync(file, `${JSON.stringify({ ...head, words: lines }, null, 2)}\n`)
  console.log(code, order.length)
}

/** The bodies of the drafts of a language, without tags, mentions and addresses. */
function bodiesIn(language: string): string[] {
  return readdirSync(drafts)
    .filter(file => file.startsWith(`${language}-`) && file.endsWith('.jsonl'))
    .sort()
    .flatMap(file => readFileSync(join(drafts, file), 'utf8').split('\n').filter(Boolean))
    .map(line => (JSON.parse(line) as { text: string }).text)
    .map(text => text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/[#@]\S+|https?:\S+/g, ' '))
}

/** How often each word stands in the drafts of a language in small letters. */
function countWords(language: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const body of bodiesIn(language))
    for (const [word] of body.matchAll(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * Words with their weights: how much likelier each is as a part of words written together than
 * as a part that a single long word happens to divide into, in each place.
 */
function weighed(language: string, order: readonly string[]): string[] {
  const costs = new Map(wordCosts(order))
  const { phrases, singles } = rowsIn(language)
  const asPhrase = countParts(phrases, costs)
  const asWord = countParts(singles, costs)
  const scale = asWord.rows / asPhrase.rows
  const inPhrase = (key: string) => (asPhrase.counts.get(key) ?? 0) * scale
  const inWord = (key: string) => asWord.counts.get(key) ?? 0
  const weightsOf = (part: string): PhraseWeights => {
    const ratio = (inPhrase(part) + unseen) / (inWord(part) + unseen)
    const share = trust * (ratio / (1 + ratio))
    return ([0, 1, 2] as const).map(place => {
      const key = `${part} ${place}`
      return Math.log((inPhrase(key) + share) / (inWord(key) + trust - share))
    }) as unknown as PhraseWeights
  }
  const lengths = [4, 5, 6, 7, 8, 9].map(length => `?${length}`)
  return [...order, ...lengths].map(part => formatWord(part, weightsOf(part)))
}

/** Beginnings and other stretches of clauses written together, and long single words. */
function rowsIn(language: string): { phrases: string[]; singles: Set<string> } {
  const phrases: string[] = []
  const singles = new Set<string>()
  for (const body of bodiesIn(language))
    for (const [clause] of body.matchAll(/\p{L}+(?: \p{Ll}+)*/gu)) {
      const words = clause.toLowerCase().split(' ')
      for (const word of words.slice(1)) if (word.length >= shortestSingle) singles.add(word)
      for (let count = 2; count <= Math.min(mostWords, words.length); count++) {
        const start = (phrases.length * 7) % (words.length - count + 1)
        phrases.push(words.slice(0, count).join(''))
        phrases.push(words.slice(start, start + count).join(''))
      }
    }
  return { phrases, singles }
}

function countParts(rows: Iterable<string>, costs: Map<string, number>) {
  const counts = new Map<string, number>()
  let divided = 0
  for (const row of rows) {
    if (row.length > longestRow) continue
    // A long word that is known would not be divided, and others like it are not known.
    const cost = costs.get(row)
    costs.delete(row)
    const segments = segment(row, costs)
    if (cost !== undefined) costs.set(row, cost)
    if (!segments || segments.length < 2) continue
    divided++
    for (const [at, { name }] of segments.entries())
      for (const key of [name, `${name} ${placeOf(at, segments.length)}`])
        counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { counts, rows: divided }
}

/** Single letters and words without a vowel are abbreviations. */
function isUsual(word: string): boolean {
  return /[aeiouyåäöé]/.test(word) && (word.length > 1 || /[åöia]/.test(word))
}

function linesOf(words: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + 1 + word.length > lineWidth) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
