import { map, text } from '../shape.ts'
import type { Matcher } from './matcher.ts'

/** Names a rule whose findings the linter itself makes, once all other rules have run. */
const answeredByLinter = (name: string, options = map({})): Matcher => ({
  name,
  precision: 'very-high',
  options,
  create: () => () => [],
})

/** Entries under `ignore` that say no reason, where the configuration asks for one. */
export const unexplainedIgnore = answeredByLinter('unexplained-ignore')

/** Entries under `ignore` that silenced nothing. */
export const unusedIgnore = answeredByLinter('unused-ignore')

/** Findings over all drafts of a run together: what is `unrepresented` among them. */
export const folder = answeredByLinter('folder', map({ unrepresented: text() }, ['unrepresented']))
