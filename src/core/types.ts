/** The nouns of the house. Offsets count UTF-16 units from the start of the file, without a byte order mark. */
import type { VFileMessage } from 'vfile-message'
import type { Origin, Piece, Place, Span } from './places.ts'

export type * from './places.ts'

export type Facts = Readonly<Record<string, string | number | Translated>>

/** What a matcher gives: where, and the facts its wording needs. */
export interface Match extends Span {
  /** Which message of the rule; `default` where absent. */
  reason?: string
  /** Facts for the wording: `{name}`, `{limit}` …, translated where they are words of ours. */
  facts?: Facts
  /** Replacements a reader could paste. */
  suggestions?: readonly string[]
  /** Tokens the match rests on, for reports that name them. */
  because?: readonly string[]
  /** A question of a model, which gives way to what the same rule says outright. */
  asks?: true
  /** Overrides the rule's grade, e.g. a plugin's own certainty. */
  severity?: Severity
}

/**
 * A finding is a `VFileMessage`: `source` is the pack, `reason` the worded message, `note` the clause's words, `expected`
 * replacements; `fatal` is true, false or undefined for error, warning, info.
 */
export interface Finding extends VFileMessage {
  clause: string
  /** What other policies in use say of the same; absent where none does. */
  alsoCites?: readonly Citation[]
  /** The way out. */
  fix: string
  /** The words it rests on, where they are more than the marked ones. */
  because: readonly string[]
  span: Span
  /** Which of the equal ones in its draft it is, from 1. */
  nth: number
  /** The reason code that chose its wording among those of its rule; `default` where there is one only. */
  kind: string
  /** Other places of the draft where its rule found the same, in the order of the text. */
  related: readonly RelatedPlace[]
}

/** A clause of a pack. */
export interface Citation {
  pack: string
  clause: string
}

/** A further place that a finding is about. */
export interface RelatedPlace {
  span: Span
  place: Place
  /** The words there, as they stand in the file. */
  actual: string
}

/** What the pipeline says of one draft. */
export interface Result {
  path: string
  /** The document that the draft was made from; undefined where it is a file of its own. */
  origin?: Origin
  language: string
  languageRuns: readonly Pick<LanguageRun, 'language' | 'sure' | 'start' | 'end'>[]
  findings: readonly Finding[]
  /** Findings the draft asked to leave alone, with the entry that did. */
  ignored: readonly { finding: Finding; by: IgnoreEntry }[]
  metadata: Metadata
  /** Where it was asked for. */
  readability?: Readability
}

/** What a measure of readability counts of a text. */
export interface Readability {
  words: number
  sentences: number
  /** Words of more than six letters. */
  longWords: number
}

export type ClauseCheck = 'rules' | 'people' | 'folder' | 'none' | 'open'

/** A clause of the policy or law that a pack holds. */
export interface Clause {
  id: string
  section?: string
  /** Its exact words. */
  quote: string
  /** What it says, for readers of another language than its words. */
  gloss?: string
  /** «alltid», «ska», «bör» … */
  strength?: string
  /** Whom it binds. */
  binds?: Translated
  /** What looks after it: rules, people, a check over the folder, nothing to check; `open` where nobody has said. */
  check: ClauseCheck
  /** Why it is left to people, where it is. */
  reason?: Translated
  /** What the writer is asked, since no rule can tell. */
  ask?: Question
}

/** A question to the writer of a draft, and the drafts that it concerns. */
export interface Question extends Translated {
  when?: Conditions
}

/** Metadata that must hold: `any`, `none`, a value, one of several, or `{not: …}`. */
export type Condition = string | boolean | readonly string[] | { not: string | readonly string[] }
export type Conditions = Record<string, Condition>

/** One way for a rule to find something. The matcher named reads what it knows of the rest. */
export interface Check {
  match: string
  when?: Conditions
  /** Keyed by matcher; validated by the matcher's own schema. */
  [option: string]: unknown
}

export interface GradedSeverity {
  is: Severity
  when?: Conditions
  reason?: readonly string[]
}

