/** The paragraphs of OpenDocument texts (.odt), as LibreOffice and Google Docs write them, and copies with comments. */
import { OfficeFault } from './fault.ts'
import {
  type Comment,
  type OfficeParagraph,
  ParagraphGatherer,
  type ParagraphPoint,
  placeInSource,
} from './paragraphs.ts'
import {
  attribute,
  escapeXml,
  type SourceEdit,
  scanOutside,
  unescapeXml,
  withEdits,
  type XmlTag,
  type XmlText,
} from './xml.ts'
import { type ArchiveParts, packArchive, partText } from './zip.ts'

/** The part that holds the text. */
const textPart = 'content.xml'
const manifestPart = 'META-INF/manifest.xml'

/** Whether a part is needed to read the text. */
export const isTextPart = (name: string): boolean => name === textPart || name === manifestPart

/** What is no text of the post: what was deleted, comments, notes, contents, and words that describe pictures. */
const leftOut = new Set([
  ...['text:tracked-changes', 'office:annotation', 'text:note', 'text:table-of-content'],
  ...['text:hidden-text', 'text:ruby-text', 'office:forms', 'svg:title', 'svg:desc'],
])

/** The paragraphs with words of an unpacked OpenDocument text; throws an OfficeFault where it has a password or is none. */
export function openDocumentParagraphs(parts: ArchiveParts): readonly OfficeParagraph[] {
  const source = partText(parts, textPart)
  if ((partText(parts, manifestPart) ?? '').includes('encryption-data'))
    throw new OfficeFault('password')
  if (source === undefined || !source.includes('<office:text')) throw new OfficeFault('damaged')
  const gatherer = new ParagraphGatherer()
  let isAfterSpace = true
  for (const piece of scanOutside(name => leftOut.has(name), source))
    isAfterSpace =
      piece.kind === 'text'
        ? addWords(source, piece, isAfterSpace, gatherer)
        : takeTag(piece, source, isAfterSpace, gatherer)
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
  const add = (sign: string) => {
    if (tag.kind !== 'close') gatherer.addSign(sign)
  }
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
      add(' '.repeat(Math.min(Number(attribute(source, tag, 'text:c') ?? 1) || 1, mostSpaces)))
      return false
    case 'text:tab':
      add('\t')
      return false
    case 'text:line-break':
      add('\n')
      return true
    default:
      return isAfterSpace
  }
}

/** An OpenDocument text with comments at words of it, beside those that it has. */
export function annotateOpenDocument(
  parts: ArchiveParts,
  comments: readonly Comment[],
  author: string,
): Uint8Array {
  const source = partText(parts, textPart) ?? ''
  const paragraphs = openDocumentParagraphs(parts)
  const edits: SourceEdit[] = []
  const put = (point: ParagraphPoint, text: string): void => {
    const place = placeInSource(source, paragraphs, point)
    if (place) edits.push({ start: place.at, end: place.at, text })
  }
  comments.forEach(({ start, end, text }, index) => {
    const name = `tankefter-${index + 1}`
    put(start, annotation(name, author, text))
    put(end, `<office:annotation-end office:name="${name}"/>`)
  })
  return packArchive(parts, new Map([[textPart, withEdits(source, edits)]]))
}

const annotation = (name: string, author: string, text: string): string => {
  const lines = text.split('\n').map(line => `<text:p>${escapeXml(line)}</text:p>`)
  return `<office:annotation office:name="${name}"><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${escapeXml(author)}</dc:creator>${lines.join('')}</office:annotation>`
}
