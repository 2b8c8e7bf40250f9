import { prepareDraft } from '../../src/core/adapters/load.ts'
import { parseDocument } from '../../src/core/document.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { createLinter } from '../../src/core/linter.ts'
import { severityOf } from '../../src/core/message.ts'
import { countWords, speakerIn } from '../../src/core/speaker.ts'
import type { Pack, Severity } from '../../src/core/types.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'
import { context } from '../context.ts'
import type { Text } from './texts.ts'

/** What a rule said of a text. */
export interface Said {
  rule: string
  severity: Severity
  start: number
  end: number
  /** The list and term that spoke, `model`, or the matcher where it has no lists. */
  by: string
}

/** A text with its length in words and all that was said of it. */
export interface Heard {
  text: Text
  words: number
  said: readonly Said[]
}

/** Lints texts as drafts without metadata, by the rules with the given ids, or by all where none is given. */
export async function heard(
  texts: readonly Text[],
  ids: readonly string[] = [],
): Promise<readonly Heard[]> {
  const packs = narrowed(await loadBuiltInPacks(), ids)
  const linter = createLinter(packs, { locale: 'sv' })
  const speakerOf = speakerIn(packs)
  const results: Heard[] = []
  for (const text of texts) {
    // A line of hyphens at the top would be taken for the fence of metadata.
    const draft = parseDraft(`${text.id}.md`, text.text.replace(/^\s*-{3,}/, ''))
    await prepareDraft(linter, draft, context)
    const { findings } = linter.lint(draft, context)
    const parsed = findings.length ? parseDocument(draft, context) : undefined
    const said = findings.map(finding => ({
      rule: finding.ruleId ?? '',
      severity: severityOf(finding),
      ...finding.span,
      by: parsed ? speakerOf(finding, parsed) : '',
    }))
    results.push({ text, words: countWords(text.text), said })
  }
  return results
}

/**
 * The packs with those of their rules that are asked for.
 *
 * @throws {Error} where no pack has a rule of that id.
 */
function narrowed(packs: readonly Pack[], ids: readonly string[]): readonly Pack[] {
  if (!ids.length) return packs
  const known = new Set(packs.flatMap(({ rules }) => rules).map(({ id }) => id))
  const unknown = ids.filter(id => !known.has(id))
  if (unknown.length) throw new Error(`No rule is called ${unknown.join(', ')}`)
  return packs.map(pack => ({ ...pack, rules: pack.rules.filter(({ id }) => ids.includes(id)) }))
}