/** What is looked for and how it is worded, with its terms by language; it rests on no clause by itself. */
export interface Detector {
  id: string
  pack: string
  /** First grade whose conditions hold. */
  severity: readonly GradedSeverity[]
  checks: readonly Check[]
  /** Rules that speak instead where they overlap this one, or anywhere in the draft. */
  yields: Readonly<Record<string, 'overlap' | 'sentence' | 'neighbours' | 'draft'>>
  /** At most one finding: per draft, per different word, per sentence, or no limit. */
  once: 'draft' | 'word' | 'sentence' | 'match'
  /** By reason code; `default` where a matcher gives none. `{actual}` and others are filled in. */
  message: Readonly<Record<string, Translated>>
  fix: Readonly<Record<string, Translated>>
  /** Ways out for who fills in a form, by reason code, where `fix` speaks of files, keys or commands. */
  fixInForm?: Readonly<Record<string, Translated>>
  /** Why the rule exists, for `explain`. */
  about: Translated
  /** What it leaves alone, for `explain`. */
  leaves?: Translated
  /** Whether one organisation has decided on it, so that only the policies that use it hold drafts to it. */
  isHouseRule?: boolean
  terms: Readonly<Record<string, TermsByList>>
  /** Terms that a policy speaks of the matter in, by language: the detector is proposed for clauses that hold one. */
  keywords?: Readonly<Record<string, readonly string[]>>
  /** ISO day after which those whom it knows by name may be others: its list of people is old. */
  peopleUntil?: string
  /** What was learnt from labelled drafts, by language; see scripts/train.ts. */
  models?: Readonly<Record<string, Model>>
}

/** A detector with the clause that its findings cite: written whole in a rule's folder, or made of a {@link Use}. */
export interface Rule extends Detector {
  clause: string
  /** What the policy asks of a draft besides the conditions of the checks. */
  when?: Conditions
  /** The pack whose detector it uses; absent for a rule written whole. */
  detector?: string
  /** Whether its lists are the detector's, to which its policy adds no terms. */
  sharesLists?: boolean
  /** The clauses of policies that use the same detector and leave the telling to this rule. */
  alsoCites?: readonly Citation[]
}

/** What a policy says of a detector that it uses: the clause, and what it grades, words or adds in its own way. */
export interface Use
  extends Partial<
    Pick<Detector, 'severity' | 'message' | 'fix' | 'fixInForm' | 'about' | 'leaves'>
  > {
  /** Of the detector, and of the rule that the two make. */
  id: string
  clause: string
  when?: Conditions
  /** Options of the detector's matchers in the place of its own: hours, limits. */
  options?: Readonly<Record<string, unknown>>
  /** Terms in addition to those of the detector's lists. */
  terms?: Readonly<Record<string, TermsByList>>
}

/** A linear model over hashed features of a sentence (`core/classifier/features.ts`). */
export interface Model {
  /** How it was learnt: script, drafts, figures. */
  about: string
  /** What one step of a weight is worth. */
  scale: number
  bias: number
  /** The score from which a sentence is asked about. */
  threshold: number
  /** A signed byte for each bucket, a power of two of them; as text in base64. */
  weights: string | Int8Array
}

/** A term as written in a list, with what to write instead. */
export interface TermEntry {
  term: string
  suggest?: readonly string[]
}
/** The lists of one terms file, by name. */
export type TermsByList = Readonly<Record<string, readonly TermEntry[]>>

/** A draft body with the span marked that the rule finds, or one it must pass. */
export interface Case {
  kind: 'find' | 'pass'
  /** Body with the `[[ ]]` taken out. */
  text: string
  /** Marked spans, offsets in `text`; empty for a finding about metadata. */
  spans: readonly Span[]
  /** Where in its file it stands, from 1. */
  line?: number | undefined
  /** Front matter. */
  with: Readonly<Record<string, unknown>>
  /** What the configuration asks for, where it is not as usual. */
  settings?: { 'require-approval'?: boolean }
  language: string
  /** What a writer makes of it by following the way out: no rule has anything to say of these. */
  mended?: readonly Pick<Case, 'text' | 'with'>[]
}

