import { channels } from '../../core/metadata/keys.ts'
import { nearest } from '../../core/metadata/nearest.ts'
import { lookUp } from '../../core/metadata/vocabulary.ts'
import type { Locale } from '../../core/types.ts'
import { helpWords } from '../help-words.ts'
import { UsageError } from '../io.ts'
import { templateWords } from './words.ts'

/**
 * The canonical name of a channel that somebody wrote: «fb» is `facebook`.
 *
 * @throws {UsageError} where there is none by that name, with the nearest.
 */
export function channelOf(written: string, locale: Locale): string {
  const channel = lookUp(channels, written)
  if (channel !== undefined) return channel
  const known = Object.keys(channels)
  const near = nearest(written, known)
  const meant = near === undefined ? '' : helpWords[locale].meant(near)
  throw new UsageError(templateWords[locale].unknownChannel(written, known.join(', ')) + meant)
}
