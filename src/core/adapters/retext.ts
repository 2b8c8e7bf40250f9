import type { ParagraphContent, Root } from 'nlcst'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RetextMessage } from '../context.ts'

const english = unified().use(retextEnglish).freeze()

/** As much as retext-english gets at once: some texts take it time by the square of them, and 200,000 characters can be more than its stack. */
const longest = 10_000

/** Where a text is best cut, each up to its end: at a blank line, a line's end, a space. */
const cuts: readonly RegExp[] = [/^.*\n[^\S\n]*\n/s, /^.*\n/s, /^.*\s/s]

/** What the English plugins say of an English text of any length, which they get in pieces that the parser can take. */
export function askRetext(text: string): readonly RetextMessage[] {
  const messages: RetextMessage[] = []
  const written = /\S/g
  for (let at = written.exec(text)?.index; at !== undefined; at = written.exec(text)?.index) {
    const most = text.slice(at, at + longest)
    const cut = at + longest < text.length ? cuts.find(end => end.test(most))?.exec(most) : null
    const piece = cut?.[0] ?? most
    messages.push(...messagesOf(piece, at))
    written.lastIndex = at + piece.length
  }
  return messages
}

function messagesOf(text: string, start: number): readonly RetextMessage[] {
  const file = new VFile(text)
  const tree = inOneParagraph(english.parse(file))
  english().use(retextProfanities, { sureness: 1 }).use(retextEquality).runSync(tree, file)
  return file.messages.flatMap(message => retextMessage(message, start) ?? [])
}

/** The plugins make their lists ready anew for every paragraph. */
function inOneParagraph(tree: Root): Root {
  const children = tree.children.flatMap((node): ParagraphContent[] => {
    if (node.type === 'ParagraphNode') return node.children
    return node.type === 'WhiteSpaceNode' ? [node] : []
  })
  return { ...tree, children: [{ type: 'ParagraphNode', children }] }
}

function retextMessage(message: VFileMessage, offset: number): RetextMessage | undefined {
  const { place, ruleId: id, actual, expected = [] } = message
  if (!place || !('start' in place) || !id || !actual) return undefined
  const [start, end] = [place.start.offset, place.end.offset]
  if (start === undefined || end === undefined) return undefined
  const said = { id, start: offset + start, end: offset + end, actual, expected }
  if (message.source === 'retext-equality') return { source: 'equality', ...said }
  const { profanitySeverity = 0 } = message as { profanitySeverity?: number }
  return { source: 'profanities', ...said, profanitySeverity }
}
