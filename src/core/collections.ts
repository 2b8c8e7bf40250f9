/** Adds a thing to those that stand under a key, in the order they come. */
export function addTo<Key, Thing>(groups: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const others = groups.get(key)
  if (others) others.push(thing)
  else groups.set(key, [thing])
}

/** The words of a list that is kept on lines of several. */
export const wordsOn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(line => line.split(' '))
