import type { Context } from '../context.ts'
import { statusLabel } from '../labels.ts'
import { gapOf, recordByName } from '../people/consent.ts'
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
import { type NearList, nearLists, readNearLists, standsNear } from '../terms/proximity.ts'
import { hitsOf, listName, listsNamed, type TermList, type TermLists } from '../terms/term-lists.ts'
import { normalizeSender } from '../text/normalize.ts'
import { documentOf, spanOfWords, textOfWords } from '../text/words.ts'
import type { Check, Facts, Match, ParsedDraft, Rule } from '../types.ts'
import type { MatchDraft, Matcher } from './matcher.ts'

/** Options of a `person` check; see docs/write-a-pack.md. */
interface Options {
  /** Words beside a name that make it public wherever the text names it. */
  public: readonly NearList[]
  /** Titles that, at the start of the next sentence, take up the name that a sentence starts with. */
  resumed: readonly TermList[]
  /** Words beside a name that say who it is, so that it is nobody public. */
  local: readonly NearList[]
  /** Words beside a name that stands for a thing, or for somebody left alone. */
  unless: readonly NearList[]
  /** Words that a given name or a surname alone needs beside it. */
  alone: readonly NearList[]
}

/**
 * People that a text names and that the front matter does not declare, each once
 * at the first mention that counts; those read out in a row are one match.
 */
export const person: Matcher = {
  name: 'person',
  precision: 'very-high',
  readsAltTexts: true,
  options: map({
    public: nearLists,
    resumed: oneOrMore(listName),
    local: nearLists,
    unless: nearLists,
    alone: nearLists,
  }),
  create,
}

function create(check: Check, rule: Rule, termLists: TermLists): MatchDraft {
  const options = read(check, rule, termLists)
  return (draft, context) => {
    const { spokespersons } = context
    const asked = individualsIn(draft).flatMap(one => {
      const mention = mentionOf(one, options, draft)
      if (!mention) return []
      if (isKnown(one, draft, context)) return []
      const declared = one.mentions.some(own =>
        isDeclared(spanOfWords(own, draft), draft, spokespersons),
      )
      return declared ? [] : [mention]
    })
    return readOuts(asked, draft).map(row => matchOf(row, draft, context))
  }
}

/** Whether a dictionary or the configuration knows somebody whom the text names in full. */
function isKnown(
  { mentions }: Individual,
  draft: ParsedDraft,
  { knownPeople = [] }: Context,
): boolean {
  const names = mentions.map(one => textOfWords(one, draft))
  if (names.some(isFamous)) return true
  if (knownPeople.length === 0) return false
  const known = knownPeople.map(normalizeSender)
  return names
    .map(normalizeSender)
    .some(name => known.some(one => name === one || name === `${one}s`))
}

/** The mention to ask about; none where the person is left alone. */
function mentionOf(
  { mentions, full }: Individual,
  options: Options,
  draft: ParsedDraft,
): Named | undefined {
  const near = (lists: readonly NearList[]) => (one: Named) => standsNear(one, lists, draft)
  const isPublic = (one: Named) =>
    one.isPublic || near(options.public)(one) || isResumed(one, options, draft)
  if (mentions.some(one => isSignature(one, draft))) return undefined
  const own = mentions.filter(one => !near(options.unless)(one))
  const local = own.find(near(options.local))
  if (!local && mentions.some(isPublic)) return undefined
  return full ? own[0] : (local ?? own.find(near(options.alone)))
}

/** «Anna Falk besökte depån. Ministern gick efter tio minuter.» */
function isResumed(one: Named, { resumed }: Options, draft: ParsedDraft): boolean {
  if (documentOf(draft).words[one.from - 1]?.sentence === one.sentence) return false
  return resumed.some(list => hitsOf(list, draft).some(hit => hit.sentence === one.sentence + 1))
}

function matchOf(row: readonly Named[], draft: ParsedDraft, context: Context): Match {
  const [first, last] = [row[0] as Named, row.at(-1) as Named]
  const span = spanOfWords({ from: first.from, to: last.to }, draft)
  const names = row.map(one => textOfWords(one, draft))
  if (names.length > 1)
    return { ...span, reason: 'several', facts: { names: names.join(', '), count: row.length } }
  const registered = registeredAs(names[0] ?? '', draft, context)
  return { ...span, reason: registered ? 'registered' : 'default', facts: registered ?? {} }
}

/** What the register says of a whole name that it has: which record, and how it stands. */
function registeredAs(name: string, draft: ParsedDraft, context: Context): Facts | undefined {
  const record = recordByName(name, context.register ?? [])
  if (!record) return undefined
  const gap = gapOf(record, ['name'], draft, context)
  return {
    record: record.id ?? record.name ?? '',
    status: statusLabel(gap?.reason ?? 'holds', gap?.facts ?? {}),
  }
}

function read(check: Check, rule: Rule, termLists: TermLists): Options {
  const lists = (option: unknown) => readNearLists(option, rule, termLists)
  return {
    public: lists(check.public),
    resumed: listsNamed(check.resumed, rule, termLists),
    local: lists(check.local),
    unless: lists(check.unless),
    alone: lists(check.alone),
  }
}
