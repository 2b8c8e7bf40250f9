import type { Finding } from './types.ts'

/** Turns a text into hexadecimal that does not give the text away; SHA-256 where Node gives it. */
export type Hash = (text: string) => string

const length = 32

/**
 * What a finding is known by from run to run: 32 hexadecimal digits of a hash
 * over path, rule, the marked words and which of the draft's equal ones it is.
 * Lines, columns, neighbours, the report's language and line breaks are left
 * out, so that a finding that moves is the same finding.
 *
 * @param path - Of the draft as the report shows it; empty for a finding over the folder.
 */
export function fingerprint(finding: Finding, path: string, hash: Hash): string {
  const { source = '', ruleId = '', nth } = finding
  const known = ['tankefter/1', path, source, ruleId, essence(finding), nth]
  return hash(JSON.stringify(known)).slice(0, length)
}

/** Counts equal findings of one draft: the first is 1. Takes them in the order of the text. */
export function countAlike(findings: readonly Finding[]): void {
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.source, finding.ruleId, essence(finding)])
    finding.nth = (seen.get(key) ?? 0) + 1
    seen.set(key, finding.nth)
  }
}

const essence = ({ actual = '' }: Finding): string =>
  actual.normalize('NFC').replace(/\s+/gu, ' ').trim()
