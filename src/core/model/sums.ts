import type { Features, Sums } from './row.ts'
import { lanes } from './weights.ts'

/**
 * Weighs all sentences of a draft for all models of a table in one go; worked out once a draft and table. Of
 * features of a sentence that fall into one bucket the last counts.
 */
export function sumsOf(features: Features, table: Int8Array): Sums {
  for (const known of features.sums) if (known.table === table) return known
  const sentences = features.words.length
  const sums = new Int32Array(lanes * sentences)
  const made: Sums = { table, sums, squares: new Int32Array(sentences) }
  for (let sentence = 0; sentence < sentences; sentence++) weigh(features, sentence, made)
  features.sums.push(made)
  return made
}

/** In which turn a bucket was last met, so that nothing has to be emptied between sentences. */
let met = new Uint8Array(0)
let turn = 0
const lastTurn = 255

/** The buckets that a table is for, as a mask of hashes; makes room to tell which have been met. */
function begin(table: Int8Array): number {
  const size = table.length / lanes
  if (met.length < size) met = new Uint8Array(size)
  else if (turn === lastTurn) met.fill(0)
  turn = (turn % lastTurn) + 1
  return size - 1
}

/** From the last feature to the first, as the last one of a bucket counts. Whole numbers, so that no order changes a sum. */
function weigh({ hashes, tenths, starts }: Features, sentence: number, to: Sums): void {
  const { table, sums, squares } = to
  const mask = begin(table)
  const seen = met
  const now = turn
  const first = starts[sentence] as number
  let square = 0
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  for (let at = (starts[sentence + 1] as number) - 1; at >= first; at--) {
    const bucket = (hashes[at] as number) & mask
    if (seen[bucket] === now) continue
    seen[bucket] = now
    const own = tenths[at] as number
    const from = lanes * bucket
    square += own * own
    one += own * (table[from] as number)
    two += own * (table[from + 1] as number)
    three += own * (table[from + 2] as number)
    four += own * (table[from + 3] as number)
  }
  squares[sentence] = square
  const at = lanes * sentence
  sums[at] = one
  sums[at + 1] = two
  sums[at + 2] = three
  sums[at + 3] = four
}
