import {
  type CompiledList,
  classTests,
  type Element,
  fits,
  type Term,
} from '../../../src/core/terms/syntax.ts'
import { stripEmojiModifiers, wildcardTest } from '../../../src/core/text/normalize.ts'
import { isQuote, type Word } from '../../../src/core/text/words.ts'

/** Where a term stands: the term language word by word, with no index and in no hurry. */
interface Stand {
  from: number
  to: number
  source: string
}

/** What terms of a list are looked for in. */
interface Scene {
  list: CompiledList
  words: readonly Word[]
  /** Whether masked spellings count. */
  masked: boolean
}

/** What `hitsOf` has to find of a list in one language. */
export function slowHits(scene: Scene, language: string): Stand[] {
  const { list, words } = scene
  const hits: Stand[] = []
  let end = 0
  words.forEach((word, from) => {
    if (word.language !== language || from < end) return
    const stands = inTrialOrder(list.terms)
      .map(({ elements, source }) => ({
        from,
        to: ends(elements, scene, from, from)[0] ?? -1,
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
function inTrialOrder(terms: readonly Term[]): readonly Term[] {
  return [...terms].sort((a, b) => begins(a) - begins(b))
}

function begins({ elements }: Term): number {
  const first = elements[0]?.kind === 'edge' ? elements[1] : elements[0]
  return first?.kind === 'literal' ? 0 : 1
}

/** Where some elements that stand at a word can end, those to be taken first before others. */
function ends(
  [first, ...others]: Term['elements'],
  scene: Scene,
  at: number,
  from: number,
): number[] {
  if (!first) return [at]
  const { words } = scene
  const go = (place: number) => ends(others, scene, place, from)
  if (first.kind === 'gap') return afterGap(first.most, words, at).flatMap(go)
  if (first.kind === 'edge') return atEdge(first.at, words, at) ? go(at) : []
  const place = at > from ? afterQuotes(words, at) : at
  if (at > from && isTorn(words, at, place)) return []
  const done = endsOfOne(first, scene, place).flatMap(go)
  return first.optional ? [...done, ...go(at)] : done
}

function endsOfOne(
  element: Exclude<Element, { kind: 'gap' | 'edge' }>,
  scene: Scene,
  at: number,
): number[] {
  if (element.kind === 'list')
    return inTrialOrder(scene.list.list(element.list).terms).flatMap(({ elements }) =>
      ends(elements, scene, at, at).slice(0, 1),
    )
  return isOne(element, scene, at) ? [at + 1] : []
}

function isOne(
  element: Extract<Element, { kind: 'literal' | 'affix' | 'class' }>,
  { words, masked }: Scene,
  at: number,
): boolean {
  const word = words[at]
  if (!word) return false
  if (element.kind === 'class')
    return classTests[element.name]?.(word, words[at - 1], words[at + 1]) ?? false
  const { kind, text, forms } = word.token
  const spellings = kind === 'emoji' ? [stripEmojiModifiers(text)] : forms
  if (spellings.some(form => fits(element, form))) return true
  if (!masked || element.kind !== 'literal' || kind === 'emoji') return false
  const test = wildcardTest(forms[0] ?? '')
  return test !== undefined && element.spellings.some(test)
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
