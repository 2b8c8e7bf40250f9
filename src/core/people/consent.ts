import { channelName, listed, useWords } from '../fact-words.ts'
import { plain } from '../facts.ts'
import { fold } from '../fold.ts'
import type { Context } from '../match/matcher.ts'
import { Memo } from '../memo.ts'
import type {
  ConsentRecord,
  ConsentUse,
  Image,
  ParsedDraft,
  Person,
  PersonRole,
  Span,
  Translated,
} from '../types.ts'
import { isQuote, type Word, wordsOf } from '../words.ts'
import { peopleInFiles, sameName } from './in-files.ts'
import { firstMention } from './mentions.ts'

/** Somebody declared, once a draft however often they are listed, with what the post does with them. */
export interface Shown {
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
export interface Gap {
  reason: 'withdrawn' | 'expired' | 'not-yet' | 'channel' | 'use'
  facts: Readonly<Record<string, string | Translated>>
}

const memo = new Memo<ParsedDraft, { context: Context; people: readonly Shown[] }>()

/** The people a draft declares and those that files of pictures name, joined by name; worked out once a draft. */
export function peopleShown(draft: ParsedDraft, context: Context): readonly Shown[] {
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
): readonly Shown[] {
  const pictured = images.flatMap(({ people }) => people ?? [])
  const groups = new Map<string, Person[]>()
  for (const person of [...named, ...pictured]) {
    const key = person.name ? plain(person.name) : `${person.place.start}`
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
): Shown {
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
    record => name && record.name && plain(record.name) === plain(name),
  )
  return bearers.length === 1 ? bearers[0] : undefined
}

/** Whether the speakers of the organisation include somebody. */
export function isSpokesperson(name: string | undefined, { spokespersons }: Context): boolean {
  return (
    name !== undefined &&
    spokespersons.some(entry => plain(entry.split(',')[0] ?? '') === plain(name))
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
): Gap | undefined {
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
  const { words, sentences } = wordsOf(draft)
  const parts = new Set(name.split(/\s+/).map(part => fold(part)[0] ?? part))
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