/** A policy as data. */
export interface Pack {
  id: string
  version: string
  licence: string
  title: Translated
  /** The languages that it is written in; all where left out. What it lacks stands in its own. */
  languages?: readonly Locale[]
  /** The language of its clauses' own words; the first of its languages where left out. */
  quotes?: string
  /** Whether it is chosen where the configuration chooses no packs. */
  default?: boolean
  /** How its clauses are cited in the report, e.g. «Policyn 2.6b». */
  cite: Translated
  date: string
  status: Translated
  url: string | null
  clauses: Readonly<Record<string, Clause>>
  /** What its clauses are checked by: rules written whole, then those made of its uses once these are resolved. */
  rules: readonly Rule[]
  /** What policies can use; nothing is found by them alone. */
  detectors?: readonly Detector[]
  /** The detectors that its clauses use, as long as they are not resolved (`core/pack/uses.ts`). */
  uses?: readonly Use[]
  /** Its terms by language, with those of the packs that it was built with; worked out at run time where a pack has none. */
  index?: Readonly<Record<string, PackedTerms>>
}

/** The terms of packs in one language, as a build can keep them. */
export interface PackedTerms {
  /** The lists by number: ids of pack and of the rule or detector in it, name, whether masked spellings count. */
  lists: readonly (readonly [pack: string, rule: string, list: string, masked: boolean])[]
  tables: TermTables
  /** The terms of a line of a list as plain data, by its number (`core/terms/term-index.ts`). */
  line: (number: number) => unknown
}

/** Rows of numbers (`core/terms/index-file.ts`); lists and terms are known by their numbers. */
export interface TermTables {
  /** By the keys of what stands in a draft, the terms that are found by it. */
  postings: Int32Array
  /** For each list the terms that are found by one of its own: packed rows. */
  byList: Int32Array
  /** The terms that any draft may hold. */
  always: Int32Array
  /** For each term its list, its line, which of the line's terms it is, and the place of its anchor (-1 for none). */
  terms: Int32Array
}

/** Why a text is no baseline. */
export type NoBaseline = 'not-json' | 'not-ours' | 'newer'

/** Why a folder that was named for the cache is not used. */
export type FolderRefusal = 'not-private' | 'tracked' | 'linked' | 'no-answer'

/** Why git gives no answer; worded by the commands. */
export type GitReason = 'no-git' | 'no-repository' | 'foreign-owner' | 'no-work-tree' | 'failed'

/** What a record of a consent can be told of, besides what only front matter has. */
export type RecordFault = Exclude<ValueFault, 'unknown-language' | 'missing-name' | 'missing-rule'>

/** Something wrong with a register. Lines start at 1; absent where the file as a whole is meant. */
export interface RegisterProblem {
  line?: number
  reason: 'not-yaml' | RecordFault | PathReason | RowReason
  /** What was written. */
  actual: string
  /** The nearest known word, or what is accepted. */
  expected: readonly string[]
  /** The column or key, as written. */
  key?: string
  /** Nothing that limits a consent can be lost by it, so that a run may go on. */
  harmless?: true
}
type RowReason =
  | 'not-csv'
  | 'no-columns'
  | 'too-many-cells'
  | 'nameless'
  | 'duplicate-id'
  | 'doubtful-column'
  | 'nameless-column'
  | 'old-workbook'
  | 'not-a-workbook'

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
  /** Folded spellings to match on, likeliest first; see `text/normalize.ts`. */
  forms: readonly string[]
}

export interface Sentence extends Span {
  /** Which paragraph of the draft it stands in, from 0. */
  paragraph: number
  /** White space left out. */
  tokens: readonly Token[]
}

