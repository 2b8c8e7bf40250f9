/** The paragraphs of OpenDocument texts (.odt), as LibreOffice and Google Docs write them. */
import { OfficeFault } from './fault.ts'
import { type OfficeParagraph, ParagraphGatherer } from './paragraphs.ts'
import { attribute, scanXml, unescapeXml, type XmlTag, type XmlText } from './xml.ts'
import { type ArchiveParts, partText } from './zip.ts'

/** The part that holds the text. */
export const textPart = 'content.xml'
const manifestPart = 'META-INF/manifest.xml'

/** Whether a part is needed to read the text. */
export const isTextPart = (name: string): boolean => name === textPart || name === manifestPart

/** What is no text of the post: what was deleted, comments, notes, contents, and words that describe pictures. */
const leftOut = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'text:table-of-content',
  'text:hidden-text',
  'text:ruby-text',
  'office:forms',
  'svg:title',
  'svg:desc',
])

/**
 * The paragraphs of an OpenDocument text that has been unpacked, with words in them.
 *
 * @throws {OfficeFault} where it has a password, is damaged or none.
 */
export function openDocumentParagraphs(parts: ArchiveParts): readonly OfficeParagraph[] {
  const source = partText(parts, textPart)
  if ((partText(parts, manifestPart) ?? '').includes('encryption-data'))
    throw new OfficeFault('password')
  if (source === undefined || !source.includes('<office:text')) throw new OfficeFault('damaged')
  const gatherer = new ParagraphGatherer()
  let skipped = 0
  let isAfterSpace = true
  for (const piece of scanXml(source)) {
    if (piece.kind === 'text') {
      if (skipped === 0) isAfterSpace = addWords(source, piece, isAfterSpace, gatherer)
      continue
    }
    if (leftOut.has(piece.name)) {
      if (piece.kind !== 'empty') skipped += piece.kind === 'open' ? 1 : -1
      continue
    }
    if (skipped > 0) continue
    isAfterSpace = takeTag(piece, source, isAfterSpace, gatherer)
  }
  return gatherer.paragraphs
}

/** Adds words, of whose white space one space is kept; gives whether they end in white space. */
function addWords(
  source: string,
  { start, end }: XmlText,
  isAfterSpace: boolean,
  gatherer: ParagraphGatherer,
): boolean {
  let isSpace = isAfterSpace
  for (const found of source.slice(start, end).matchAll(/\s+|\S+/gu)) {
    const place = { start: start + found.index, end: start + found.index + found[0].length }
    const isWhite = /^\s/u.test(found[0])
    if (!isWhite) gatherer.add(unescapeXml(found[0]), place)
    else if (!isSpace) gatherer.add(' ', { start: place.start, end: place.start + 1 })
    isSpace = isWhite
  }
  return isSpace
}

const mostSpaces = 1_000

function takeTag(
  tag: XmlTag,
  source: string,
  isAfterSpace: boolean,
  gatherer: ParagraphGatherer,
): boolean {
  switch (tag.name) {
    case 'text:p':
    case 'text:h': {
      const level =
        tag.name === 'text:h'
          ? Number(attribute(source, tag, 'text:outline-level') ?? 1)
          : undefined
      const isTitle = attribute(source, tag, 'text:style-name') === 'Title'
      if (tag.kind === 'open') gatherer.begin(isTitle ? 1 : level)
      else if (tag.kind === 'close') gatherer.end()
      return true
    }
    case 'text:s':
      if (tag.kind !== 'close')
        gatherer.addSign(
          ' '.repeat(Math.min(Number(attribute(source, tag, 'text:c') ?? 1) || 1, mostSpaces)),
        )
      return false
    case 'text:tab':
      if (tag.kind !== 'close') gatherer.addSign('\t')
      return false
    case 'text:line-break':
      if (tag.kind !== 'close') gatherer.addSign('\n')
      return true
    default:
      return isAfterSpace
  }
}
