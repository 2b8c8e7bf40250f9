/** A function's value and slope at a point. */
export type Slope = (at: Float64Array) => { value: number; slope: Float64Array }

const memory = 8
const enough = 1e-4

/** Walks downhill from the origin (L-BFGS with halved steps) until it is nearly level or the rounds are over. */
export function minimise(slopeAt: Slope, size: number, rounds: number): Float64Array {
  let at = new Float64Array(size)
  let here = slopeAt(at)
  const steps: Float64Array[] = []
  const turns: Float64Array[] = []
  for (let round = 0; round < rounds; round++) {
    const way = downhill(here.slope, steps, turns)
    const next = walk(slopeAt, at, here, way)
    if (!next || here.value - next.value < enough * Math.abs(next.value)) return next?.at ?? at
    steps.push(minus(next.at, at))
    turns.push(minus(next.slope, here.slope))
    if (steps.length > memory) {
      steps.shift()
      turns.shift()
    }
    at = next.at
    here = next
  }
  return at
}

/** The slope turned by what the last steps told of how it bends. */
function downhill(
  slope: Float64Array,
  steps: readonly Float64Array[],
  turns: readonly Float64Array[],
): Float64Array {
  const way = slope.map(value => -value)
  const shares: number[] = []
  for (let k = steps.length - 1; k >= 0; k--) {
    const [step, turn] = [steps[k] as Float64Array, turns[k] as Float64Array]
    shares[k] = dot(step, way) / dot(step, turn)
    add(way, turn, -(shares[k] as number))
  }
  const [last, bend] = [steps.at(-1), turns.at(-1)]
  const scale = last && bend ? dot(last, bend) / dot(bend, bend) : 1 / Math.sqrt(dot(slope, slope))
  for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale
  steps.forEach((step, k) => {
    const turn = turns[k] as Float64Array
    add(way, step, (shares[k] as number) - dot(turn, way) / dot(step, turn))
  })
  return way
}

function walk(
  slopeAt: Slope,
  at: Float64Array,
  { value, slope }: ReturnType<Slope>,
  way: Float64Array,
) {
  const steepness = dot(slope, way)
  for (let length = 1; length > 1e-8; length /= 2) {
    const there = at.map((one, i) => one + length * (way[i] as number))
    const next = slopeAt(there)
    if (next.value <= value + 1e-4 * length * steepness) return { at: there, ...next }
  }
  return undefined
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((one, i) => one - (b[i] as number))
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number)
}
