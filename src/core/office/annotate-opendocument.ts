import { openDocumentParagraphs, textPart } from './opendocument.ts'
import { type Comment, type ParagraphPoint, placeInSource } from './paragraphs.ts'
import { escapeXml, type SourceEdit, withEdits } from './xml.ts'
import { type ArchiveParts, packArchive, partText } from './zip.ts'

/** An OpenDocument text with comments at words of it, beside those that it has. */
export function annotateOpenDocument(
  parts: ArchiveParts,
  comments: readonly Comment[],
  author: string,
): Uint8Array {
  const source = partText(parts, textPart) ?? ''
  const paragraphs = openDocumentParagraphs(parts)
  const edits: SourceEdit[] = []
  const put = ({ paragraph, unit }: ParagraphPoint, text: string): void => {
    const own = paragraphs[paragraph - 1]
    const place = own && placeInSource(source, own, Math.min(unit, own.text.length))
    if (place) edits.push({ start: place.at, end: place.at, text })
  }
  comments.forEach(({ start, end, text }, index) => {
    const name = `tankefter-${index + 1}`
    put(start, annotation(name, author, text))
    put(end, `<office:annotation-end office:name="${name}"/>`)
  })
  const changed = new Map(parts)
  changed.set(textPart, new TextEncoder().encode(withEdits(source, edits)))
  return packArchive(changed)
}

const annotation = (name: string, author: string, text: string): string => {
  const lines = text.split('\n').map(line => `<text:p>${escapeXml(line)}</text:p>`)
  return `<office:annotation office:name="${name}"><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${escapeXml(author)}</dc:creator>${lines.join('')}</office:annotation>`
}
