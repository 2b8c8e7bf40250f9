import type { Locale } from '../../core/types.ts'
import { helpWords } from '../help-words.ts'
import { channelOf } from '../new/channel.ts'
import { optionReaders } from '../option-values.ts'
import type { Options } from '../program.ts'
import { hooks, type InitAnswers, listed, type Setup } from './answers.ts'

/**
 * What the command line answers of the questions.
 *
 * @throws {UsageError} where a channel or a kind of hook is not known, with the nearest that is.
 */
export function given(
  { who, channels: written, branches, hook }: InitAnswers,
  { register }: Options,
  locale: Locale,
): Partial<Setup> {
  const { oneOf } = optionReaders(helpWords[locale], locale)
  return {
    ...(who === undefined ? {} : { who: oneLine(who) }),
    ...(written === undefined
      ? {}
      : { channels: listed(written).map(one => channelOf(one, locale)) }),
    ...(branches === undefined ? {} : { branches: listed(branches).map(oneLine) }),
    ...(register === undefined ? {} : { register: oneLine(register) }),
    ...(hook === undefined ? {} : { hook: oneOf('--hook', hook, hooks) }),
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
