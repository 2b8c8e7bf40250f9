/**
 * Runs a task soon, once however often it is asked for meanwhile, and once more where it was asked for
 * while it ran. What was typed is on the screen before the task begins.
 *
 * @returns What asks for it.
 */
export function createQueue(task: () => Promise<void>): () => void {
  let isRunning = false
  let isAsked = false
  const run = async (): Promise<void> => {
    isAsked = false
    isRunning = true
    try {
      await task()
    } finally {
      isRunning = false
      if (isAsked) setTimeout(run)
    }
  }
  return () => {
    if (!isAsked && !isRunning) setTimeout(run)
    isAsked = true
  }
}
