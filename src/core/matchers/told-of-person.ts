import { PackProblem } from '../pack-problem.ts'
import { lacking, peopleTold, type Told } from '../people/told.ts'
import { contextOf, type Proximity, readProximity, textOfHit } from '../terms/proximity.ts'
import type { TermList, TermLists } from '../terms/term-lists.ts'
import { type Hit, hitsOfAll } from '../terms/term-lists.ts'
import type { ConsentUse, Match, ParsedDraft, Rule, Signal } from '../types.ts'
import { wordsOf } from '../words.ts'
import type { Context, Matcher } from './matcher.ts'

/** Options of a `told` signal; see docs/write-a-pack.md. */
interface Options extends Proximity {
  find: readonly TermList[]
  /** Terms that point a person out without a name; names are always people. */
  people: readonly TermList[]
  /** Words that stand for the person of the sentence before. */
  pronouns: readonly TermList[]
  /** How many words may stand between the person and what is told. */
  within: number
  /** The use that a consent has to cover for this to be silent. */
  covers?: ConsentUse
  quoted: boolean
}

const usualReach = 12
/** How many sentences back a pronoun may reach for its person. */
const pronounReach = 2

/**
 * Terms told of a person: somebody named, declared or pointed out stands before
 * the term in its sentence, or in one of the two sentences before where a pronoun
 * takes up the thread. The reason is `declared` or `undeclared`.
 */
export const told: Matcher = (signal, rule, termLists) => {
  const options = read(signal, rule, termLists)
  return (draft, context) => {
    const hits = hitsOfAll(options.find, draft)
    if (!hits.length) return []
    const people = peopleTold(draft, context, options.people)
    return hits.flatMap(hit => judge(hit, people, options, draft, context) ?? [])
  }
}

function judge(
  hit: Hit,
  people: readonly Told[],
  options: Options,
  draft: ParsedDraft,
  context: Context,
): Match | undefined {
  const { words } = wordsOf(draft)
  if (!options.quoted && words.slice(hit.from, hit.to).every(({ quoted }) => quoted))
    return undefined
  const person = personOf(hit, people, options, draft)
  if (!person) return undefined
  const gap = options.covers ? lacking(person, options.covers, draft, context) : 'undeclared'
  const company = gap && contextOf(hit, options, draft)
  if (!company) return undefined
  return {
    start: words[hit.from]?.token.start ?? 0,
    end: words[hit.to - 1]?.token.end ?? 0,
    reason: gap === 'uncovered' ? 'declared' : 'undeclared',
    facts: { name: textOfHit(person, draft) },
    because: [person, hit, ...company].map(one => textOfHit(one, draft)),
  }
}

/** The nearest person before the term, or the one that a pronoun before it stands for. */
function personOf(
  hit: Hit,
  people: readonly Told[],
  { within, pronouns }: Options,
  draft: ParsedDraft,
): Told | undefined {
  const near = people.filter(
    one => one.sentence === hit.sentence && one.to <= hit.from && hit.from - one.to <= within,
  )
  const own = near.at(-1) ?? people.find(one => one.from >= hit.from && one.to <= hit.to)
  if (own) return own
  const taken = hitsOfAll(pronouns, draft).some(
    one => one.sentence === hit.sentence && one.from <= Math.max(hit.from + 1, hit.to - 1),
  )
  if (!taken) return undefined
  return people
    .filter(
      one =>
        one.paragraph === hit.paragraph &&
        one.sentence < hit.sentence &&
        one.sentence >= hit.sentence - pronounReach,
    )
    .at(-1)
}

function read(signal: Signal, rule: Rule, termLists: TermLists): Options {
  const lists = (names: unknown, open: TermLists['list']) =>
    [names ?? []].flat().map(name => open(rule, String(name)))
  if (signal.find === undefined) throw new PackProblem('option: find')
  return {
    ...readProximity(signal, rule, termLists),
    find: lists(signal.find, termLists.list),
    people: lists(signal.people, termLists.list),
    pronouns: lists(signal.pronouns, termLists.list),
    within: typeof signal.within === 'number' ? signal.within : usualReach,
    ...(signal.covers === undefined ? {} : { covers: signal.covers as ConsentUse }),
    quoted: signal.quoted !== false && signal.quoted !== 'no',
  }
}
