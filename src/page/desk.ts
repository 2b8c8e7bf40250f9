import type { GivenMetadata } from '../core/draft.ts'
import type { Register } from '../core/register/read.ts'
import type { Locale } from '../core/types.ts'
import type { PageWords } from '../messages/page.ts'
import type { Checker } from './checker.ts'
import type { PageSettings } from './data.ts'
import type { Picture } from './pictures.ts'
import type { Post, Said } from './post.ts'

/** What somebody at the page is working on, and what every part of the page may do with it. */
export interface Desk {
  locale: Locale
  words: PageWords
  readonly settings: PageSettings
  readonly checker: Checker
  post: Post
  /** The pictures that have been chosen here, by the names of their files. */
  pictures: Map<string, Picture>
  register: Register | undefined
  /** Puts metadata in place of what was said, and checks the post again. */
  say(metadata: Said<GivenMetadata>): void
  /** Puts another post in the place of this one, perhaps with its pictures, and shows it. */
  put(post: Post, pictures?: Desk['pictures']): void
  /** Checks the post again. */
  changed(): void
  /** Shows a short message, which a screen reader reads out; perhaps with what can be done about it. */
  tell(message: string, action?: { text: string; act(): void }): void
}
