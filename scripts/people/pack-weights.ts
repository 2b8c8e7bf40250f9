import {
  bitsPerSign,
  type Filter,
  firstSign,
  mostSteps,
  placesOf,
  type Weights,
  zero,
} from '../../src/core/people/gazetteer.ts'

/** Makes a filter of words. `room` is bits a word. */
export function packFilter(words: readonly string[], room: number, keys: number): Filter {
  const signs = new Uint8Array(Math.ceil((words.length * room) / bitsPerSign))
  for (const word of words)
    for (const place of placesOf(word, keys, signs.length * bitsPerSign)) {
      const at = Math.floor(place / bitsPerSign)
      signs[at] = (signs[at] as number) | (1 << (place % bitsPerSign))
    }
  return { bits: text(signs, firstSign), keys }
}

/** Rounds weights to the steps that a character can stand for. */
export function packWeights(
  table: Float64Array,
  classes: number,
  bias: readonly number[],
): Weights {
  // The few heaviest weights are cut, so that the many light ones keep their differences.
  const sizes = table.map(Math.abs).sort()
  const most = sizes[Math.floor(sizes.length * 0.9995)] || 1
  const scale = most / mostSteps
  const steps = table.map(weight =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / scale))),
  )
  return { table: text(steps, zero), classes, scale: round(scale), bias: bias.map(round) }
}

function text(values: ArrayLike<number>, first: number): string {
  let all = ''
  for (let at = 0; at < values.length; at++)
    all += String.fromCharCode((values[at] as number) + first)
  return all
}

function round(value: number): number {
  return Number(value.toPrecision(5))
}
