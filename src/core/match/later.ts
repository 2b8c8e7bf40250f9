import type { Matcher } from './matcher.ts'

/** A rule that the pipeline itself answers when all others have spoken: `unused-ignore`, `unexplained-ignore`, `folder`. */
export const later: Matcher = () => () => []
