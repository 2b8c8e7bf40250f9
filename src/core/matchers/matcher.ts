import type { Context } from '../context.ts'
import type { TermLists } from '../terms/term-lists.ts'
import type { Check, Match, ParsedDraft, Rule } from '../types.ts'

/** Finds one check of a rule in a draft. Total: any draft gives matches, never a throw. */
export type Finder = (draft: ParsedDraft, context: Context) => readonly Match[]

/**
 * Code that a rule names: made ready once a run from a check and the terms of
 * its rule, which the termLists opens.
 *
 * @throws {PackProblem} where the check's options are not what it takes.
 */
export type Matcher = (check: Check, rule: Rule, termLists: TermLists) => Finder
