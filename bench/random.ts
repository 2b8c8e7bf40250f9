import { generator } from '../scripts/random.ts'

/** Numbers that look random and are the same on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T
}

/** Makes a row of numbers from a seed. */
export function randomFrom(seed: number): Random {
  const next = generator(seed)
  return { next, of: list => list[Math.floor(next() * list.length)] as (typeof list)[number] }
}
