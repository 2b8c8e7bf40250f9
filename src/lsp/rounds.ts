/** Calls for what is to be done once it is quiet. */
export interface Rounds {
  /** Does it for a name after a wait, instead of what was called for before. */
  soon(name: string, wait: number): void
  /** Whether it has been called for since it was last forgotten. */
  knows(name: string): boolean
  forget(name: string): void
  end(): void
}

/** @param act - What is done; what it throws is told to `failed`. */
export function createRounds(
  act: (name: string) => Promise<void>,
  failed: (error: unknown) => unknown,
): Rounds {
  const timers = new Map<string, NodeJS.Timeout>()
  const stop = (name: string) => clearTimeout(timers.get(name))
  return {
    soon: (name, wait) => {
      stop(name)
      timers.set(
        name,
        setTimeout(() => act(name).catch(failed), wait),
      )
    },
    knows: name => timers.has(name),
    forget: name => {
      stop(name)
      timers.delete(name)
    },
    end: () => {
      for (const name of timers.keys()) stop(name)
    },
  }
}
