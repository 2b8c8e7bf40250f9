/** Finds many texts in one reading, after Aho and Corasick: the time is that of the reading alone. */
export interface Automaton<Value> {
  /** Calls back for every place where one of the texts stands. */
  find(text: string, found: (value: Value, from: number, to: number) => void): void
}

interface State<Value> {
  next: Map<string, State<Value>>
  /** The state of the longest end of what was read that begins a text too. */
  fallback: State<Value> | undefined
  /** The nearest state on the way back in which a text ends. */
  shorter: State<Value> | undefined
  ended: { length: number; value: Value } | undefined
}

const emptyState = <Value>(): State<Value> => ({
  next: new Map(),
  fallback: undefined,
  shorter: undefined,
  ended: undefined,
})

/** Makes an automaton of texts, each with what it stands for; the first to come keeps its text. */
export function automatonOf<Value>(texts: ReadonlyMap<string, Value>): Automaton<Value> {
  const root = emptyState<Value>()
  for (const [text, value] of texts) {
    let state = root
    for (const unit of text.split('')) {
      let next = state.next.get(unit)
      if (!next) {
        next = emptyState()
        state.next.set(unit, next)
      }
      state = next
    }
    if (text) state.ended ??= { length: text.length, value }
  }
  link(root)
  return { find: (text, found) => walk(root, text, found) }
}

function link<Value>(root: State<Value>): void {
  const states = [root]
  for (const state of states)
    for (const [unit, next] of state.next) {
      next.fallback = state === root ? root : step(state.fallback ?? root, unit, root)
      next.shorter = next.fallback.ended ? next.fallback : next.fallback.shorter
      states.push(next)
    }
}

function step<Value>(from: State<Value>, unit: string, root: State<Value>): State<Value> {
  let state: State<Value> | undefined = from
  while (state && !state.next.has(unit)) state = state.fallback
  return state?.next.get(unit) ?? root
}

function walk<Value>(
  root: State<Value>,
  text: string,
  found: (value: Value, from: number, to: number) => void,
): void {
  let state = root
  for (let at = 0; at < text.length; at++) {
    state = step(state, text.charAt(at), root)
    for (let end: State<Value> | undefined = state; end; end = end.shorter)
      if (end.ended) found(end.ended.value, at + 1 - end.ended.length, at + 1)
  }
}
