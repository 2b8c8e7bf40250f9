import { Chalk, type ChalkInstance } from 'chalk'
import type { Label } from '../core/types.ts'
import type { Paint } from './report.ts'

const chalk = new Chalk({ level: 1 })

const labels: Record<Label, ChalkInstance> = {
  error: chalk.red.bold,
  warning: chalk.yellow.bold,
  info: chalk.cyan.bold,
  question: chalk.magenta.bold,
}

/** Colours for a terminal. */
export const colours: Paint = {
  label: (label, text) => labels[label](text),
  path: text => chalk.bold.underline(text),
  marked: text => chalk.bold.underline(text),
  faint: text => chalk.dim(text),
  fine: text => chalk.green(text),
}
