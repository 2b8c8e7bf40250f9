import type { Context } from '../context.ts'
import { type DeclaredPerson, isSpokesperson, peopleShown, standingOf } from '../people/consent.ts'
import { namedPeople } from '../people/recogniser.ts'
import { map, number, oneOrMore, word } from '../shape.ts'
import { contextOf, nearLists, readProximity } from '../terms/proximity.ts'
import { type Hit, hitsOfAll, listName, listsNamed, type TermList } from '../terms/term-lists.ts'
import {
  documentOf,
  isQuoted,
  type PlacedRow,
  shareWords,
  spanOfWords,
  textOfWords,
} from '../text/words.ts'
import type { ConsentUse, ParsedDraft } from '../types.ts'
import { type Matcher, saysYes, yesOrNo } from './matcher.ts'

const usualReach = 12
/** How many sentences back a pronoun may reach for its person. */
const pronounReach = 2

/**
 * Terms told of a person: somebody named, declared or pointed out stands before the term in its sentence, or in one of the two
 * before where a pronoun takes up the thread. The reason is `declared` or `undeclared`.
 */
export const toldOfPerson: Matcher = {
  precision: 'medium',
  readsAltTexts: true,
  options: map(
    {
      find: oneOrMore(listName),
      people: oneOrMore(listName),
      pronouns: oneOrMore(listName),
      within: number,
      covers: word(['name', 'picture', 'quote', 'membership', 'sensitive']),
      with: nearLists,
      unless: nearLists,
      quoted: yesOrNo,
    },
    ['find'],
  ),
  create(check, rule, termLists) {
    const lists = (option: unknown) => listsNamed(option, rule, termLists)
    const find = lists(check.find)
    /** Terms that point a person out without a name; names are always people. */
    const pointing = lists(check.people)
    /** Words that stand for the person of the sentence before. */
    const pronouns = lists(check.pronouns)
    const proximity = readProximity(check, rule, termLists)
    /** How many words may stand between the person and what is told. */
    const within = typeof check.within === 'number' ? check.within : usualReach
    /** The use that a consent has to cover for this to be silent. */
    const covers = check.covers as ConsentUse | undefined
    const quoted = saysYes(check.quoted, true)
    return (draft, context) => {
      const hits = hitsOfAll(find, draft)
      if (!hits.length) return []
      const people = peopleTold(draft, context, pointing)
      return hits.flatMap(hit => {
        if (!quoted && isQuoted(hit, draft)) return []
        const person =
          personBeside(hit, people, within) ??
          (isTakenUp(hit, pronouns, draft) ? personBefore(hit, people) : undefined)
        if (!person) return []
        const reason = covers ? reasonFor(person, covers, draft, context) : 'undeclared'
        const beside = reason && contextOf(hit, proximity, draft)
        if (!beside) return []
        return [
          {
            ...spanOfWords(hit, draft),
            reason,
            facts: { name: textOfWords(person, draft) },
            because: [person, hit, ...beside].map(one => textOfWords(one, draft)),
          },
        ]
      })
    }
  },
}

/** The nearest person before a term in its sentence, or one that the term itself names. */
function personBeside(hit: Hit, people: readonly Told[], within: number): Told | undefined {
  const near = people.findLast(
    one => one.sentence === hit.sentence && one.to <= hit.from && hit.from - one.to <= within,
  )
  return near ?? people.find(one => one.from >= hit.from && one.to <= hit.to)
}

/** Whether a pronoun before a term, or at the start of it, takes up somebody named before. */
const isTakenUp = (hit: Hit, pronouns: readonly TermList[], draft: ParsedDraft): boolean =>
  hitsOfAll(pronouns, draft).some(
    one => one.sentence === hit.sentence && one.from <= Math.max(hit.from + 1, hit.to - 1),
  )

/** The last person of the sentences before a term, as far back as a pronoun reaches. */
const personBefore = (hit: Hit, people: readonly Told[]): Told | undefined =>
  people.findLast(
    one =>
      one.paragraph === hit.paragraph &&
      one.sentence < hit.sentence &&
      one.sentence >= hit.sentence - pronounReach,
  )

/** Somebody in the text that something can be told of: a name, or words that point a person out. */
interface Told extends PlacedRow {
  /** Where the front matter declares the name. */
  declared?: DeclaredPerson
}

/** The people of a text, those who are public in their role and those who are invented left out. */
function peopleTold(
  draft: ParsedDraft,
  context: Context,
  pointing: readonly TermList[],
): readonly Told[] {
  const declared = peopleShown(draft, context).filter(({ inFile }) => inFile === undefined)
  const names = declaredIn(draft, declared)
  const others = namedPeople(draft).filter(
    one => !one.isPublic && !names.some(name => shareWords(name, one)),
  )
  const unspoken = others.filter(one => !isSpokesperson(textOfWords(one, draft), context))
  const pointed = hitsOfAll(pointing, draft).filter(
    hit => ![...names, ...others].some(one => shareWords(one, hit)),
  )
  const isPrivate = ({ declared }: Told) =>
    declared?.role !== 'official' && declared?.role !== 'fictional'
  return [...names.filter(isPrivate), ...unspoken, ...pointed].sort((a, b) => a.from - b.from)
}

/** Whether it lies with the declaration or the consent; undefined where a consent covers the use, channel and day counted in. */
function reasonFor({ declared }: Told, use: ConsentUse, draft: ParsedDraft, context: Context) {
  if (!declared) return 'undeclared'
  const { record } = declared
  const isCovered = record && standingOf(record, [use], draft, context).state === 'holds'
  return isCovered ? undefined : 'declared'
}

/** Every place where a declared name stands, whole or in part. */
function declaredIn(draft: ParsedDraft, declared: readonly DeclaredPerson[]): Told[] {
  const owners = new Map<string, DeclaredPerson>()
  for (const person of declared)
    for (const part of (person.name ?? '').toLowerCase().split(/\s+/))
      if (part.length > 1 && !owners.has(part)) owners.set(part, person)
  return documentOf(draft).words.flatMap(({ token, sentence, paragraph }, at) => {
    const form = token.forms[0] ?? ''
    const owner = owners.get(form) ?? owners.get(form.replace(/['’:]?s$/u, ''))
    if (!owner || !/^\p{Lu}/u.test(token.text)) return []
    return [{ from: at, to: at + 1, sentence, paragraph, declared: owner }]
  })
}
