import { Chalk } from 'chalk'
import type { Paint } from './report.ts'

const chalk = new Chalk({ level: 1 })

const labels = { error: 'red', warning: 'yellow', info: 'cyan', question: 'magenta' } as const

/** Colours for a terminal. */
export const colours: Paint = {
  label: (label, text) => chalk[labels[label]].bold(text),
  path: text => chalk.bold.underline(text),
  marked: text => chalk.bold.underline(text),
  faint: text => chalk.dim(text),
  fine: text => chalk.green(text),
}
