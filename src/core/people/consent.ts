import { addTo, wordsOn } from '../collections.ts'
import type { Context } from '../context.ts'
import { uses as useNames } from '../front-matter/keys.ts'
import { type ConsentState, channelName, listed } from '../labels.ts'
import { memoizeByObject } from '../memo.ts'
import { draftPlacer, intersect } from '../spans.ts'
import { normalize, normalizeSender } from '../text/normalize.ts'
import { documentOf, isQuote } from '../text/words.ts'
import type {
  ConsentRecord,
  ConsentUse,
  Draft,
  ParsedDraft,
  Person,
  PersonRole,
  Place,
  Sentence,
  Span,
  Token,
  Translated,
} from '../types.ts'
import { declaredPeople, firstMention } from './mentions.ts'
import lists from './words.json' with { type: 'json' }

/** Somebody declared, once a draft however often they are listed, with what the post does with them. */
export interface DeclaredPerson {
  name: string | undefined
  role: PersonRole | undefined
  record: ConsentRecord | undefined
  /** Whether a record was asked for by an id. */
  asked: string | undefined
  /** Whether the draft itself points to a record, by id or inline, and not the name alone. */
  given: boolean
  uses: readonly ConsentUse[]
  /** The picture whose file alone names them; undefined where the draft declares them. */
  inFile: string | undefined
  /** First mention in the text, else where the front matter declares them. */
  place: Span
}

/** The people a draft declares and those that files of pictures name, joined by name; worked out once a draft. */
export const peopleShown = (draft: ParsedDraft, context: Context): readonly DeclaredPerson[] =>
  peopleBy(context)(draft)

const peopleBy = memoizeByObject((context: Context) =>
  memoizeByObject((draft: ParsedDraft): readonly DeclaredPerson[] => {
    const { register = [] } = context
    const files = peopleInFiles(draft, context)
    const pictured = new Set([
      ...(draft.metadata.images ?? []).flatMap(({ people }) => people ?? []),
      ...files.map(({ person }) => person),
    ])
    const groups = new Map<string, Person[]>()
    for (const person of declaredPeople(draft))
      addTo(groups, person.name ? normalizeSender(person.name) : `${person.place.start}`, person)
    for (const { person } of files) addTo(groups, sameName(person.name, [...groups.keys()]), person)
    return [...groups.values()].map(entries => {
      const name = entries.find(entry => entry.name)?.name
      const consent = entries.find(entry => entry.consent !== undefined)?.consent
      const mention = name === undefined ? undefined : firstMention(name, draft)
      const asked = typeof consent === 'string' ? consent : undefined
      const known = asked === undefined ? recordByName(name, register) : recordById(asked, register)
      const uses: ConsentUse[] = []
      if (mention) uses.push('name')
      if (entries.some(entry => pictured.has(entry))) uses.push('picture')
      if (mention && name && hasQuote(name, draft)) uses.push('quote')
      return {
        name,
        role: entries.find(entry => entry.role)?.role,
        record: typeof consent === 'object' ? consent : known,
        asked,
        given: consent !== undefined,
        uses,
        inFile: files.find(({ person }) => person === entries[0])?.file,
        place: mention ?? entries[0]?.place ?? draft.frontMatter,
      }
    })
  }),
)

/** The record of exactly a name, or of it in the genitive; undefined where several bear it. */
export function recordByName(
  name: string | undefined,
  register: readonly ConsentRecord[],
): ConsentRecord | undefined {
  if (!name) return undefined
  const own = normalizeSender(name)
  const bearing = (form: string) =>
    register.filter(record => record.name && normalizeSender(record.name) === form)
  const exact = bearing(own)
  return onlyOne(exact.length || !own.endsWith('s') ? exact : bearing(own.slice(0, -1)))
}

/** The record with an id; where none has exactly that, the one that differs in case alone. */
export function recordById(
  id: string,
  register: readonly ConsentRecord[],
): ConsentRecord | undefined {
  const folded = id.trim().toLowerCase()
  const near = register.filter(record => record.id?.toLowerCase() === folded)
  return register.find(record => record.id === id) ?? onlyOne(near)
}

const onlyOne = <One>(all: readonly One[]): One | undefined =>
  all.length === 1 ? all[0] : undefined

/** Whether the speakers of the organisation include somebody. */
export const isSpokesperson = (name: string | undefined, { spokespersons }: Context): boolean =>
  name !== undefined &&
  spokespersons.some(entry => normalizeSender(entry.split(',')[0] ?? '') === normalizeSender(name))

