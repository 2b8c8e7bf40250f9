import { nearest } from '../core/metadata/nearest.ts'
import type { Locale } from '../core/types.ts'
import { helpWords } from './help-words.ts'
import { UsageError } from './io.ts'
import type { Options } from './program.ts'

const forms = ['pretty', 'json']

/**
 * Holds a command that writes a list of its own to the forms it has.
 *
 * @throws {UsageError} where another form is asked for.
 */
export function requireOwnForm({ format = 'pretty' }: Options, locale: Locale): void {
  if (forms.includes(format)) return
  const words = helpWords[locale]
  const near = nearest(format, forms)
  const meant = near ? words.meant(near) : ''
  throw new UsageError(words.notOneOf('--format', format, forms.join(', ')) + meant)
}
