import type { Context } from '../context.ts'
import { statusLabel } from '../labels.ts'
import { recordByName, standingOf } from '../people/consent.ts'
import { isFamous } from '../people/english.ts'
import {
  type Individual,
  individualsIn,
  isDeclared,
  isSignature,
  readOuts,
} from '../people/mentions.ts'
import type { Named } from '../people/recogniser.ts'
import { map, oneOrMore } from '../shape.ts'
import { nearLists, readNearLists, standsNear } from '../terms/proximity.ts'
import { hitsOfAll, listName, listsNamed, type TermList } from '../terms/term-lists.ts'
import { normalizeSender } from '../text/normalize.ts'
import { documentOf, spanOfWords, textOfWords } from '../text/words.ts'
import type { Match, ParsedDraft } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** People that a text names and the front matter does not declare, at the first mention that counts; a row of them is one match. */
export const person: Matcher = {
  readsAltTexts: true,
  options: map({
    public: nearLists,
    resumed: oneOrMore(listName),
    local: nearLists,
    unless: nearLists,
    alone: nearLists,
  }),
  create(check, rule, termLists) {
    /** Tells whether a list of an option stands near a name. */
    const near = (option: unknown) => {
      const lists = readNearLists(option, rule, termLists)
      return (one: Named, draft: ParsedDraft) => standsNear(one, lists, draft)
    }
    /** Words beside a name that make it public wherever the text names it. */
    const madePublic = near(check.public)
    /** Titles that, at the start of the next sentence, take up the name that a sentence starts with. */
    const titles = listsNamed(check.resumed, rule, termLists)
    /** Words beside a name that say who it is, so that it is nobody public. */
    const madeLocal = near(check.local)
    /** Words beside a name that stands for a thing, or for somebody left alone. */
    const excused = near(check.unless)
    /** Words that a given name or a surname alone needs beside it. */
    const supported = near(check.alone)

    /** The mention to ask about; none where the person is left alone. */
    function mentionOf({ mentions, full }: Individual, draft: ParsedDraft): Named | undefined {
      const isPublic = (one: Named) =>
        one.isPublic || madePublic(one, draft) || isResumed(one, titles, draft)
      if (mentions.some(one => isSignature(one, draft))) return undefined
      const own = mentions.filter(one => !excused(one, draft))
      const local = own.find(one => madeLocal(one, draft))
      if (!local && mentions.some(isPublic)) return undefined
      return full ? own[0] : (local ?? own.find(one => supported(one, draft)))
    }

    return (draft, context) => {
      const asked = individualsIn(draft).flatMap(one => {
        const mention = mentionOf(one, draft)
        if (!mention || isKnown(one, draft, context)) return []
        const isOneDeclared = one.mentions.some(own =>
          isDeclared(spanOfWords(own, draft), draft, context.spokespersons),
        )
        return isOneDeclared ? [] : [mention]
      })
      return readOuts(asked, draft).map(row => matchOf(row, draft, context))
    }
  },
}

/** Whether a dictionary or the configuration knows somebody whom the text names in full. */
function isKnown(
  { mentions }: Individual,
  draft: ParsedDraft,
  { knownPeople = [] }: Context,
): boolean {
  const known = new Set(knownPeople.map(normalizeSender).flatMap(name => [name, `${name}s`]))
  const names = mentions.map(one => textOfWords(one, draft))
  return names.some(name => isFamous(name) || known.has(normalizeSender(name)))
}

/** «Anna Falk besökte depån. Ministern gick efter tio minuter.» */
function isResumed(one: Named, titles: readonly TermList[], draft: ParsedDraft): boolean {
  if (documentOf(draft).words[one.from - 1]?.sentence === one.sentence) return false
  return hitsOfAll(titles, draft).some(({ sentence }) => sentence === one.sentence + 1)
}

/** Those read out in a row; of one alone, what the register says. */
function matchOf(row: readonly Named[], draft: ParsedDraft, context: Context): Match {
  const [first, last] = [row[0] as Named, row.at(-1) as Named]
  const span = spanOfWords({ from: first.from, to: last.to }, draft)
  const names = row.map(one => textOfWords(one, draft))
  if (names.length > 1)
    return { ...span, reason: 'several', facts: { names: names.join(', '), count: row.length } }
  const record = recordByName(names[0] ?? '', context.register ?? [])
  if (!record) return { ...span, reason: 'default' }
  const { state, facts } = standingOf(record, ['name'], draft, context)
  const status = statusLabel(state, facts)
  return {
    ...span,
    reason: 'registered',
    facts: { record: record.id ?? record.name ?? '', status },
  }
}
