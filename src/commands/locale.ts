import { type Locale, locales } from '../core/types.ts'
import type { Io } from './io.ts'

/** Whether a word is a language of reports. */
export const isLocale = (text: string): text is Locale =>
  (locales as readonly string[]).includes(text)

/**
 * The language to speak before the command line has been read: `--locale` where it
 * stands there, else that of the environment, else Swedish.
 */
export function localeFrom(argv: readonly string[], env: Io['env']): Locale {
  return flagged(argv) ?? (fromEnvironment(env).startsWith('en') ? 'en' : 'sv')
}

// As POSIX has it: the first that is set decides. `C` says nothing about people.
const fromEnvironment = ({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): string =>
  (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase()

function flagged(argv: readonly string[]): Locale | undefined {
  const given = argv.flatMap((argument, index) => {
    if (argument === '--locale') return [argv[index + 1] ?? '']
    return argument.startsWith('--locale=') ? [argument.slice('--locale='.length)] : []
  })
  return given.map(text => text.toLowerCase()).find(isLocale)
}
