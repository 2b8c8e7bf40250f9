import type { Locale } from '../core/types.ts'

/** Words of the tool in its languages: the Swedish ones say which there are, and English that lacks one does not compile. */
export function bilingual<Words>(sv: Words, en: NoInfer<Words>): Record<Locale, Words> {
  return { sv, en }
}
