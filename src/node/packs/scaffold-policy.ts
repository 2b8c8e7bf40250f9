import {
  type FoundClause,
  type FoundClauses,
  findClauses,
  quoteOf,
  shortened,
} from '../../core/pack/find-clauses.ts'
import { type Proposal, proposeDetectors } from '../../core/pack/propose.ts'
import { wrapWords } from '../../core/text/columns.ts'
import type { Detector, Locale } from '../../core/types.ts'
import { newPolicyWords } from '../../messages/rules.ts'

/** What has to be known of a policy to make a pack of it. */
export interface NewPolicy {
  /** The name of its folder. */
  id: string
  organisation: string
  /** The policy's own text. */
  text: string
  /** Of the text, and of the pack. */
  language: Locale
}

/**
 * Makes a pack of a policy: its text, its clauses, and which of some detectors each may use. A clause that gets none stays open.
 *
 * @returns The files by name, and the numbers of clauses, of those that a detector is proposed for, and of detectors.
 */
export function policyPack(policy: NewPolicy, detectors: Iterable<Detector>) {
  const found = findClauses(policy.text)
  const proposals = proposeDetectors(found.clauses, detectors, policy.language)
  const ready = proposals.filter(({ detector }) => !detector.isHouseRule)
  const isUsed = ({ id }: FoundClause) => ready.some(({ clause }) => clause === id)
  return {
    files: {
      'pack.yml': packFile(policy, found),
      'policy.txt': policy.text,
      'policy.yml': policyFile(policy, found.clauses, isUsed),
      'rules.yml': rulesFile(policy, found.clauses, proposals),
    },
    clauses: found.clauses.length,
    used: found.clauses.filter(isUsed).length,
    detectors: ready.length,
  }
}

/** A text as YAML in double quotes, on one line. */
const quoted = (text: string): string => JSON.stringify(text)

function packFile({ id, organisation, language }: NewPolicy, { title, by }: FoundClauses): string {
  const words = newPolicyWords[language]
  return `# ${words.packHead}
id: ${id}
languages: [${language}]
title: ${quoted(title ?? words.title(organisation))}
# ${words.citeHead}
cite: ${quoted(words.cite[by])}
policy: policy.txt
`
}

function policyFile(
  { language }: NewPolicy,
  clauses: readonly FoundClause[],
  isUsed: (clause: FoundClause) => boolean,
): string {
  const words = newPolicyWords[language]
  const entries = clauses.map(clause =>
    [
      `  ${quoted(clause.id)}:`,
      ...(clause.section === undefined ? [] : [`    section: ${quoted(clause.section)}`]),
      `    quote: ${quoted(quoteOf(clause.text))}`,
      ...(isUsed(clause) ? [] : [`    # ${words.open}`, `    # reason: ${quoted(words.reason)}`]),
    ].join('\n'),
  )
  return `# ${words.policyHead.join('\n# ')}
clauses:
${entries.join('\n\n')}
`
}

function rulesFile(
  { language }: NewPolicy,
  clauses: readonly FoundClause[],
  proposals: readonly Proposal[],
): string {
  const words = newPolicyWords[language]
  const sections = clauses.flatMap(clause => {
    const own = proposals.filter(one => one.clause === clause.id)
    if (own.length === 0) return []
    const entries = own.map(proposal => entry(proposal, language))
    return [`# ${clause.id}: ${shortened(clause.text, 90)}\n\n${entries.join('\n\n')}`]
  })
  const head = `# ${words.rulesHead.join('\n# ')}`
  return `${[head, ...sections].join('\n\n')}\n`
}

function entry({ detector, clause, because, others }: Proposal, language: Locale) {
  const words = newPolicyWords[language]
  const about = firstSentence(detector.about[language])
  const also = others.length > 0 ? words.alsoIn(others) : ''
  return [
    comment(about),
    comment(`${words.because(because)}${also}`),
    ...(detector.isHouseRule ? [comment(words.houseRule)] : []),
    `${detector.isHouseRule ? '# ' : ''}${detector.id}: {clause: ${quoted(clause)}}`,
  ].join('\n')
}

const width = 100

/** A text as comment lines. */
const comment = (text: string): string =>
  wrapWords(text, width - 2)
    .map(line => `# ${line}`)
    .join('\n')

function firstSentence(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return /^.*?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line
}
