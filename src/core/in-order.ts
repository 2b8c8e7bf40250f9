/**
 * Puts one into a short row that is in order. To sort the row when it is whole takes half a kilobyte of room each
 * time, which is more than what most rows hold.
 *
 * @param compare - Over 0 where the first goes after the second.
 */
export function putInOrder<One>(row: One[], one: One, compare: (a: One, b: One) => number): void {
  let at = row.length
  row.push(one)
  for (; at > 0 && compare(row[at - 1] as One, one) > 0; at--) row[at] = row[at - 1] as One
  row[at] = one
}
