import { fitsOne } from './element.ts'
import { keyOf, keyOfStar } from './keys.ts'
import type {
  Affixes,
  ClassTest,
  CompiledList,
  CompiledTerm,
  Element,
  Forms,
  Starting,
} from './types.ts'

/** Indexes of the words that a term may start at, each once. */
export function startsOf({ elements }: CompiledTerm, forms: Forms): Iterable<number> {
  let starts: Iterable<number> | undefined
  for (const element of elements) {
    if (element.kind === 'edge') continue
    if (element.kind === 'gap') return forms.words.keys()
    const own = startsOfElement(element, forms)
    starts = starts ? new Set([...starts, ...own]) : own
    if (!element.optional) break
  }
  return starts ?? []
}

type FirstElement = Exclude<Element, { kind: 'edge' | 'gap' }>

function startsOfElement(element: FirstElement, forms: Forms): Iterable<number> {
  if (element.kind === 'literal') return startsOfLiteral(element, forms)
  if (element.kind === 'list') return startingIn(element.list, forms).keys()
  return element.kind === 'affix'
    ? startsOfAffixes(element.affixes, forms)
    : placesOfClass(element.test, forms)
}

/** Where words of a class stand; worked out once a draft. */
function placesOfClass(test: ClassTest, { words, memo }: Forms): readonly number[] {
  const known = memo.classes.get(test)
  if (known) return known
  const places: number[] = []
  words.forEach((word, at) => {
    if (test(word, words[at - 1], words[at + 1])) places.push(at)
  })
  memo.classes.set(test, places)
  return places
}

function startsOfAffixes(affixes: Affixes, forms: Forms): Iterable<number> {
  const starts: number[] = [...placesOf(affixes.words, forms)]
  for (const star of affixes.starred) {
    const key = keyOfStar(star)
    const spellings = key ? (forms.having.get(keyOf(key)) ?? none) : forms.places.keys()
    for (const spelling of spellings)
      if (fitsOne(star, spelling)) starts.push(...(forms.places.get(spelling) ?? none))
  }
  return starts.length < 2 ? starts : new Set(starts)
}

function startsOfLiteral(
  { spellings, masked }: Extract<Element, { kind: 'literal' }>,
  forms: Forms,
): Iterable<number> {
  const hidden = masked ? forms.masked : none
  if (spellings.size === 1 && !hidden.length) {
    const [only = ''] = spellings
    return forms.places.get(only) ?? none
  }
  const starts = new Set(placesOf(spellings, forms))
  for (const at of hidden) starts.add(at)
  return starts
}

const none: readonly never[] = []

function placesOf(spellings: ReadonlySet<string>, forms: Forms): readonly number[] {
  if (spellings.size > forms.places.size) return placesWhere(forms, one => spellings.has(one))
  const starts: number[] = []
  for (const spelling of spellings) starts.push(...(forms.places.get(spelling) ?? none))
  return starts
}

function placesWhere(forms: Forms, test: (spelling: string) => boolean): number[] {
  const starts: number[] = []
  for (const [spelling, places] of forms.places) if (test(spelling)) starts.push(...places)
  return starts
}

const nowhere: Starting = new Map()

/**
 * The terms of a list that could start at each word of a draft, in order, those
 * that begin with a word as it is written first; worked out once a draft.
 */
export function startingIn(list: CompiledList, forms: Forms): Starting {
  const known = forms.memo.starting.get(list)
  if (known) return known
  const starting = collect(list.active(forms), forms)
  forms.memo.starting.set(list, starting)
  return starting
}

function collect(active: readonly CompiledTerm[], forms: Forms): Starting {
  if (!active.length) return nowhere
  const starting = new Map<number, CompiledTerm[]>()
  for (const begins of [true, false])
    for (const term of active) {
      if (beginsWithWord(term) !== begins) continue
      for (const at of startsOf(term, forms)) {
        const terms = starting.get(at)
        if (!terms) starting.set(at, [term])
        else if (terms[terms.length - 1] !== term) terms.push(term)
      }
    }
  return starting
}

function beginsWithWord({ elements }: CompiledTerm): boolean {
  const first = elements[0]?.kind === 'edge' ? elements[1] : elements[0]
  return first?.kind === 'literal'
}
