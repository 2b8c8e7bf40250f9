import type { Span } from '../types.ts'

/**
 * More than any metadata needs, and far below what exhausts the stack of the
 * YAML parser: V8 can abort the whole process where that happens inside a
 * regular expression, and no `catch` sees it.
 */
const maxBrackets = 50
const maxIndent = 64
const maxIndicators = 250

/** Takes YAML, gives the line where it nests deeper than any metadata does, or undefined. */
export function tooDeep(yaml: string): Span | undefined {
  let open = 0
  let start = 0
  for (const line of yaml.split('\n')) {
    // Text in quotes is counted too: unbalanced by so much it is no metadata either.
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1)
      if (open > maxBrackets) return lineAt(line, start)
    }
    if (isDeepLine(line)) return lineAt(line, start)
    start += line.length + 1
  }
  return undefined
}

function isDeepLine(line: string): boolean {
  const text = line.trimStart()
  if (text === '' || text.startsWith('#')) return false
  if (line.length - text.length > maxIndent) return true
  return (text.match(/[-?:](?=\s)/g)?.length ?? 0) > maxIndicators
}

const lineAt = (line: string, start: number): Span => ({
  start,
  end: start + line.trimEnd().length,
})
