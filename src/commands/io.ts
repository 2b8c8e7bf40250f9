/** What a run reads from and writes to, given from outside so that tests can call `main`. */
export interface Io {
  stdout: Output
  stderr: Output
  stdin: AsyncIterable<Uint8Array | string>
  env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  cwd: string
}

export interface Output {
  write(text: string): unknown
  /** Columns of the screen; undefined where it is none. */
  columns?: number | undefined
  isTTY?: boolean | undefined
}

/** A command line that cannot be carried out: its message on stderr, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const exit = { fine: 0, found: 1, failed: 2 } as const
