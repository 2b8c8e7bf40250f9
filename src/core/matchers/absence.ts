import { map } from '../shape.ts'
import { nearLists } from '../terms/proximity.ts'
import { hitsOf, listsNamed } from '../terms/term-lists.ts'
import { documentOf, spanOfWords } from '../text/words.ts'
import type { Matcher } from './matcher.ts'

/**
 * The whole text, for rules that find what is *not* said: every list of `with` stands in it and none of `unless`. Silent where
 * a passage is in a language that one of the lists does not know, and where there are no words.
 */
export const absence: Matcher = {
  options: map({ with: nearLists, unless: nearLists }),
  create(check, rule, termLists) {
    const lists = (option: unknown) => listsNamed(Object.keys(option ?? {}), rule, termLists)
    const [needed, clearing] = [lists(check.with), lists(check.unless)]
    const all = [...needed, ...clearing]
    return draft => {
      const isKnown = draft.languageRuns.every(({ language }) =>
        all.every(list => list.in(language)),
      )
      if (!isKnown || clearing.some(list => hitsOf(list, draft).length)) return []
      if (!needed.every(list => hitsOf(list, draft).length)) return []
      const { words } = documentOf(draft)
      if (!words.some(({ token }) => token.kind === 'word')) return []
      return [spanOfWords({ from: 0, to: words.length }, draft)]
    }
  },
}
