import type { Clause, Pack } from './types.ts'

/** Orders as numbers do. To make a collator that does takes a tenth of the time that one draft takes. */
const sortKey = ({ id }: Clause): string => id.replace(/\d+/g, digits => digits.padStart(9, '0'))

/**
 * The clauses of a policy in its own order: by their numbers where all have one («3.9» before «3.10»),
 * since an object puts «4» before «2.1», else as the file has them.
 */
export function clausesInOrder({ clauses }: Pick<Pack, 'clauses'>): readonly Clause[] {
  const all = Object.values(clauses)
  if (!all.every(({ id }) => /^\d/.test(id))) return all
  return all.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}
