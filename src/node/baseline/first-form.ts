import { wordsOf } from '../../core/fingerprint.ts'
import type { Finding } from '../../core/types.ts'
import { sha256 } from '../hash.ts'
import type { Marking } from './marks.ts'

/**
 * The first form of the file knew findings and drafts by hashes of their words, which could be
 * found out by trying names and numbers. It is read so that it can be written anew.
 */
export const firstMarking: Marking = {
  marksOf: findings => {
    const seen = new Map<string, number>()
    return new Map(findings.map(finding => [finding, [hashed(finding, seen)]]))
  },
  contentOf: text => sha256(text).slice(0, 16),
}

function hashed({ source = '', ruleId = '', actual = '' }: Finding, seen: Map<string, number>) {
  const words = wordsOf(actual)
  const key = JSON.stringify([source, ruleId, words])
  const nth = (seen.get(key) ?? 0) + 1
  seen.set(key, nth)
  return sha256(JSON.stringify(['tankefter/1', '', source, ruleId, words, nth])).slice(0, 6)
}
