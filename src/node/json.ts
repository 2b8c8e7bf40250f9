/** Levels of lists and objects; our own files have fewer than ten. */
const maxDepth = 64

/** Parses JSON of a file that somebody else may have written; throws a SyntaxError where it is none, or nested so deeply that stacks run out. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError('Nested too deeply')
  return JSON.parse(text)
}

/** Whether lists and objects stand within one another more often than allowed; brackets in strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inString && sign === '\\') at++
    else if (sign === '"') inString = !inString
    else if (inString) continue
    else if (sign === '[' || sign === '{') {
      if (++depth > maxDepth) return true
    } else if (sign === ']' || sign === '}') depth--
  }
  return false
}
