import { CST, Lexer } from 'yaml'
import type { Span } from '../types.ts'

/**
 * More than any metadata needs, and far below what exhausts the stack of the
 * YAML parser, which calls itself for every level: V8 can abort the whole
 * process where that happens inside a regular expression, and no `catch` sees it.
 */
const maxBrackets = 50
const maxIndent = 64
const maxIndicators = 250

/**
 * Takes YAML, gives the line where it nests deeper than any metadata does, or undefined.
 * It is measured on the tokens of the parser's own lexer, which does not call itself: brackets
 * in quotation marks and in comments neither open nor close anything.
 */
export function tooDeep(yaml: string): Span | undefined {
  if (isSurelyShallow(yaml)) return undefined
  const depth = new Depth()
  let at = 0
  for (const token of new Lexer().lex(yaml)) {
    if (depth.exceededBy(token, CST.tokenType(token))) return lineAt(yaml, at)
    if (!(token in zeroWidth)) at += token.length
  }
  return undefined
}

/** Tokens that the lexer adds: they stand for no characters of the source. */
const zeroWidth = { [CST.DOCUMENT]: true, [CST.FLOW_END]: true, [CST.SCALAR]: true }

/** How deep a row of tokens has come: in brackets, in indentation, in indicators on one line. */
class Depth {
  #brackets = 0
  #indicators = 0
  #indent = 0
  #startsLine = true

  /** Whether a token opens one level more than is taken. */
  exceededBy(token: string, type: CST.TokenType | null): boolean {
    switch (type) {
      case 'newline':
        this.#startsLine = true
        this.#indicators = 0
        this.#indent = 0
        return false
      case 'space':
        if (this.#startsLine) this.#indent += token.length
        return false
      case 'comment':
      case 'doc-mode':
        return false
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#brackets += 1
        break
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#brackets = Math.max(0, this.#brackets - 1)
        break
      case 'flow-error-end':
        this.#brackets = 0
        break
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'map-value-ind':
        // In brackets they only part entries.
        if (this.#brackets === 0) this.#indicators += 1
        break
    }
    const indented = this.#startsLine && this.#brackets === 0 && this.#indent > maxIndent
    this.#startsLine = false
    return indented || this.#brackets > maxBrackets || this.#indicators > maxIndicators
  }
}

/** Whether letters alone tell that nothing is deep, as they nearly always do: in a tenth of the time. */
function isSurelyShallow(yaml: string): boolean {
  return (
    count(/[[{]/g, yaml) <= maxBrackets &&
    count(/[-?:](?=\s)/g, yaml) <= maxIndicators &&
    !/^[ \t]{65}/m.test(yaml)
  )
}

function count(sign: RegExp, text: string): number {
  let found = 0
  for (const _ of text.matchAll(sign)) found += 1
  return found
}

/** The line that an offset lies on, without the white space at its end. */
function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end < 0 ? text.length : end)
  return { start, end: start + line.trimEnd().length }
}
