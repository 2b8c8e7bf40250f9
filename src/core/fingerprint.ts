import { hash as hashOf } from './people/hash.ts'
import type { Finding } from './types.ts'

/** Turns a text into hexadecimal that does not give the text away; SHA-256 where Node gives it. */
export type Hash = (text: string) => string

const length = 32

/**
 * What a finding is known by from run to run: 32 hexadecimal digits of a hash
 * over path, rule, the mark of its words and which of the draft's equal ones it is.
 * Lines, columns, neighbours, the report's language and line breaks are left
 * out, so that a finding that moves is the same finding.
 *
 * @param path - Of the draft as the report shows it; empty for a finding over the folder.
 */
export function fingerprint(finding: Finding, path: string, hash: Hash): string {
  const { source = '', ruleId = '', nth } = finding
  const known = ['tankefter/2', path, source, ruleId, wordMark(finding), nth]
  return hash(JSON.stringify(known)).slice(0, length)
}

/** Counts equal findings of one draft: the first is 1. Takes them in the order of the text. */
export function countAlike(findings: readonly Finding[]): void {
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.source, finding.ruleId, wordMark(finding)])
    finding.nth = (seen.get(key) ?? 0) + 1
    seen.set(key, finding.nth)
  }
}

/** Rules whose marked words name or reach somebody, however they are written. */
const personalRules: ReadonlySet<string> = new Set([
  'accusation',
  'contact-details',
  'image-location',
  'invalid-consent',
  'invalid-metadata',
  'missing-consent',
  'missing-file',
  'named-child',
  'personal-number',
  'sensitive-data',
  'unchecked-image',
  'unknown-person',
])

/** Words with a capital, a longer number or an address may name or reach somebody, whatever the rule. */
const maybePersonal = /\p{Lu}|\p{Lt}|\d{3}|[@▇]/u

const oneByte = 0xff

/**
 * The words of a finding as a number of two hexadecimal digits, so few that a list of names or
 * numbers held against it leaves one in 256; nothing where they may name or reach somebody.
 */
export function wordMark({ ruleId = '', actual = '' }: Finding): string {
  if (personalRules.has(ruleId) || maybePersonal.test(actual)) return ''
  return (hashOf(0, wordsOf(actual)) & oneByte).toString(16).padStart(2, '0')
}

/** The words of a finding with nothing but single spaces between them. */
export const wordsOf = (actual: string): string =>
  actual.normalize('NFC').replace(/\s+/gu, ' ').trim()
