import type { Context } from '../context.ts'
import { channelName, listed, useWords } from '../labels.ts'
import { Memo } from '../memo.ts'
import { placer } from '../spans.ts'
import { normalize, normalizeSender } from '../text/normalize.ts'
import { documentOf, isQuote, type Word } from '../text/words.ts'
import type {
  ConsentRecord,
  ConsentUse,
  Draft,
  Image,
  ParsedDraft,
  Person,
  PersonRole,
  Place,
  Span,
  Translated,
} from '../types.ts'
import { declaredPeople, firstMention } from './mentions.ts'

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
  inFile?: string
  /** First mention in the text, else where the front matter declares them. */
  place: Span
}

/** Why a record does not hold for a post. */
interface ConsentGap {
  reason: 'withdrawn' | 'expired' | 'not-yet' | 'channel' | 'use'
  facts: Readonly<Record<string, string | Translated>>
}

const memo = new Memo<ParsedDraft, { context: Context; people: readonly DeclaredPerson[] }>()

/** The people a draft declares and those that files of pictures name, joined by name; worked out once a draft. */
export function peopleShown(draft: ParsedDraft, context: Context): readonly DeclaredPerson[] {
  const { people: named = [], images = [] } = draft.metadata
  if (!named.length && !images.length) return []
  const known = memo.get(draft)
  if (known?.context === context) return known.people
  const people = join(draft, named, images, context)
  memo.set(draft, { context, people })
  return people
}

function join(
  draft: ParsedDraft,
  named: readonly Person[],
  images: readonly Image[],
  context: Context,
): readonly DeclaredPerson[] {
  const pictured = images.flatMap(({ people }) => people ?? [])
  const groups = new Map<string, Person[]>()
  for (const person of [...named, ...pictured]) {
    const key = person.name ? normalizeSender(person.name) : `${person.place.start}`
    groups.set(key, [...(groups.get(key) ?? []), person])
  }
  const files = peopleInFiles(draft, context)
  for (const { person } of files) {
    const key = sameName(person.name, [...groups.keys()])
    groups.set(key, [...(groups.get(key) ?? []), person])
  }
  const inPictures = [...pictured, ...files.map(({ person }) => person)]
  return [...groups.values()].map(entries => {
    const inFile = files.find(({ person }) => person === entries[0])?.file
    return { ...shown(entries, inPictures, draft, context), ...(inFile ? { inFile } : {}) }
  })
}

function shown(
  entries: readonly Person[],
  pictured: readonly Person[],
  draft: ParsedDraft,
  context: Context,
): DeclaredPerson {
  const name = entries.find(entry => entry.name)?.name
  const consent = entries.find(entry => entry.consent !== undefined)?.consent
  const mention = name === undefined ? undefined : firstMention(name, draft)
  const uses: ConsentUse[] = []
  if (mention) uses.push('name')
  if (entries.some(entry => pictured.includes(entry))) uses.push('picture')
  if (mention && name && isQuoted(name, draft)) uses.push('quote')
  return {
    name,
    role: entries.find(entry => entry.role)?.role,
    record: findRecord(consent, name, context.register ?? []),
    asked: typeof consent === 'string' ? consent : undefined,
    given: consent !== undefined,
    uses,
    place: mention ?? entries[0]?.place ?? draft.frontMatter,
  }
}

/** A record by its id; without an id, by the exact name where exactly one record bears it. */
function findRecord(
  consent: Person['consent'],
  name: string | undefined,
  register: readonly ConsentRecord[],
): ConsentRecord | undefined {
  if (typeof consent === 'object') return consent
  if (consent !== undefined) return register.find(({ id }) => id === consent)
  const bearers = register.filter(
    record => name && record.name && normalizeSender(record.name) === normalizeSender(name),
  )
  return bearers.length === 1 ? bearers[0] : undefined
}

