/** So many answers are kept: the words of some hundred drafts. */
const most = 20_000
/** Longer words are rare, and V8 keeps the whole draft that such a one was cut from. */
const longest = 12

/** Makes a function of a word that keeps its answers for the drafts that follow. */
export function kept<Answer>(workOut: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return word => {
    if (word.length > longest) return workOut(word)
    const had = known.get(word)
    if (had !== undefined) return had
    const made = workOut(word)
    if (known.size >= most) known.clear()
    known.set(word, made)
    return made
  }
}
