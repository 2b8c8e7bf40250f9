import { cancel, intro, isCancel, multiselect, select, text } from '@clack/prompts'
import { channels } from '../core/front-matter/keys.ts'
import type { Locale } from '../core/types.ts'
import { rangeOf } from '../core/working-hours.ts'
import { type Io, UsageError } from '../engine/types.ts'
import { type Hook, hooks, initWords } from '../messages/authoring.ts'
import { splitList } from './options.ts'

/** All that has to be known to write the files. */
export interface Setup {
  /** Name of a union section, a club or an account; empty where nobody said. */
  who: string
  /** Canonical names. */
  channels: readonly string[]
  branches: readonly string[]
  /** Working hours from Monday to Friday, each as `08.00-16.30`; none where they do not matter. */
  hours: readonly string[]
  /** Path as to be written in the configuration; empty where there is none. */
  register: string
  /** What checks drafts at a commit. */
  hook: Hook
}

/**
 * Asks on the terminal for what is not known already, with what is usual as the answer; gives undefined where the user left.
 * Throws a `UsageError` where there is nobody to ask.
 */
export async function askForSetup(
  known: Partial<Setup>,
  usual: Setup,
  io: Io,
  locale: Locale,
): Promise<Setup | undefined> {
  const words = initWords[locale]
  const questions: { [Key in keyof Setup]: () => Promise<Setup[Key]> } = {
    who: () => askForLine(words.who, usual.who),
    channels: async () =>
      answered(
        await multiselect({
          message: words.channels,
          required: false,
          // They are in English.
          showInstructions: false,
          initialValues: [...usual.channels],
          options: Object.keys(channels).map(value => ({ value, label: value })),
        }),
      ),
    branches: async () => splitList(await askForLine(words.branches, usual.branches.join(', '))),
    hours: async () => {
      const isWrong = (written: string) => splitList(written).some(one => !rangeOf(one))
      const check = (written = '') => (isWrong(written) ? words.wrongHours : undefined)
      return splitList(await askForLine(words.hours, usual.hours.join(', '), check))
    },
    register: () => askForLine(words.register, usual.register),
    hook: () => {
      const answers = hooks.map(value => ({ value, label: words.hooks[value] }))
      return askForOne(words.hook, answers, usual.hook)
    },
  }
  const open = Object.keys(questions).filter(key => !(key in known)) as (keyof Setup)[]
  const setup = { ...usual, ...known }
  return asking(words.title(open.length), words, io, async () => {
    for (const key of open) Object.assign(setup, { [key]: await questions[key]() })
    return setup
  })
}

/** Asks questions under a title, gives what they give; undefined where the user left. Throws where there is nobody to ask. */
export async function asking<Answers>(
  title: string,
  words: { noTerminal: string; cancelled: string },
  { stdout }: Io,
  questions: () => Promise<Answers>,
): Promise<Answers | undefined> {
  const isTerminal = stdout.isTTY && process.stdin.isTTY && process.stdout.isTTY
  if (!isTerminal) throw new UsageError(words.noTerminal)
  intro(title)
  try {
    return await questions()
  } catch (error) {
    if (!(error instanceof UserLeft)) throw error
    cancel(words.cancelled)
    return undefined
  }
}

class UserLeft extends Error {}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new UserLeft()
  return answer as Exclude<T, symbol>
}

/** Asks for one line, without white space around it. */
export const askForLine = async (
  message: string,
  initialValue: string,
  validate: (written?: string) => string | undefined = () => undefined,
): Promise<string> => (answered(await text({ message, initialValue, validate })) ?? '').trim()

/** Asks for one of some answers. */
export const askForOne = async <Answer extends string>(
  message: string,
  answers: readonly { value: Answer; label: string }[],
  initialValue: Answer,
): Promise<Answer> =>
  answered(
    await select<string>({ message, showInstructions: false, initialValue, options: [...answers] }),
  ) as Answer