/** A run of paragraphs in one language. */
export interface LanguageRun extends Span {
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
  /** ISO day, or `undated` where it is not known when. */
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
  /** Where the alternative text stands, without quotation marks. */
  altPlace?: Span
  /** Undefined where nothing was said; empty where nobody is recognisable. */
  people?: readonly Person[]
  photographer?: string
  ai?: boolean
  place: Span
}

/** Who has approved a draft, and on which ISO day; both may be left out. */
export interface Approval {
  by?: string
  date?: string
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
  approved?: Approval
  ignore?: readonly IgnoreEntry[]
}
export type MetadataKey = keyof Metadata

/** Why a text is no date: see `readDate`. */
export type DateFault = 'ambiguous-date' | 'incomplete-date' | 'no-such-date' | 'not-a-date'

/** What can be wrong with the lines around front matter. */
type FenceFault =
  | 'missing-fences'
  | 'spoilt-fence'
  | 'unclosed'
  | 'misplaced'
  | 'decorated'
  | 'toml'
  | 'unread-fence'

/** What can be wrong with front matter as YAML. */
export type YamlFault =
  | 'not-yaml'
  | 'too-large'
  | 'tab'
  | 'indentation'
  | 'missing-colon'
  | 'open-quotation'
  | 'open-bracket'
  | 'needs-quotation'
  | 'inline-exception'

/** What can be wrong with a key or a value that can be read. */
type ValueFault =
  | 'unknown-key'
  | 'duplicate-key'
  | 'unknown-value'
  | 'unknown-language'
  | 'several-values'
  | 'wrong-type'
  | 'missing-name'
  | 'missing-rule'
  | DateFault

/** Something wrong with the front matter; worded by the rule `invalid-metadata`. */
export interface MetadataProblem extends Span {
  reason: FenceFault | YamlFault | ValueFault
  /** What was written. */
  actual: string
  /** The nearest known word, what is accepted, or what to write in place of the span. */
  expected: readonly string[]
  /** The key concerned, as written. */
  key?: string
  /** The whole line as it should be written, where that is certain. */
  line?: string
}

/** A draft taken apart, before any rule has looked at it. */
export interface Draft {
  /** What the draft is known by: the path of its file; of a post in a document that of the document, `#` and what the post is known by there. */
  path: string
  /** Undefined where the draft is a file of its own. */
  origin?: Origin & { pieces: readonly Piece[] }
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
  languageRuns: readonly LanguageRun[]
}

/** Why a path cannot be read or gives nothing; worded by the reporters. */
export type PathReason =
  | 'missing'
  | 'no-permission'
  | 'broken-link'
  | 'not-a-file'
  | 'binary'
  | 'too-large'
  | 'empty'
  | 'ignored'
  | 'no-match'
  | 'unreadable'

/** Why a file could not be written. */
export type WriteProblem = 'no-permission' | 'a-folder' | 'not-a-folder' | 'full' | 'unwritable'

/** Why a file or path could not be read; each has its words in `messages/report.ts`. */
export type FileProblemReason = PathReason | PlanReason | UnreadKind

/** Why a document gives no drafts: it has a password, is damaged, would swell when unpacked, has no column or paragraph of posts. */
export type PlanReason = 'password' | 'damaged' | 'swollen' | 'no-posts'

/** What a file is that may hold posts and is not read. */
export type UnreadKind = 'word-processor' | 'spreadsheet' | 'online' | 'page' | 'slides'

/** A file that may hold posts, lies where drafts were looked for, and was not read. */
export interface UnreadFile {
  path: string
  /** `no-posts` for a table that is no calendar of posts. */
  kind: UnreadKind | 'no-posts'
}

/** A file or path that could not be checked. */
export interface FileProblem {
  path: string
  reason: FileProblemReason
  /** A path or command that was perhaps meant. */
  near?: string
}

/** How many of what was found. */
export type Counts = Readonly<Record<Severity, number>>

/** What a communicator calls a finding: a question is advice that asks for a fact. */
export type Label = Severity | 'question'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** The languages that reports, messages and help exist in. */
export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]
export type Translated = Record<Locale, string>
