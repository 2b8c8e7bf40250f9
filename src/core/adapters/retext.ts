import type { ParagraphContent, Root } from 'nlcst'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RetextMessage } from '../match/matcher.ts'
import { parseText } from '../parse.ts'
import { absentFrom } from './retext-absent.ts'
import { halfSureVulgar, leftPatterns, leftWords, ordinary } from './retext-leaves.ts'

/** Makes the English plugins ready; what comes back takes an English text and gives what they say of it. */
export function createRetext(): (text: string) => RetextMessage[] {
  return text => {
    const file = new VFile(text)
    const tree = inOneParagraph(parseText(text, 'en'))
    const ignore = absentFrom(tree)
    unified()
      .use(retextProfanities, { sureness: 1, ignore })
      .use(retextEquality, { ignore })
      .runSync(tree, file)
    return file.messages.flatMap(message => told(message) ?? [])
  }
}

/** The plugins make their lists ready anew for every paragraph. */
function inOneParagraph(tree: Root): Root {
  const children = tree.children.flatMap((node): ParagraphContent[] => {
    if (node.type === 'ParagraphNode') return node.children
    return node.type === 'WhiteSpaceNode' ? [node] : []
  })
  return { ...tree, children: [{ type: 'ParagraphNode', children }] }
}

function told(message: VFileMessage): RetextMessage | undefined {
  const { place, ruleId: id, actual, expected } = message
  if (!place || !('start' in place) || !id || !actual) return undefined
  const start = place.start.offset
  const end = place.end.offset
  if (start === undefined || end === undefined) return undefined
  const span = { id, start, end, actual, expected: expected ?? [] }
  if (message.source === 'retext-equality')
    return isLeft(id, actual) ? undefined : { source: 'equality', ...span }
  const profanitySeverity = (message as { profanitySeverity?: number }).profanitySeverity ?? 0
  if (isOrdinary(id, profanitySeverity) || (profanitySeverity < 2 && /['’]s$/.test(actual)))
    return undefined
  return { source: 'profanities', ...span, profanitySeverity }
}

function isLeft(id: string, actual: string): boolean {
  return leftPatterns.has(id) || leftWords.has(actual.toLowerCase().replace(/['’]s$/, ''))
}

function isOrdinary(id: string, sureness: number): boolean {
  const known = (list: ReadonlySet<string>) => list.has(id) || list.has(id.replace(/s$/, ''))
  return sureness < 2 ? !known(halfSureVulgar) : known(ordinary)
}
