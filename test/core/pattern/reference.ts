import { bare, unmask } from '../../../src/core/fold.ts'
import { classNames, classTests } from '../../../src/core/pattern/classes.ts'
import { fits } from '../../../src/core/pattern/element.ts'
import type { CompiledList, CompiledTerm, Element } from '../../../src/core/pattern/types.ts'
import { isQuote, type Word } from '../../../src/core/words.ts'

/** Where a term stands: the term language word by word, with no index and in no hurry. */
interface Stand {
  from: number
  to: number
  source: string
}

/** What `hitsOf` has to find of a list in one language. */
export function slowHits(
  { terms }: CompiledList,
  words: readonly Word[],
  language: string,
): Stand[] {
  const hits: Stand[] = []
  let end = 0
  words.forEach((word, from) => {
    if (word.language !== language || from < end) return
    const stands = inTrialOrder(terms)
      .map(({ elements, source }) => ({
        from,
        to: ends(elements, words, from, from)[0] ?? -1,
        source,
      }))
      .filter(({ to }) => to > from)
    const to = Math.max(...stands.map(one => one.to))
    const longest = stands.find(one => one.to === to)
    if (!longest) return
    hits.push(longest)
    end = longest.to
  })
  return hits
}

/** Terms that begin with a word as it is written are tried first. */
function inTrialOrder(terms: readonly CompiledTerm[]): readonly CompiledTerm[] {
  return [...terms].sort((a, b) => begins(a) - begins(b))
}

function begins({ elements }: CompiledTerm): number {
  const first = elements[0]?.kind === 'edge' ? elements[1] : elements[0]
  return first?.kind === 'literal' ? 0 : 1
}

/** Where some elements that stand at a word can end, those to be taken first before others. */
function ends(
  [first, ...others]: CompiledTerm['elements'],
  words: readonly Word[],
  at: number,
  from: number,
): number[] {
  if (!first) return [at]
  const go = (place: number) => ends(others, words, place, from)
  if (first.kind === 'gap') return afterGap(first.most, words, at).flatMap(go)
  if (first.kind === 'edge') return atEdge(first.at, words, at) ? go(at) : []
  const place = at > from ? afterQuotes(words, at) : at
  if (at > from && isTorn(words, at, place)) return []
  const done = endsOfOne(first, words, place).flatMap(go)
  return first.optional ? [...done, ...go(at)] : done
}

function endsOfOne(
  element: Exclude<Element, { kind: 'gap' | 'edge' }>,
  words: readonly Word[],
  at: number,
): number[] {
  if (element.kind === 'list')
    return inTrialOrder(element.list.terms).flatMap(({ elements }) =>
      ends(elements, words, at, at).slice(0, 1),
    )
  const word = words[at]
  return word && isOne(element, word, words, at) ? [at + 1] : []
}

function isOne(
  element: Extract<Element, { kind: 'literal' | 'affix' | 'class' }>,
  word: Word,
  words: readonly Word[],
  at: number,
): boolean {
  if (element.kind === 'class')
    return (
      classTests[classNames.indexOf(element.name)]?.(word, words[at - 1], words[at + 1]) ?? false
    )
  const { kind, text, forms } = word.token
  const spellings = kind === 'emoji' ? [bare(text)] : forms
  if (element.kind === 'affix') return spellings.some(form => fits(element.affixes, form))
  if (spellings.some(form => element.spellings.has(form))) return true
  const test = element.masked && kind !== 'emoji' ? unmask(forms[0] ?? '') : undefined
  return test !== undefined && [...element.spellings].some(test)
}

function isTorn(words: readonly Word[], at: number, place: number): boolean {
  return words[at - 1]?.token.kind === 'word' && words[at - 1]?.sentence !== words[place]?.sentence
}

function afterGap(most: number, words: readonly Word[], at: number): number[] {
  const places: number[] = []
  for (let place = at; place <= at + most; place++) {
    if (words[place]?.sentence !== words[at - 1]?.sentence) break
    places.push(place)
  }
  return places
}

function afterQuotes(words: readonly Word[], at: number): number {
  const word = words[at]
  return word && isQuote(word.token) ? afterQuotes(words, at + 1) : at
}

function beforeQuotes(words: readonly Word[], at: number): number {
  const word = words[at]
  return word && isQuote(word.token) ? beforeQuotes(words, at - 1) : at
}

function atEdge(edge: 'start' | 'end', words: readonly Word[], at: number): boolean {
  if (edge === 'start') {
    const before = words[beforeQuotes(words, at - 1)]
    return before?.sentence !== words[at]?.sentence || /^[–—-]$/.test(before?.token.text ?? '')
  }
  const rest = words[at]
  if (!rest || rest.sentence !== words[at - 1]?.sentence) return true
  return /^[.!?…]+$/.test(rest.token.text) || rest.token.kind === 'emoji'
}
