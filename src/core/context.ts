import type { PictureFacts } from './picture-facts.ts'
import type { ConsentRecord, Draft, Span } from './types.ts'

/** What a run knows of the organisation: plain values of its configuration, with nothing in them about anybody's consent. */
export interface OwnContext {
  /** ISO 639-1 codes that need no notice. */
  expectedLanguages: readonly string[]
  /** Folded names of senders that are the organisation's own. */
  ownSources: readonly string[]
  /** Handles (without @) and domains that are the organisation's own. */
  ownAccounts: readonly string[]
  ownDomains: readonly string[]
  /** Normalised keys of front matter that are the writers' own, and that nothing is said of. */
  ownKeys?: readonly string[]
  /** «Name, role» of those who speak for the organisation. */
  spokespersons: readonly string[]
  /** Names of people whom everybody knows, and whom nobody asks about. */
  knownPeople?: readonly string[]
  /** Empty: no branch is wrong. */
  branches: readonly string[]
  /** First and last ISO day that the folder findings count; all drafts where left out. */
  period?: { from: string; to: string }
  /** Own limits of platforms, over those of a pack: rule id → channel → limit. */
  limits: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Whether every entry under `ignore` has to say why. */
  requireReason?: boolean
  /** Whether every draft has to say who has approved it, and when. */
  requireApproval?: boolean
  /** Whether results tell how readable drafts are. */
  readability?: boolean
}

/** What a run knows besides the draft: plain values and a few questions about files, so that Node and a browser can give the same. */
export interface Context extends OwnContext {
  /** ISO day. The core has no clock of its own. */
  today: string
  /** Undefined where no register is configured. */
  register?: readonly ConsentRecord[]
  /** Whether a picture that a draft names is there; undefined where nobody can tell. */
  imageExists?: (draftPath: string, file: string) => boolean | undefined
  /** What a picture that a draft names says of itself; undefined where nobody has looked. */
  imageFacts?: (draftPath: string, file: string) => PictureFacts | undefined
  /** Looks at the pictures of a draft, so that `imageFacts` knows of them. */
  lookAtImages?: (draft: Pick<Draft, 'path' | 'metadata'>) => Promise<void>
  /** Whether an ISO local time falls in the author's working hours; undefined where unknown. */
  inWorkingHours?: (written: string) => boolean | undefined
  /** Heavy libraries loaded so far; `prepareDraft` adds what a draft needs. */
  adapters: Adapters
}

/** A context that knows of nothing but the day, to be filled in; Swedish and English need no notice. */
export const plainContext = (today: string): Context => ({
  today,
  expectedLanguages: ['sv', 'en'],
  ownSources: [],
  ownAccounts: [],
  ownDomains: [],
  spokespersons: [],
  branches: [],
  limits: {},
  adapters: {},
})

/** Heavy libraries behind plain functions. Most drafts need none, so each is loaded when `adaptersNeeded` names it. */
export interface Adapters {
  detector?: LanguageDetector
  retext?: (text: string) => readonly RetextMessage[]
  phones?: (text: string) => readonly PhoneNumber[]
  pictures?: (bytes: Uint8Array) => Promise<PictureFacts>
}
export type AdapterName = keyof Adapters

/** What an English retext plugin says; offsets in the text it was given. */
export interface RetextMessage extends Span {
  source: 'profanities' | 'equality'
  id: string
  actual: string
  expected: readonly string[]
  /** 0 to 2 for profanities: how sure a swear word it is. */
  profanitySeverity?: number
}

/** A telephone number; offsets in the text it was found in. */
export interface PhoneNumber extends Span {
  /** E.164. */
  number: string
}

/** What a statistical detector says of a text. */
export interface Likeness {
  /** How like its best language the text is, 0 to 1; gibberish stays under a half. */
  best: number
  /** By ISO 639-1 code, as two detectors say together; the likeliest has about 1. */
  scores: ReadonlyMap<string, number>
}
/** Takes words, lower case, with spaces between. */
export type LanguageDetector = (words: string) => Likeness
