/** Adds a thing to those that stand under a key, in the order they come. */
export function addTo<Key, Thing>(groups: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const others = groups.get(key)
  if (others) others.push(thing)
  else groups.set(key, [thing])
}

/** The words of a list that is kept on lines of several. */
export const wordsOn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(line => line.split(' '))

/** A record with the same keys and other values. */
export function mapValues<Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]))
}
