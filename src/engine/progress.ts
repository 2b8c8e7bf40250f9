import { progressWords } from '../messages/run.ts'
import type { Io, Output, Progress } from './types.ts'

/** Runs that are over before this say nothing. In milliseconds. */
const patience = 2000

/** Between two changes of the line. In milliseconds. */
const interval = 100

const toStartOfEmptyLine = '\r\u001B[K'

/**
 * The progress of a run that begins now, on standard error; undefined where nobody watches: no terminal, one that cannot take a
 * line back, or CI. The clock only goes forward, in milliseconds.
 */
export function openProgress(
  { stderr, env }: Pick<Io, 'stderr' | 'env'>,
  now: () => number = () => performance.now(),
): Progress | undefined {
  if (!stderr.isTTY || env.TERM === 'dumb' || env.CI) return undefined
  let next = now() + patience
  let isShown = false
  return {
    tell: (done, all, locale) => {
      const time = now()
      if (time < next) return
      next = time + interval
      isShown = true
      stderr.write(`${toStartOfEmptyLine}${progressWords[locale](done, all)}`)
    },
    hide: () => {
      if (isShown) stderr.write(toStartOfEmptyLine)
      isShown = false
    },
  }
}

/** An output that takes the line of progress away before it writes: both may be the same screen. */
export const hidingProgress = (output: Output, progress: Progress | undefined): Output =>
  progress === undefined
    ? output
    : {
        columns: output.columns,
        isTTY: output.isTTY,
        write: text => {
          progress.hide()
          return output.write(text)
        },
      }
