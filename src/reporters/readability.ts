import { addedReadability, difficultyOf, lixOf } from '../core/readability.ts'
import type { Locale, Readability, Result } from '../core/types.ts'
import { readabilityWords } from '../messages/report.ts'
import { draftName } from './finding-text.ts'

/** Begins to count how readable the drafts of a report are. */
export function openReadability() {
  let all: Readability = { words: 0, sentences: 0, longWords: 0 }
  let drafts = 0
  let hardest = { lix: -1, name: '' }
  return {
    add: (result: Result): void => {
      const lix = result.readability && lixOf(result.readability)
      if (!result.readability || lix === undefined) return
      all = addedReadability(all, result.readability)
      drafts++
      if (lix > hardest.lix) hardest = { lix, name: draftName(result) }
    },
    /** One line; undefined where nothing was counted: nobody asked, or no draft has words. */
    text: (locale: Locale): string | undefined => {
      const lix = lixOf(all)
      if (lix === undefined) return undefined
      const words = readabilityWords[locale]
      const line = words.line(lix, words.difficulties[difficultyOf(lix)])
      return drafts > 1 ? `${line} ${words.hardest(hardest.name, hardest.lix)}` : line
    },
  }
}

/** The line of a report that is written as a whole. */
export function readabilityLine(results: readonly Result[], locale: Locale): string | undefined {
  const line = openReadability()
  for (const result of results) line.add(result)
  return line.text(locale)
}
