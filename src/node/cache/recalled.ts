import type { FolderMetadata } from '../../core/folder.ts'
import type { Result } from '../../core/types.ts'
import { openMetadata, plainResult } from './record.ts'

/**
 * A draft that need not be checked again, good until the next is asked for.
 *
 * @typeParam Shown - What a report remembers to have shown of it.
 */
export interface Recalled<Shown> {
  /** Undefined where nothing is remembered. */
  readonly shown?: Shown | undefined
  /** What is asked of it over the whole folder. */
  folder(): FolderMetadata
  /** Undefined where it can no longer be made; then it is to be checked again. */
  result(): Result | undefined
  /** Undefined where nobody needs it. */
  text(): string | undefined
  /** Remembers what is shown of it from now on. */
  show(shown: Shown): void
}

/** A draft in which nothing was found; thousands of them, so that nothing is made that is not asked for. */
export class Plain implements Recalled<never> {
  readonly #path: string
  readonly #open: string
  readonly #branches: readonly string[]

  constructor(path: string, open: string, branches: readonly string[]) {
    this.#path = path
    this.#open = open
    this.#branches = branches
  }

  folder(): FolderMetadata {
    return openMetadata(this.#open, this.#branches)
  }

  result(): Result {
    return plainResult(this.#path, this.#open, this.#branches)
  }

  text(): undefined {
    return undefined
  }

  show(): void {
    // Nothing is shown of it in any report.
  }
}