/** How it stands with somebody's consent for a post: none is needed, it holds, it is missing, or where it falls short. */
export interface ConsentStatus {
  state: ConsentState
  facts: Readonly<Record<string, string | Translated>>
}

const status = (state: ConsentState, facts: ConsentStatus['facts'] = {}): ConsentStatus => ({
  state,
  facts,
})

/** Whether a record holds for what a post does with somebody: on the day of publishing, in its channels, for all uses. */
export function standingOf(
  record: ConsentRecord,
  uses: readonly ConsentUse[],
  draft: ParsedDraft,
  context: Context,
): ConsentStatus {
  const onDay = standingOnDay(record, (draft.metadata.publish ?? context.today).slice(0, 10))
  if (onDay.state !== 'holds') return onDay
  const channels = (draft.metadata.channel ?? []).filter(
    one => record.channels.length && !record.channels.includes(one),
  )
  if (channels.length) return status('channel', { channel: listed(channels.map(channelName)) })
  const lacking = uses.filter(one => !record.uses.includes(one))
  if (lacking.length) return status('use', { use: listed(lacking.map(use => useNames[use])) })
  return onDay
}

function standingOnDay({ withdrawn, from, until }: ConsentRecord, day: string): ConsentStatus {
  if (withdrawn === 'undated') return status('withdrawn-undated')
  if (withdrawn) return status('withdrawn', { date: withdrawn })
  if (until && until < day) return status('expired', { date: until })
  return from && from > day ? status('not-yet', { date: from }) : status('holds')
}

const saying: ReadonlySet<string> = new Set(wordsOn(lists.saying.words))
const pronouns: ReadonlySet<string> = new Set(wordsOn(lists.pronouns.words))

/** Whether a text quotes somebody: a verb of saying beside the name, or beside a pronoun after it, and a quotation in a sentence next to the verb. */
function hasQuote(name: string, draft: ParsedDraft): boolean {
  const { sentences } = documentOf(draft)
  const parts = new Set(name.split(/\s+/).map(part => normalize(part)[0] ?? part))
  const holds = (own: Sentence | undefined, forms: ReadonlySet<string>) =>
    own?.tokens.some(token => token.forms.some(form => forms.has(form)))
  return sentences.some((own, at) => {
    const [before, after] = [sentences[at - 1], sentences[at + 1]]
    const isMeant = holds(own, parts) || (holds(own, pronouns) && holds(before, parts))
    if (!holds(own, saying) || !isMeant) return false
    return [before, own, after].some(
      one => one?.paragraph === own.paragraph && one.tokens.some(opensQuote),
    )
  })
}

/** A quotation mark or a dash. */
const opensQuote = (token: Token): boolean => isQuote(token) || /^[–—]$/.test(token.text)

/** Somebody who is looked for: by name, by the id of a record, or both. */
export interface Wanted {
  name?: string
  id?: string
}

/** A place where a draft has somebody. */
export interface Appearance {
  how: 'declared' | 'named' | 'picture' | 'in-file' | 'metadata'
  /** Only a part of the name stands there, which may be somebody else's. */
  isPart?: true
  place: Place
  /** The picture that shows them, as the draft writes it. */
  file?: string
}

/** Every way in which a draft has somebody: declared, shown in pictures, named in their files, in front matter and in the text. */
export function appearancesOf(
  wanted: Wanted,
  draft: ParsedDraft,
  context: Context,
): readonly Appearance[] {
  const { people = [], images = [] } = draft.metadata
  const at = draftPlacer(draft)
  const likeness = likenessTo(wanted)
  const seen = (person: Person, how: Appearance['how'], file?: string) => {
    const like = likeness(person)
    if (!like) return []
    const part = like === 'part' ? { isPart: true as const } : {}
    return [{ how, place: person.place, ...part, ...(file === undefined ? {} : { file }) }]
  }
  const known = [
    ...people.flatMap(person => seen(person, 'declared')),
    ...images.flatMap(({ file = '', people = [] }) =>
      people.flatMap(person => seen(person, 'picture', file)),
    ),
    ...peopleInFiles(draft, context).flatMap(({ person, file }) => seen(person, 'in-file', file)),
  ]
  const isSure = known.some(one => one.how !== 'in-file' && !('isPart' in one))
  const declared = declaredPeople(draft).find(person => likeness(person) === 'same')
  const name = wanted.name ?? declared?.name
  const named = name ? [...inFrontMatter(name, known, draft), ...inText(name, isSure, draft)] : []
  return [...known, ...named].map(one => ({ ...one, place: at(one.place) }))
}

