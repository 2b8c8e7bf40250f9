import { map, text } from '../shape.ts'
import type { Matcher } from './matcher.ts'

/** A rule whose findings the linter itself makes, once all other rules have run. */
const answeredByLinter = (options = map({})): Matcher => ({
  options,
  create: () => () => [],
})

/** Entries under `ignore` that say no reason, where the configuration asks for one. */
export const unexplainedIgnore = answeredByLinter()

/** Entries under `ignore` that silenced nothing. */
export const unusedIgnore = answeredByLinter()

/** Findings over all drafts of a run together: what is `unrepresented` among them. */
export const folder = answeredByLinter(map({ unrepresented: text() }, ['unrepresented']))
