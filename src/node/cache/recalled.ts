import type { FolderMetadata } from '../../core/folder.ts'
import type { Result } from '../../core/types.ts'

/**
 * A draft that need not be checked again, good until the next is asked for.
 *
 * @typeParam Shown - What a report remembers to have shown of it.
 */
export interface Recalled<Shown> {
  /** Undefined where nothing is remembered. */
  shown?: Shown | undefined
  /** What is asked of it over the whole folder. */
  folder(): FolderMetadata
  /** Undefined where it can no longer be made; then it is to be checked again. */
  result(): Result | undefined
  /** Undefined where nobody needs it. */
  text(): string | undefined
  /** Remembers what is shown of it from now on. */
  show(shown: Shown): void
}