/** Whether the speakers of the organisation include somebody. */
export function isSpokesperson(name: string | undefined, { spokespersons }: Context): boolean {
  return (
    name !== undefined &&
    spokespersons.some(
      entry => normalizeSender(entry.split(',')[0] ?? '') === normalizeSender(name),
    )
  )
}

/**
 * Where a record falls short of what a post does with somebody: withdrawn,
 * expired or not yet given on the day of publishing, channels or uses that it leaves out.
 */
export function gapOf(
  record: ConsentRecord,
  uses: readonly ConsentUse[],
  draft: ParsedDraft,
  context: Context,
): ConsentGap | undefined {
  const day = (draft.metadata.publish ?? context.today).slice(0, 10)
  if (record.withdrawn) return { reason: 'withdrawn', facts: { date: record.withdrawn } }
  if (record.until && record.until < day)
    return { reason: 'expired', facts: { date: record.until } }
  if (record.from && record.from > day) return { reason: 'not-yet', facts: { date: record.from } }
  const channels = (draft.metadata.channel ?? []).filter(
    one => record.channels.length && !record.channels.includes(one),
  )
  if (channels.length)
    return { reason: 'channel', facts: { channel: listed(channels.map(channelName)) } }
  const lacking = uses.filter(one => !record.uses.includes(one))
  return lacking.length
    ? { reason: 'use', facts: { use: listed(lacking.map(use => useWords[use])) } }
    : undefined
}

const saying = new Set(
  'säger berättar förklarar menar tycker konstaterar minns svarar undrar skriver sa sade suckar skrattar fnyser ler ropar utbrister tillägger fortsätter sammanfattar beskriver intygar medger betonar påpekar anser hävdar kommenterar says said tells told explains explained recalls adds added writes wrote laughs sighs asks answers replies shouts smiles insists notes argues'.split(
    ' ',
  ),
)

const pronouns = new Set(['han', 'hon', 'hen', 'he', 'she', 'they'])

/**
 * Whether a text quotes somebody: a verb of saying beside the name, or beside a
 * pronoun in the sentence after it, and a quote in a sentence next to the verb.
 */
function isQuoted(name: string, draft: ParsedDraft): boolean {
  const { words, sentences } = documentOf(draft)
  const parts = new Set(name.split(/\s+/).map(part => normalize(part)[0] ?? part))
  const inSentence = (index: number) => words.filter(({ sentence }) => sentence === index)
  const holds = (own: readonly Word[], forms: ReadonlySet<string>) =>
    own.some(({ token }) => token.forms.some(form => forms.has(form)))
  return sentences.some((sentence, index) => {
    const own = inSentence(index)
    if (!holds(own, saying)) return false
    const meant = holds(own, parts) || (holds(own, pronouns) && holds(inSentence(index - 1), parts))
    return meant && words.some(word => isQuoteBy(word, index, sentence.paragraph))
  })
}

/** A quotation mark or dash in a sentence or the ones beside it. */
function isQuoteBy(word: Word, sentence: number, paragraph: number): boolean {
  if (word.paragraph !== paragraph || Math.abs(word.sentence - sentence) > 1) return false
  return isQuote(word.token) || /^[–—]$/.test(word.token.text)
}

/** Somebody who is looked for: by name, by the id of a record, or both. */
export interface Wanted {
  name?: string
  id?: string
}

/** A place where a draft has somebody. */
export interface Appearance {
  /** `part` where the text has the given name or the surname alone, which may be somebody else's. */
  how: 'declared' | 'named' | 'part' | 'picture' | 'in-file'
  place: Place
  /** The picture that shows them, as the draft writes it. */
  file?: string
}

