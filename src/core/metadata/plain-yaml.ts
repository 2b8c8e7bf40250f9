import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'

/** A line that says something, without what it is indented by. */
interface Line {
  indent: number
  text: string
  start: number
  /** Where the next line starts. */
  next: number
}
type Value = Scalar | YAMLMap | YAMLSeq

// Numbers, aliases, escapes, comments after values and texts over several lines are left to the library.
const entry = /^([A-Za-zÀ-ÿ][\wÀ-ÿ-]{0,99}):(?: +(.+))?$/
const item = /^- +(?=\S)/
const plain = /^(?:[A-Za-zÀ-ÿ][^:#]*|\d{4}-\d\d-\d\d)$/
const quoted = /^(?:"[^"\\]*"|'[^']*')$/
const inBrackets =
  / *("[^"\\]*"|'[^']*'|[A-Za-zÀ-ÿ](?:[^:#[\]{},"']*[^:#[\]{},"' ])?) *(?:,(?=.)|(?=$))/y
const notText = /^(?:null|true|false)$/i

/**
 * Reads YAML of the plainest kind, as nearly all front matter and configurations are: keys with
 * words, lists and keys of their own. The library takes some milliseconds to do so.
 *
 * @returns The nodes that the library gives; undefined where anything is not that plain.
 */
export function plainYaml(text: string): YAMLMap | undefined {
  if (/[\t\r\0]/.test(text)) return undefined
  const reader = new Reader(linesOf(text))
  const map = reader.map(0)
  return reader.isThrough ? map : undefined
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const whole of text.split('\n')) {
    const line = whole.replace(/ +$/, '')
    const said = line.replace(/^ +/, '')
    const indent = line.length - said.length
    const next = Math.min(at + whole.length + 1, text.length)
    if (said !== '' && !line.startsWith('#'))
      lines.push({ indent, text: said, start: at + indent, next })
    at = next
  }
  return lines
}

/** Goes from line to line, and stays at the first that is not plain. */
class Reader {
  readonly #lines: readonly Line[]
  #at = 0

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  /** Whether there was something to read, and all of it was plain. */
  get isThrough(): boolean {
    return this.#at > 0 && this.#at === this.#lines.length
  }

  map(indent: number): YAMLMap | undefined {
    const map = new YAMLMap<Scalar, Value>()
    const start = this.#lines[this.#at]?.start ?? 0
    const keys = new Set<string>()
    for (let line = this.#line; line?.indent === indent; line = this.#line) {
      const [, key = '', written = ''] = entry.exec(line.text) ?? []
      if (key === '' || keys.has(key) || notText.test(key)) break
      this.#at++
      const value = written ? onOneLine(written, line) : this.#below(indent)
      if (!value) return undefined
      keys.add(key)
      map.items.push(new Pair(scalar(key, 'PLAIN', line.start, line.start + key.length), value))
    }
    return map.items.length > 0 ? this.#from(start, map) : undefined
  }

  #list(indent: number): YAMLSeq | undefined {
    const list = new YAMLSeq<Value>()
    const start = this.#lines[this.#at]?.start ?? 0
    for (let line = this.#line; line?.indent === indent; line = this.#line) {
      const [mark = ''] = item.exec(line.text) ?? []
      if (mark === '') break
      const value = this.#item(line, mark.length)
      if (!value) return undefined
      list.items.push(value)
    }
    return this.#from(start, list)
  }

  /** What stands after the mark of an item: a value, or a map that begins there. */
  #item(line: Line, mark: number): Value | undefined {
    const text = line.text.slice(mark)
    if (entry.test(text)) {
      line.text = text
      line.start += mark
      line.indent += mark
      return this.map(line.indent)
    }
    this.#at++
    return onOneLine(text, line)
  }

  /** What stands under a key: a list, which may stand as far out as the key, or a map. */
  #below(indent: number): Value | undefined {
    const line = this.#line
    if (!line || line.indent < indent) return undefined
    if (item.test(line.text)) return this.#list(line.indent)
    return line.indent > indent ? this.map(line.indent) : undefined
  }

  get #line(): Line | undefined {
    return this.#lines[this.#at]
  }

  #from<Made extends YAMLMap | YAMLSeq>(start: number, made: Made): Made {
    const end = this.#lines[this.#at - 1]?.next ?? start
    made.range = [start, end, end]
    return made
  }
}

/** A value at the end of a line: a list in brackets, or a text. */
function onOneLine(written: string, line: Line): Value | undefined {
  const end = line.start + line.text.length
  const start = end - written.length
  return written.startsWith('[') ? bracketed(written, start) : textOf(written, start, line.next)
}

function bracketed(written: string, start: number): YAMLSeq | undefined {
  if (!written.endsWith(']')) return undefined
  const list = new YAMLSeq<Scalar>()
  list.flow = true
  list.range = [start, start + written.length, start + written.length]
  const inside = written.slice(1, -1)
  inBrackets.lastIndex = 0
  while (inBrackets.lastIndex < inside.length) {
    const [whole, text = ''] = inBrackets.exec(inside) ?? []
    const value =
      whole === undefined
        ? undefined
        : textOf(text, start + 1 + (inBrackets.lastIndex - whole.length) + whole.indexOf(text))
    if (!value) return undefined
    list.items.push(value)
  }
  return list
}

function textOf(written: string, start: number, next?: number): Scalar | undefined {
  const end = start + written.length
  if (quoted.test(written))
    return scalar(
      written.slice(1, -1),
      written[0] === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE',
      start,
      end,
      next,
    )
  return plain.test(written) && !notText.test(written)
    ? scalar(written, 'PLAIN', start, end, next)
    : undefined
}

function scalar(text: string, type: Scalar.Type, start: number, end: number, next = end): Scalar {
  const made = new Scalar(text)
  made.type = type
  made.source = text
  made.range = [start, end, next]
  return made
}
