/** A command line that cannot be carried out: its message goes to stderr, and the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
