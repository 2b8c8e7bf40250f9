import type { Locale, Translated } from '../../core/types.ts'

/** Something to mend in a configuration; line and column from 1. */
export interface ConfigurationProblem {
  line: number
  column: number
  message: Translated
}

/** A configuration that cannot be used: exit 2, with every problem in it. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'

  readonly file: string
  readonly problems: readonly ConfigurationProblem[]

  constructor(file: string, problems: readonly ConfigurationProblem[]) {
    super(problems.map(problem => problem.message.en).join(' '))
    this.file = file
    this.problems = problems
  }

  /** One line a problem: `file:line:column what is wrong and what to write`. */
  in(locale: Locale): string {
    return this.problems
      .map(({ line, column, message }) => `${this.file}:${line}:${column} ${message[locale]}`)
      .join('\n')
  }
}

/** A problem of the file as a whole. */
export const ofFile = (file: string, message: Translated): ConfigurationError =>
  new ConfigurationError(file, [{ line: 1, column: 1, message }])
