import type { Readable } from 'node:stream'
import type { WatchDog } from 'vscode-languageserver'
import { FrameError } from './frames.ts'

/** How often it is looked whether the editor is still there. In milliseconds. */
const often = 3000

/** When a server ends, and with which code: 0 where the editor said goodbye first, else 1. */
export interface Lifetime {
  watchDog: WatchDog
  /** Rejected with `FrameError` where the input is not of the protocol. */
  ended: Promise<number>
}

/** Ends with the protocol's `exit`, with the input, and with the process of the editor. */
export function lifetimeOf(input: Readable): Lifetime {
  let end: (code: number) => void = () => {}
  let timer: NodeJS.Timeout | undefined
  const ended = new Promise<number>((resolve, reject) => {
    end = code => {
      clearInterval(timer)
      resolve(code)
    }
    input.on('error', error => {
      clearInterval(timer)
      if (error instanceof FrameError) reject(error)
    })
  })
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize: ({ processId }) => {
      if (typeof processId !== 'number') return
      timer = setInterval(() => {
        if (!isThere(processId)) gone()
      }, often).unref()
    },
    exit: code => end(code),
  }
  const gone = () => end(watchDog.shutdownReceived ? 0 : 1)
  for (const event of ['end', 'close', 'error']) input.on(event, gone)
  return { watchDog, ended }
}

/** Whether a process is there, ours or somebody else's. */
function isThere(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
