import type { Affixes, CompiledTerm, Element, Heads } from './types.ts'

/** How many letters of a starred word the terms are found by. */
const known = 3

interface Keys {
  words: string[]
  beginnings: string[]
  endings: string[]
}

/** Sorts the terms of a list by what they can start with. */
export function headsOf(terms: readonly CompiledTerm[]): Heads {
  const words = new Map<string, CompiledTerm[]>()
  const beginnings = new Map<string, CompiledTerm[]>()
  const endings = new Map<string, CompiledTerm[]>()
  const others: CompiledTerm[] = []
  for (const term of terms) {
    const keys = keysOf(term.elements)
    if (!keys) others.push(term)
    for (const key of new Set(keys?.words)) add(words, key, term)
    for (const key of new Set(keys?.beginnings)) add(beginnings, key, term)
    for (const key of new Set(keys?.endings)) add(endings, key, term)
  }
  return { words, beginnings, endings, others }
}

function add(map: Map<string, CompiledTerm[]>, key: string, term: CompiledTerm): void {
  const terms = map.get(key)
  if (terms) terms.push(term)
  else map.set(key, [term])
}

/** What a row of elements can start with; undefined where that is anything. */
function keysOf(elements: readonly Element[]): Keys | undefined {
  const keys: Keys = { words: [], beginnings: [], endings: [] }
  for (const element of elements) {
    if (element.kind === 'edge') continue
    const own = keysOfElement(element)
    if (!own) return undefined
    keys.words.push(...own.words)
    keys.beginnings.push(...own.beginnings)
    keys.endings.push(...own.endings)
    if (!element.optional) return keys
  }
  return undefined
}

function keysOfElement(element: Element): Keys | undefined {
  if (element.kind === 'literal')
    return { words: [...element.spellings], beginnings: [], endings: [] }
  if (element.kind === 'affix') return keysOfAffixes(element.affixes)
  if (element.kind !== 'list' || element.list.heads.others.length) return undefined
  const { words, beginnings, endings } = element.list.heads
  return {
    words: [...words.keys()],
    beginnings: [...beginnings.keys()],
    endings: [...endings.keys()],
  }
}

function keysOfAffixes({ words, starred }: Affixes): Keys | undefined {
  const keys: Keys = { words: [...words], beginnings: [], endings: [] }
  for (const { head, tail } of starred) {
    if (head.length >= known) keys.beginnings.push(head.slice(0, known))
    else if (tail.length >= known) keys.endings.push(tail.slice(-known))
    else return undefined
  }
  return keys
}

/** What terms can be found by for a folded word; empty where the word is too short. */
export function keysOfForm(form: string): { beginning: string; ending: string } {
  if (form.length < known) return { beginning: '', ending: '' }
  return { beginning: form.slice(0, known), ending: form.slice(-known) }
}

const none: readonly CompiledTerm[] = []

/** The terms that could start with a folded word, those of `others` left out. */
export function startingWith(
  { words, beginnings, endings }: Heads,
  form: string,
): readonly CompiledTerm[] {
  const { beginning, ending } = keysOfForm(form)
  const whole = words.get(form) ?? none
  const begun = beginnings.get(beginning) ?? none
  const ended = endings.get(ending) ?? none
  if (!begun.length && !ended.length) return whole
  return [...new Set([...whole, ...begun, ...ended])]
}