/** Every way in which a draft has somebody: declared, shown in pictures, named in their files and in the text. */
export function appearancesOf(
  wanted: Wanted,
  draft: ParsedDraft,
  context: Context,
): readonly Appearance[] {
  const at = placer(draft.text)
  const is = isWanted(wanted)
  const declared = (draft.metadata.people ?? []).filter(is)
  const pictured = (draft.metadata.images ?? []).flatMap(({ file = '', people = [] }) =>
    people.filter(is).map(({ place }) => ({ how: 'picture' as const, place: at(place), file })),
  )
  const inFiles = peopleInFiles(draft, context).filter(({ person }) => is(person))
  const known = declaredPeople(draft).filter(is)
  return [
    ...declared.map(({ place }) => ({ how: 'declared' as const, place: at(place) })),
    ...pictured,
    ...inFiles.map(({ person: { place }, file }) => ({
      how: 'in-file' as const,
      place: at(place),
      file,
    })),
    ...inText(wanted.name ?? known.find(({ name }) => name)?.name, known.length > 0, draft).map(
      ({ how, place }) => ({ how, place: at(place) }),
    ),
  ]
}

const isWanted =
  ({ name, id }: Wanted) =>
  (person: Person): boolean => {
    const { consent } = person
    const own = typeof consent === 'object' ? consent.id : consent
    if (id !== undefined && own === id) return true
    return (
      name !== undefined &&
      person.name !== undefined &&
      normalizeSender(person.name) === normalizeSender(name)
    )
  }

function inText(
  name: string | undefined,
  isKnown: boolean,
  draft: ParsedDraft,
): readonly { how: 'named' | 'part'; place: Span }[] {
  const place = name === undefined ? undefined : firstMention(name, draft)
  if (!name || !place) return []
  const words = (text: string): number => text.trim().split(/\s+/u).length
  const whole = words(draft.text.slice(place.start, place.end)) === words(name)
  return [{ how: whole || isKnown ? 'named' : 'part', place }]
}

/**
 * How it stands with somebody's consent for a post: `free` where none is needed,
 * `holds`, `no-record`, `no-guardian` of a child, else where the record falls short.
 */
export interface ConsentStatus {
  state: 'free' | 'holds' | 'no-record' | 'no-guardian' | ConsentGap['reason']
  facts: ConsentGap['facts']
}

const needsNone = new Set(['official', 'fictional'])

/** Takes somebody a draft declares, gives how it stands with the consent for that draft. */
export function consentStatus(
  person: DeclaredPerson,
  draft: ParsedDraft,
  context: Context,
): ConsentStatus {
  const { name, role, record, given, uses } = person
  if (isSpokesperson(name, context) || needsNone.has(role ?? '')) return plainly('free')
  if (role === 'employee' && !given) return plainly('free')
  if (!record) return plainly(role === 'employee' ? 'free' : 'no-record')
  if (role === 'child' && !record.guardian) return plainly('no-guardian')
  const gap = gapOf(record, uses, draft, context)
  return gap ? { state: gap.reason, facts: gap.facts } : plainly('holds')
}

const plainly = (state: ConsentStatus['state']): ConsentStatus => ({ state, facts: {} })

/** Somebody that the file of a picture names, at the place of the picture. */
interface PersonInFile {
  person: Person & { name: string }
  /** The picture, as the draft writes it. */
  file: string
}

/** Those that the files of a draft's pictures name. */
export function peopleInFiles(
  { path, metadata }: Pick<Draft, 'path' | 'metadata'>,
  { imageFacts }: Pick<Context, 'imageFacts'>,
): readonly PersonInFile[] {
  return (metadata.images ?? []).flatMap(({ file, place }) => {
    const names = file === undefined ? [] : (imageFacts?.(path, file)?.people ?? [])
    return names.map(name => ({ person: { name, place }, file: file ?? '' }))
  })
}

/**
 * Which of some folded names a name in a file stands for: the same, or one that has
 * all its parts or whose parts it has all (Petra is Petra Lindgård); itself where none is.
 */
function sameName(name: string, names: readonly string[]): string {
  const own = normalizeSender(name)
  if (names.includes(own)) return own
  const holds = (whole: string, part: string) => {
    const words = whole.split(' ')
    return part.split(' ').every(word => words.includes(word))
  }
  return names.find(other => holds(other, own) || holds(own, other)) ?? own
}
