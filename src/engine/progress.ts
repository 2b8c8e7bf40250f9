import { progressWords } from '../messages/run.ts'
import type { Io, Output, Progress } from './types.ts'

/** Runs that are over before this say nothing. In milliseconds. */
const patience = 2000

/** Between two changes of the line. In milliseconds. */
const interval = 100

const toStartOfEmptyLine = '\r\u001B[K'

/**
 * The progress of a run that begins now, on standard error. Nothing is said where nobody watches: no terminal, one that
 * cannot take a line back, or CI. Standard error is first asked for when there is something to say: to open it takes a
 * twentieth of a short run.
 *
 * @param now - A clock that only goes forward, in milliseconds.
 */
export function openProgress(
  io: Pick<Io, 'stderr' | 'env'>,
  now: () => number = () => process.uptime() * 1000,
): Progress {
  const { CI, TERM } = io.env
  let next = CI || TERM === 'dumb' ? Number.POSITIVE_INFINITY : now() + patience
  let isShown = false
  return {
    tell: (done, all, locale) => {
      const time = now()
      if (time < next || !io.stderr.isTTY) return
      next = time + interval
      isShown = true
      io.stderr.write(`${toStartOfEmptyLine}${progressWords[locale](done, all)}`)
    },
    hide: () => {
      if (isShown) io.stderr.write(toStartOfEmptyLine)
      isShown = false
    },
  }
}

/** An output that takes the line of progress away before it writes: both may be the same screen. */
export const hidingProgress = (output: Output, progress: Progress | undefined): Output => ({
  columns: output.columns,
  isTTY: output.isTTY,
  write: text => {
    progress?.hide()
    return output.write(text)
  },
})
