import type { Printed } from '../reporters/pretty.ts'
import type { Counted } from '../reporters/tally.ts'

/** What is remembered to have been printed of a draft. */
export interface Shown {
  path: string
  /** How the report looked. */
  looks: string
  printed: Printed
  /** What was found, printed or not. */
  found: Counted
}
