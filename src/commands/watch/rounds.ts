/** An editor saves in several steps. In milliseconds. */
const patience = 100

/** Rounds of work, one at a time. */
export interface Rounds {
  /** Asks for a round soon; many at once become one, and one that is asked for during a round follows it. */
  ask(): void
  /** Asks for no more, and settles when the last is done. */
  done(): Promise<void>
}

/** Makes rounds of a piece of work that never rejects. */
export function rounds(work: () => Promise<void>): Rounds {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  const run = async (): Promise<void> => {
    while (wanted) {
      wanted = false
      await work()
    }
    running = undefined
  }
  return {
    ask: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        wanted = true
        running ??= run()
      }, patience)
    },
    done: async () => {
      clearTimeout(timer)
      wanted = false
      await running
    },
  }
}
