import { parseDraft } from '../../core/draft.ts'
import type { Draft } from '../../core/types.ts'
import type { Addition } from './append.ts'
import { applied, type Edit } from './edits.ts'

/**
 * Whether edits add one thing to a list of the front matter and do nothing else: no new
 * slips, what was in the list as it was, and the same words to publish.
 */
export function addsOne(draft: Draft, edits: readonly Edit[], list: Addition['list']): boolean {
  const after = parseDraft(draft.path, applied(draft.text, edits))
  const [was, is] = [namesIn(draft, list), namesIn(after, list)]
  return (
    after.problems.length <= draft.problems.length &&
    is.length === was.length + 1 &&
    was.every((name, index) => name === is[index]) &&
    bodyOf(after) === bodyOf(draft)
  )
}

/** Whether edits to the front matter leave fewer slips in it and touch no word to publish. */
export function mends(draft: Draft, edits: readonly Edit[]): boolean {
  const after = parseDraft(draft.path, applied(draft.text, edits))
  return after.problems.length < draft.problems.length && bodyOf(after) === bodyOf(draft)
}

const namesIn = ({ metadata }: Draft, list: Addition['list']): (string | undefined)[] =>
  list === 'ignore'
    ? (metadata.ignore ?? []).map(({ rule }) => rule)
    : (metadata.people ?? []).map(({ name }) => name)

const bodyOf = ({ text, body }: Draft): string =>
  text
    .slice(body.start, body.end)
    .replace(/^\uFEFF/, '')
    .trim()
