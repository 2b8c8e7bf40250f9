import { columnsOf, isSimple } from './columns.ts'

/**
 * Wraps words at a width, breaking words that are longer than a line. A colour that
 * goes on over a break is closed before it and opened again after it.
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const simple = isSimple(text) ? wrapSimple(text.normalize(), width) : undefined
  if (simple) return simple
  const lines = text
    .normalize()
    .split(/\r?\n/)
    .flatMap(line => wrapLine(line, width))
  return text.includes('\u001b') ? recoloured(lines) : lines
}

/** Wraps letters of one column each; undefined where a word takes a line of its own, or spaces stand together. */
function wrapSimple(text: string, width: number): readonly string[] | undefined {
  if (text !== text.trim() || text.includes('  ')) return undefined
  const lines: string[] = []
  let from = 0
  while (text.length - from > width) {
    const space = text.lastIndexOf(' ', from + width)
    if (space <= from) return undefined
    lines.push(text.slice(from, space))
    from = space + 1
  }
  lines.push(text.slice(from))
  return lines.map(line => line.trimEnd())
}

/** The lines so far, and the columns of the last. */
interface Page {
  lines: string[]
  columns: number
}

function wrapLine(text: string, width: number): string[] {
  const page: Page = { lines: [''], columns: 0 }
  for (const word of text.trim().split(' ')) {
    const columns = columnsOf(word)
    if (columns > width) breakWord(word, columns, width, page)
    else if (page.columns + columns + gapOf(page) <= width)
      write(`${' '.repeat(gapOf(page))}${word}`, gapOf(page) + columns, page)
    else {
      page.lines.push('')
      page.columns = 0
      write(word, columns, page)
    }
  }
  return page.lines.map(line => line.trimEnd())
}

const gapOf = ({ columns }: Page): number => (columns > 0 ? 1 : 0)

function write(text: string, columns: number, page: Page): void {
  page.lines.push(`${page.lines.pop()}${text}`)
  page.columns += columns
}

/** Writes a word that no line has room for; it begins on the line it stands on unless that takes a line more. */
function breakWord(word: string, columns: number, width: number, page: Page): void {
  const room = width - page.columns - gapOf(page)
  const linesHere = 1 + Math.ceil((columns - room) / width)
  if (linesHere > Math.ceil(columns / width)) {
    page.lines.push('')
    page.columns = 0
  } else write(' '.repeat(gapOf(page)), gapOf(page), page)
  for (const sign of word.match(/\u001b\[[\d;]*m|./gsu) ?? []) {
    const own = columnsOf(sign)
    if (page.columns + own > width) {
      page.lines.push('')
      page.columns = 0
    }
    write(sign, own, page)
  }
}

const code = /\u001b\[(\d+)m/g

/** What ends a colour or manner of writing. */
function endOf(start: number): number {
  if (start === 1 || start === 2) return 22
  return start < 10 ? start + 20 : 39
}

function recoloured(lines: readonly string[]): readonly string[] {
  let open: number[] = []
  return lines.map(line => {
    const begun = open.map(start => `\u001b[${start}m`).join('')
    for (const [, written] of line.matchAll(code)) {
      const number = Number(written)
      const isEnd = number === 39 || (number > 20 && number < 30)
      open = isEnd ? open.filter(start => endOf(start) !== number) : [...open, number]
    }
    const ended = [...open].reverse().map(start => `\u001b[${endOf(start)}m`)
    return begun + line + ended.join('')
  })
}
