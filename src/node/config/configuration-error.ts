import type { Locale, Translated } from '../../core/types.ts'

/** A configuration on the disk. */
export interface ConfigurationFile {
  /** Absolute. */
  path: string
  /** As shown to the user. */
  shownAs: string
}

/** Something to mend in a configuration; line and column from 1. */
export interface ConfigurationProblem {
  line: number
  column: number
  message: Translated
}

/** A configuration that cannot be used: exit 2, with every problem in it. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'

  readonly file: ConfigurationFile
  readonly problems: readonly ConfigurationProblem[]

  /** @param file - Where the problems stand. */
  constructor(file: ConfigurationFile, problems: readonly ConfigurationProblem[]) {
    super(problems.map(problem => problem.message.en).join(' '))
    this.file = file
    this.problems = problems
  }

  /** One line a problem: `file:line:column what is wrong and what to write`. */
  in(locale: Locale): string {
    return this.problems
      .map(
        ({ line, column, message }) => `${this.file.shownAs}:${line}:${column} ${message[locale]}`,
      )
      .join('\n')
  }
}
