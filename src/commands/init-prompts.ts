import { cancel, intro, isCancel, multiselect, select, text } from '@clack/prompts'
import { channels } from '../core/front-matter/keys.ts'
import type { Locale } from '../core/types.ts'
import { type Hook, initWords } from '../messages/authoring.ts'
import { type Setup, splitList } from './init-answers.ts'

/**
 * Asks, on the terminal, for what the command line has not answered.
 *
 * @param known - What is answered already.
 * @param usual - What is offered as the answer.
 * @returns Undefined where the reader left.
 */
export async function ask(
  known: Partial<Setup>,
  usual: Setup,
  locale: Locale,
): Promise<Setup | undefined> {
  const words = initWords[locale]
  intro(words.title)
  try {
    const who = known.who ?? (await line(words.who, usual.who))
    const chosen = known.channels ?? (await chosenChannels(words.channels, usual.channels))
    const branches =
      known.branches ?? splitList(await line(words.branches, usual.branches.join(', ')))
    const register = known.register ?? (await line(words.register, usual.register))
    const hook = known.hook ?? (await chosenHook(words))
    return { who, channels: chosen, branches, register, hook }
  } catch (error) {
    if (!(error instanceof Left)) throw error
    cancel(words.cancelled)
    return undefined
  }
}

class Left extends Error {}

function stayed<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Left()
  return answer as Exclude<T, symbol>
}

const line = async (message: string, initialValue: string): Promise<string> =>
  (stayed(await text({ message, initialValue })) ?? '').trim()

const chosenChannels = async (message: string, usual: readonly string[]) =>
  stayed(
    await multiselect({
      message,
      required: false,
      // They are in English.
      showInstructions: false,
      initialValues: [...usual],
      options: Object.keys(channels).map(value => ({ value, label: value })),
    }),
  )

const chosenHook = async (words: (typeof initWords)[Locale]): Promise<Hook> =>
  stayed(
    await select<Hook>({
      message: words.hook,
      showInstructions: false,
      options: (['none', 'pre-commit', 'git'] as const).map(value => ({
        value,
        label: words.hooks[value],
      })),
    }),
  )
