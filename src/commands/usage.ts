import type { CommanderError } from 'commander'
import type { HelpWords } from './help-words.ts'

/** Says in the reader's language what commander refused in English. */
export function usageMessage({ code, message }: CommanderError, words: HelpWords): string {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? []
  const [, near] = /Did you mean (?:one of )?([^?]*)\?/.exec(message) ?? []
  return `${refused(code, named, message, words)}${near ? words.meant(near) : ''}`
}

function refused(code: string, named: string, message: string, words: HelpWords): string {
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(named)
    case 'commander.unknownCommand':
      return words.unknownCommand(named)
    case 'commander.optionMissingArgument':
      return words.missingValue(named)
    case 'commander.missingArgument':
      return words.missingArgument(named)
    case 'commander.excessArguments':
      return words.tooMany
    default:
      return message.replace(/^error: /, '')
  }
}
