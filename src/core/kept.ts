/** What is kept: of words those of some thousand drafts, so that few are worked out again; longer ones are rare. */
const ofWords = { most: 32_000, longest: 40 }
/** From this length on V8 keeps the whole draft that a word was cut from, for as long as it keeps the word. */
const cut = 13

/**
 * Makes a function of a word, or another text that drafts share, that keeps its answers for the drafts that follow.
 *
 * @param bounds - How many answers are kept, and for how long texts, in UTF-16 units.
 */
export function kept<Answer>(
  workOut: (word: string) => Answer,
  { most, longest } = ofWords,
): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return word => {
    const had = known.get(word)
    if (had !== undefined) return had
    if (word.length > longest) return workOut(word)
    const own = word.length < cut ? word : copyOf(word)
    const made = workOut(own)
    if (known.size >= most) known.clear()
    known.set(own, made)
    return made
  }
}

/** The same letters as a text of their own. */
function copyOf(word: string): string {
  return word.split('').join('')
}
