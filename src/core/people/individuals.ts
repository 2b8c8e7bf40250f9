import { keptWith } from '../memo.ts'
import type { ParsedDraft } from '../types.ts'
import { wordsOf } from '../words.ts'
import { nameForm } from './name-form.ts'
import { type Named, namedPeople } from './named.ts'
import { isNameLike } from './rows.ts'

/** Somebody a text names, at every place where it does. */
export interface Individual {
  /** In the order of the text; at least one. */
  mentions: readonly Named[]
  /** Whether the text gives more than one of their names anywhere. */
  full: boolean
}

/**
 * The people a text names, each once: who is first named in full and then by
 * given name or surname alone is one, in the genitive too.
 */
export const individualsIn = keptWith((draft: ParsedDraft): readonly Individual[] => {
  const mentions = namedPeople(draft).map(one => ({ one, parts: partsOf(one, draft) }))
  const groups: { parts: readonly string[]; mentions: Named[] }[] = []
  // Full names first, so that a name alone finds the full one that comes after it.
  for (const { one, parts } of [...mentions].sort((a, b) => b.parts.length - a.parts.length)) {
    const group = groups.find(other => parts.every(part => other.parts.some(same(part))))
    if (group) group.mentions.push(one)
    else groups.push({ parts, mentions: [one] })
  }
  const found = groups.map(({ mentions: all, parts }) => ({
    mentions: all.sort((a, b) => a.from - b.from),
    full: parts.length > 1,
  }))
  found.sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
  return found
})

function partsOf({ from, to }: Named, draft: ParsedDraft): readonly string[] {
  return wordsOf(draft)
    .words.slice(from, to)
    .filter(isNameLike)
    .map(({ token }) => nameForm(token.text).replace(/[':]s$/, ''))
}

/** The same name, one of them perhaps in the genitive; an initial stands for a name. */
const same = (part: string) => (other: string) =>
  part === other || part === `${other}s` || other === `${part}s`