/** Tells whether somebody in a draft is the one looked for, or may be: one name holds all words of the other. */
const likenessTo =
  ({ name, id }: Wanted) =>
  (person: Person): 'same' | 'part' | undefined => {
    const { consent } = person
    const own = typeof consent === 'object' ? consent.id : consent
    if (id !== undefined && own !== undefined)
      return own.toLowerCase() === id.toLowerCase() ? 'same' : undefined
    if (name === undefined || person.name === undefined) return undefined
    if (normalizeSender(person.name) === normalizeSender(name)) return 'same'
    return sharesName(person.name, name) ? 'part' : undefined
  }

/** Whether one of two names holds all words of the other: Fatima may be Fatima Noor, and Khatib Fatima El-Khatib. */
export function sharesName(one: string, other: string): boolean {
  const [short = [], long = []] = [one, other]
    .map(name => normalizeSender(name).split(/\s+/u).filter(Boolean))
    .sort((a, b) => a.length - b.length)
  const pieces = new Set(long.flatMap(word => [word, ...word.split('-')]))
  return short.length > 0 && short.every(word => pieces.has(word))
}

/** Where front matter has the whole name besides the people it lists: an alt text, a photographer, a title. */
function inFrontMatter(name: string, known: readonly { place: Span }[], draft: ParsedDraft) {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const { start, end } = draft.frontMatter
  if (words.length < 2 || end <= start) return []
  const escaped = words.map(word => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}s?(?![\\p{L}\\p{N}])`, 'giu')
  return [...draft.text.slice(start, end).matchAll(whole)]
    .map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }))
    .filter(place => !known.some(one => intersect(one.place, place)))
    .map(place => ({ how: 'metadata' as const, place }))
}

function inText(name: string, isKnown: boolean, draft: ParsedDraft) {
  const place = firstMention(name, draft)
  if (!place) return []
  const words = (text: string): number => text.trim().split(/\s+/u).length
  const whole = words(draft.text.slice(place.start, place.end)) === words(name)
  return [{ how: 'named' as const, place, ...(whole || isKnown ? {} : { isPart: true as const }) }]
}

/** Takes somebody a draft declares, gives how it stands with the consent for that draft. */
export function consentStatus(
  person: DeclaredPerson,
  draft: ParsedDraft,
  context: Context,
): ConsentStatus {
  const { name, role, record, given, uses } = person
  const needsNone = role === 'official' || role === 'fictional'
  if (isSpokesperson(name, context) || needsNone) return status('free')
  if (role === 'employee' && !(given && record)) return status('free')
  if (!record) return status('no-record')
  if (role === 'child' && !record.guardian) return status('no-guardian')
  return standingOf(record, uses, draft, context)
}

/** How it stands with a record on the day of a run, whatever a post does with it. */
export const recordStatus = (
  record: ConsentRecord,
  { today }: Pick<Context, 'today'>,
): ConsentStatus =>
  record.role === 'child' && !record.guardian ? status('no-guardian') : standingOnDay(record, today)

/** Those that the files of a draft's pictures name, each at the place of the picture, and the picture as the draft writes it. */
export function peopleInFiles(
  { path, metadata }: Pick<Draft, 'path' | 'metadata'>,
  { imageFacts }: Pick<Context, 'imageFacts'>,
) {
  return (metadata.images ?? []).flatMap(({ file, place }) => {
    const facts = file === undefined ? undefined : imageFacts?.(path, file)
    const names = [...(facts?.people ?? []), ...(facts?.named ?? [])]
    return names.map(name => ({ person: { name, place }, file: file ?? '' }))
  })
}

/** Which of some folded names one in a file stands for: the same, or one where either has all parts of the other (Petra is Petra Lindgård); else itself. */
function sameName(name: string, names: readonly string[]): string {
  const own = normalizeSender(name)
  if (names.includes(own)) return own
  const holds = (whole: string, part: string) => {
    const words = whole.split(' ')
    return part.split(' ').every(word => words.includes(word))
  }
  return names.find(other => holds(other, own) || holds(own, other)) ?? own
}
