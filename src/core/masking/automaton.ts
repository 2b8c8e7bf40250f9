/** Calls back for every place where one of some texts stands. */
export type Automaton<Value> = (
  text: string,
  found: (value: Value, from: number, to: number) => void,
) => void

interface State<Value> {
  next: Map<string, State<Value>>
  /** The state of the longest end of what was read that begins a text too. */
  fallback?: State<Value>
  /** The nearest state on the way back in which a text ends. */
  shorter?: State<Value> | undefined
  ended?: { length: number; value: Value }
}

/** Makes what finds many texts, each with what it stands for, in the time of one reading, after Aho and Corasick. */
export function automatonOf<Value>(texts: ReadonlyMap<string, Value>): Automaton<Value> {
  const root: State<Value> = { next: new Map() }
  for (const [text, value] of texts) {
    let state = root
    for (const unit of text.split('')) {
      const next: State<Value> = state.next.get(unit) ?? { next: new Map() }
      state.next.set(unit, next)
      state = next
    }
    if (text) state.ended = { length: text.length, value }
  }
  const step = (from: State<Value>, unit: string): State<Value> => {
    let state: State<Value> | undefined = from
    while (state && !state.next.has(unit)) state = state.fallback
    return state?.next.get(unit) ?? root
  }
  const states = [root]
  for (const state of states)
    for (const [unit, next] of state.next) {
      next.fallback = state === root ? root : step(state.fallback ?? root, unit)
      next.shorter = next.fallback.ended ? next.fallback : next.fallback.shorter
      states.push(next)
    }
  return (text, found) => {
    let state = root
    for (let at = 0; at < text.length; at++) {
      state = step(state, text.charAt(at))
      for (let end: State<Value> | undefined = state; end; end = end.shorter)
        if (end.ended) found(end.ended.value, at + 1 - end.ended.length, at + 1)
    }
  }
}
