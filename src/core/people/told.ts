import type { Context } from '../match/matcher.ts'
import type { TermList } from '../terms/term-lists.ts'
import { type Hit, hitsOfAll } from '../terms/term-lists.ts'
import type { ConsentUse, ParsedDraft } from '../types.ts'
import { wordsOf } from '../words.ts'
import { gapOf, isSpokesperson, peopleShown, type Shown } from './consent.ts'
import { type Named, namedPeople } from './named.ts'

/** Somebody in the text that something can be told of: a name, or words that point a person out. */
export interface Told {
  from: number
  to: number
  sentence: number
  paragraph: number
  /** Where the front matter declares the name. */
  declared?: Shown
}

/** The people of a text, those who are public in their role and those who are invented left out. */
export function peopleTold(
  draft: ParsedDraft,
  context: Context,
  pointing: readonly TermList[],
): readonly Told[] {
  const declared = peopleShown(draft, context).filter(({ inFile }) => inFile === undefined)
  const names = declaredIn(draft, declared)
  const others = namedPeople(draft).filter(
    one => !one.isPublic && !names.some(name => touches(name, one)),
  )
  const unspoken = others.filter(one => !isSpokesperson(nameOf(one, draft), context))
  const pointed = hitsOfAll(pointing, draft).filter(
    hit => ![...names, ...others].some(one => touches(one, hit)),
  )
  return [...names.filter(isPrivate), ...unspoken, ...pointed].sort((a, b) => a.from - b.from)
}

/** What a record lacks for a use, channel and day counted in; undefined where it covers all. */
export function lacking(
  person: Told,
  use: ConsentUse,
  draft: ParsedDraft,
  context: Context,
): 'undeclared' | 'uncovered' | undefined {
  if (!person.declared) return 'undeclared'
  const { record } = person.declared
  return record && !gapOf(record, [use], draft, context) ? undefined : 'uncovered'
}

function isPrivate({ declared }: Told): boolean {
  return declared?.role !== 'official' && declared?.role !== 'fictional'
}

/** Every place where a declared name stands, whole or in part. */
function declaredIn(draft: ParsedDraft, declared: readonly Shown[]): Told[] {
  const owners = new Map<string, Shown>()
  for (const person of declared)
    for (const part of (person.name ?? '').toLowerCase().split(/\s+/))
      if (part.length > 1 && !owners.has(part)) owners.set(part, person)
  return wordsOf(draft).words.flatMap(({ token, sentence, paragraph }, at) => {
    const form = token.forms[0] ?? ''
    const owner = owners.get(form) ?? owners.get(form.replace(/['’:]?s$/u, ''))
    if (!owner || !/^\p{Lu}/u.test(token.text)) return []
    return [{ from: at, to: at + 1, sentence, paragraph, declared: owner }]
  })
}

function touches(a: Pick<Hit, 'from' | 'to'>, b: Pick<Hit, 'from' | 'to'>): boolean {
  return a.from < b.to && b.from < a.to
}

function nameOf({ from, to }: Named, draft: ParsedDraft): string {
  const { words } = wordsOf(draft)
  return draft.text.slice(words[from]?.token.start, words[to - 1]?.token.end)
}
