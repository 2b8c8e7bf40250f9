/** A clause as it was found in the text of a policy. */
export interface FoundClause {
  /** Its number in the text; else its heading, or the number of its paragraph. */
  id: string
  /** The heading that it stands under. */
  section?: string
  /** Its words as they stand in the text, on one line. */
  text: string
}

/** What a policy's text was found to hold. */
export interface FoundClauses {
  /** The title at the top; undefined where there is none. */
  title?: string
  /** How clauses are known: by numbers of their own, by headings, or only by the order of their paragraphs. */
  by: 'number' | 'heading' | 'paragraph'
  clauses: readonly FoundClause[]
}

/**
 * Finds the clauses of a policy, plain text or Markdown: what is numbered («4.2 …», «§ 4», «3 §»), else what stands under
 * headings, else its paragraphs. A clause of several parts is one for each, with letters after its number.
 */
export function findClauses(text: string): FoundClauses {
  const blocks = blocksOf(text)
  const [first, ...rest] = blocks
  const title = first && isTitle(first, rest) ? first.text : undefined
  const body = title === undefined ? blocks : rest
  const numbers = body.filter(({ number }) => number !== undefined)
  const headings = body.filter(({ isHeading }) => isHeading)
  const by = numbers.length > 1 ? 'number' : headings.length > 0 ? 'heading' : 'paragraph'
  const clauses = by === 'paragraph' ? paragraphs(body) : underHeadings(body, by)
  return { ...(title === undefined ? {} : { title }), by, clauses }
}

/** A heading, a paragraph or a point of a list. */
interface Block {
  text: string
  /** The number that it begins with, without the signs around it. */
  number?: string
  isHeading: boolean
}

const mark = /^\s*(?:[-*•–]|\p{Lowercase}[.)])\s+/u
const numbered =
  /^\s*(?:§+\s*)?(?<number>\d+(?:\.\d+)*[a-zåäö]?)(?:\s*§+\s*:?|[.):]+(?=\s|$)|(?=\s))\s*/u
const markdownHeading = /^\s*#{1,6}\s+/u

/** The blocks of a text, in its order: lines that belong together are one, and list points are one each. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push(blockOf(open))
    open = []
  }
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r]/u)
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') close()
    else if (markdownHeading.test(line)) {
      close()
      blocks.push(blockOf([line]))
    } else {
      if (mark.test(line) || startsNumbered(line, lines[at - 1])) close()
      open.push(line)
      const isHead = isShort(line) && numberOf(line) !== undefined && open.length === 1
      if (isHead && !goesOn(lines[at + 1])) close()
    }
  }
  close()
  return blocks
}

/** Whether a line begins a numbered clause, and does not only go on with a sentence («… den 3\n5 maj»). */
const startsNumbered = (line: string, before = ''): boolean =>
  numberOf(line) !== undefined &&
  (before.trim() === '' || /[.!?:)]\s*$/u.test(before) || (isShort(before) && startsBig(before)))

/** Whether a line goes on with the sentence of the one before. */
const goesOn = (line = ''): boolean => /^\s*\p{Ll}/u.test(line) && !mark.test(line)

const numberOf = (line: string): string | undefined =>
  numbered.exec(line.replace(markdownHeading, ''))?.groups?.number

const longestHeading = 70

/** Whether a line may be a heading: short, and no sentence. */
function isShort(line: string): boolean {
  const words = line.replace(numbered, '').replace(markdownHeading, '').trim()
  return words !== '' && words.length <= longestHeading && !/[.!?;,:]$/u.test(words)
}

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines
  const whole = lines.map(line => line.trim()).join(' ')
  const number = numberOf(first)
  const isMarkdown = markdownHeading.test(first)
  const isHeading =
    isMarkdown || (lines.length === 1 && !mark.test(first) && isShort(first) && startsBig(first))
  const text = whole.replace(markdownHeading, '').replace(mark, '').replace(numbered, '')
  return { text: text.trim(), ...(number === undefined ? {} : { number }), isHeading }
}

const startsBig = (line: string): boolean =>
  /^\P{L}*\p{Lu}/u.test(line.replace(markdownHeading, ''))

/** Whether a first block is the title of all that follows: a heading with no number, before another heading or number. */
const isTitle = ({ isHeading, number }: Block, rest: readonly Block[]): boolean =>
  isHeading &&
  number === undefined &&
  (rest.some(one => one.isHeading || one.number !== undefined) || rest.length > 1)

const paragraphs = (blocks: readonly Block[]): FoundClause[] =>
  blocks.map(({ text }, at) => ({ id: String(at + 1), text }))

/** What stands between one head and the next. */
interface Part {
  id: string | undefined
  section: string | undefined
  texts: string[]
}

/** The clauses of a text that is divided by numbers or headings; what stands before the first belongs to none. */
function underHeadings(blocks: readonly Block[], by: 'number' | 'heading'): FoundClause[] {
  const parts: Part[] = []
  let section: string | undefined
  for (const { text, number, isHeading } of blocks) {
    if (isHeading && text !== '') section = text
    const id = by === 'number' ? number : isHeading ? text : undefined
    if (id !== undefined || isHeading)
      parts.push({ id, section, texts: isHeading || text === '' ? [] : [text] })
    else parts.at(-1)?.texts.push(text)
  }
  const known = new Map<string, number>()
  return parts.flatMap(({ id, section, texts }) => {
    if (id === undefined) return []
    // The same number may stand again, as in each chapter of its own.
    const times = (known.get(id) ?? 0) + 1
    known.set(id, times)
    const own = times === 1 ? id : `${id}:${times}`
    const clauses = texts.filter(Boolean)
    return clauses.map((text, at) => ({
      id: clauses.length === 1 ? own : numberedPart(own, at, by),
      ...(section === undefined ? {} : { section }),
      text,
    }))
  })
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** One of several parts of a clause: 4.2b after a number, «Språk 2» after a heading. */
function numberedPart(id: string, at: number, by: 'number' | 'heading'): string {
  if (by === 'heading') return `${id} ${at + 1}`
  const letter = letters[at]
  return letter === undefined || /[a-z]$/u.test(id) ? `${id}:${at + 1}` : `${id}${letter}`
}

/** The beginning of a text on one line, with «…» after it where the text goes on. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line
}

/** About how long the quote of a clause may be, in characters, before its last sentences are left out. */
const longestQuote = 280

/** The words of a clause that a report quotes: all, or its first sentences and «…» where it is long. */
export function quoteOf(text: string): string {
  if (text.length <= longestQuote) return text
  const ends = [...text.matchAll(/[.!?](?=\s)/gu)].map(({ index }) => index + 1)
  const end = ends.filter(one => one <= longestQuote).at(-1) ?? ends[0]
  return end === undefined ? text : `${text.slice(0, end)} …`
}
