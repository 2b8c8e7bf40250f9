import type { ReadStream } from 'node:tty'

const interrupted = 130

/**
 * Waits for the reader to end the program: q gives 0, Ctrl-C 130. Where there is no keyboard it
 * waits for a signal.
 */
export function keys(stdin: ReadStream): Promise<number> {
  return new Promise(resolve => {
    const end = (code: number): void => {
      stdin.setRawMode?.(false)
      stdin.pause()
      resolve(code)
    }
    process.once('SIGTERM', () => end(interrupted))
    if (!stdin.isTTY) return
    stdin.setRawMode(true)
    stdin.resume()
    stdin.on('data', bytes => {
      const typed = bytes.toString()
      if (typed.includes('\u0003')) end(interrupted)
      else if (/^q$/i.test(typed)) end(0)
    })
  })
}
