import { Chalk, type ChalkInstance } from 'chalk'
import type { Label } from './words.ts'

/** What the report colours, each a function of text. */
export interface Paint {
  label(label: Label, text: string): string
  path(text: string): string
  marked(text: string): string
  faint(text: string): string
  fine(text: string): string
}

/** Colours for a terminal; with `colour` false every function gives its text back. */
export function paintWith(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const labels: Record<Label, ChalkInstance> = {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    question: chalk.magenta.bold,
  }
  return {
    label: (label, text) => labels[label](text),
    path: text => chalk.bold.underline(text),
    marked: text => chalk.bold.underline(text),
    faint: text => chalk.dim(text),
    fine: text => chalk.green(text),
  }
}
