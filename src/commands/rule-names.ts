import { nearest } from '../core/metadata/nearest.ts'
import type { Locale } from '../core/types.ts'
import { helpWords } from './help-words.ts'
import { UsageError } from './io.ts'

/**
 * Checks that rules named on the command line exist.
 *
 * @throws {UsageError} naming the first that does not, and the nearest that does.
 */
export function requireRules(
  named: readonly string[] | undefined,
  known: readonly string[],
  locale: Locale,
): void {
  const unknown = named?.find(id => !known.includes(id))
  if (unknown === undefined) return
  const words = helpWords[locale]
  const near = nearest(unknown, known)
  const meant = near ? words.meant(near) : ''
  throw new UsageError(`${words.unknownRule(unknown)}${meant}\n${words.seeRules}`)
}
