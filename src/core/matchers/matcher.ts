import type { AdapterName, Context } from '../context.ts'
import { choice, flag, type MapShape, type Shape, word } from '../shape.ts'
import type { TermLists } from '../terms/term-lists.ts'
import type { Check, Draft, Match, MetadataKey, ParsedDraft, Rule, Span } from '../types.ts'

/** Finds what one check of a rule looks for in a draft. Never throws, whatever the draft holds. */
export type MatchDraft = (draft: ParsedDraft, context: Context) => readonly Match[]

/** How often what a matcher finds is right, in the words of SARIF: a fact (counted, declared), a listed word, a guess. */
export type Precision = 'very-high' | 'high' | 'medium'

/** A kind of check that a rule can name under `match`. */
export interface Matcher {
  /** Left out where what it finds is a fact. */
  precision?: Exclude<Precision, 'very-high'>
  /** Whether its rules also check the alternative texts of pictures, as part of the post. */
  readsAltTexts?: true
  /** The keys that a check has besides `match`, `when` and `reason`; validator and JSON schema read them here. */
  options: MapShape
  /**
   * Prepares a check, once a run.
   *
   * @throws {PackProblem} where an option or a term list is not what the matcher takes.
   */
  create(check: Check, rule: Rule, termLists: TermLists): MatchDraft
  /** Left out by matchers that need no adapter of their own: says which one a check needs for a draft, undefined where it would find nothing. */
  adapterFor?(check: Check): (draft: ParsedDraft) => AdapterName | undefined
}

/** The shape of an option that is yes or no. */
export const yesOrNo: Shape = choice({ text: word(['yes', 'no']), flag })

/** Whether such an option says yes; `usual` is what holds where it is left out. */
export const saysYes = (option: unknown, usual = false): boolean =>
  option === undefined ? usual : option === true || option === 'yes'

/** The words of an option that takes one or several; none where it is left out. */
export const textsOf = (option: unknown): readonly string[] => [option ?? []].flat().map(String)

/** Where a token stands in the file. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Where the front matter has a key; the top of it where it does not. */
export const placeOfKey = ({ places, frontMatter: { start } }: Draft, key: MetadataKey): Span =>
  places[key] ?? { start, end: start }
