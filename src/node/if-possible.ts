/** What a call gives; undefined where it throws. */
export function ifPossible<Given>(call: () => Given): Given | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}
