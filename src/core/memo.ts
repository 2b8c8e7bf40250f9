/** The property of an object that keeps all that was worked out of it: a property for each memo would give objects many shapes. */
const known = Symbol('known')

interface Keeping {
  [known]?: Map<unknown, unknown>
}

/**
 * Makes a function of an object that works its answer out once, and keeps it with the object until that goes. A WeakMap
 * says the same, but V8's quick collections take what is in one for alive: 10,000 drafts took 350 to 580 MB with one,
 * 200 MB without.
 */
export function memoizeByObject<Key extends object, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  return key => {
    const keeping: Keeping = key
    const had = keeping[known]?.get(workOut) as Value | undefined
    if (had !== undefined) return had
    const made = workOut(key)
    // Not enumerable, so that copies of the object go without it.
    if (!keeping[known]) Object.defineProperty(key, known, { value: new Map() })
    keeping[known]?.set(workOut, made)
    return made
  }
}

/** Makes a function that works its answer to each key out once, and keeps all of them: for keys that are few. */
export function memoizeByKey<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const had = known.get(key)
    if (had !== undefined || known.has(key)) return had as Value
    const made = workOut(key)
    known.set(key, made)
    return made
  }
}

/** What is kept: the words that a run meets first, among which are the frequent ones; longer ones are rare. */
const ofWords = { most: 16_000, longest: 40 }
/** From this length on V8 keeps the whole draft that a word was cut from, for as long as it keeps the word and not a copy. */
const cut = 13

/**
 * Makes a function of a word, or another text that drafts share, that keeps its answers for the drafts that follow.
 *
 * @param bounds - How many answers are kept, the first ones, and for how long texts, in UTF-16 units.
 */
export function memoize<Answer>(
  workOut: (word: string) => Answer,
  { most, longest } = ofWords,
): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return word => {
    const had = known.get(word)
    if (had !== undefined) return had
    if (word.length > longest || known.size >= most) return workOut(word)
    const own = word.length < cut ? word : word.split('').join('')
    const made = workOut(own)
    known.set(own, made)
    return made
  }
}
