import type { Span } from './place.ts'

export type TokenKind =
  | 'word'
  | 'number'
  | 'punctuation'
  | 'symbol'
  | 'hashtag'
  | 'mention'
  | 'url'
  | 'emoji'

/** The smallest thing a term matches: a word, a sign, a hashtag, an emoji. */
export interface Token extends Span {
  kind: TokenKind
  /** As written. */
  text: string
  /** Folded spellings to match on, likeliest first; see `fold.ts`. */
  forms: readonly string[]
}

export interface Sentence extends Span {
  /** Which paragraph of the draft it stands in, from 0. */
  paragraph: number
  /** White space left out. */
  tokens: readonly Token[]
}

/** A run of paragraphs in one language. */
export interface Passage extends Span {
  /** ISO 639-1, else 639-3; `und` where it could not be told. */
  language: string
  /** False where the language was assumed from the configuration. */
  sure: boolean
  sentences: readonly Sentence[]
}

export type ConsentUse = 'name' | 'picture' | 'quote' | 'membership' | 'sensitive'

/** One record of a consent, from the register or inline in a draft. Dates are ISO days. */
export interface ConsentRecord {
  id?: string
  name?: string
  role?: PersonRole
  uses: readonly ConsentUse[]
  /** Folded names of channels; empty means none was given. */
  channels: readonly string[]
  from?: string
  until?: string
  withdrawn?: string
  guardian?: string
  basis?: string
}

export type PersonRole =
  | 'member'
  | 'elected'
  | 'employee'
  | 'official'
  | 'private'
  | 'child'
  | 'fictional'

/** Somebody the front matter declares. */
export interface Person {
  name?: string
  role?: PersonRole
  /** A register id, or an inline record. */
  consent?: string | ConsentRecord
  place: Span
}

export interface Image {
  /** Path as written, relative to the draft. */
  file?: string
  alt?: string
  /** Undefined where nothing was said; empty where nobody is recognisable. */
  people?: readonly Person[]
  photographer?: string
  ai?: boolean
  place: Span
}

export interface IgnoreEntry {
  rule: string
  reason?: string
  /** ISO day after which it no longer holds. */
  until?: string
  place: Span
}

/** Front matter in its canonical form: English keys and values, absent where not given. */
export interface Metadata {
  channel?: readonly string[]
  account?: 'official' | 'private'
  visibility?: 'open' | 'closed'
  role?: 'employee' | 'elected' | 'member'
  errand?: 'trip' | 'congress' | 'exhibition' | 'course' | 'meeting'
  'paid-time'?: boolean
  'working-hours'?: boolean
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, Stockholm time. */
  written?: string
  publish?: string
  language?: string
  branch?: string
  audience?: string
  campaign?: string
  boost?: boolean
  people?: readonly Person[]
  images?: readonly Image[]
  shares?: string
  sources?: readonly string[]
  ignore?: readonly IgnoreEntry[]
}
export type MetadataKey = keyof Metadata

/** Something wrong with the front matter; worded by the rule `invalid-metadata`. */
export interface MetadataProblem extends Span {
  reason:
    | 'not-yaml'
    | 'unknown-key'
    | 'unknown-value'
    | 'not-a-date'
    | 'duplicate-key'
    | 'wrong-type'
  /** What was written. */
  actual: string
  /** The nearest known word, or what is accepted. */
  expected: readonly string[]
  /** The key concerned, as written. */
  key?: string
}

/** A draft taken apart, before any rule has looked at it. */
export interface Draft {
  path: string
  /** The file as read. */
  text: string
  metadata: Metadata
  /** Where each canonical key stands (the key itself). */
  places: Partial<Record<MetadataKey, Span>>
  /** The front matter between its fences; an empty span at the top where there is none. */
  frontMatter: Span
  problems: readonly MetadataProblem[]
  /** What is going to be published. */
  body: Span
}

/** A draft with its passages, ready for rules. */
export interface ParsedDraft extends Draft {
  /** One language, `mul` where passages differ, `und` where none can be told. */
  language: string
  passages: readonly Passage[]
}
