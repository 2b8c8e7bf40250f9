import {
  type Comment,
  type OfficeParagraph,
  type ParagraphPoint,
  placeInSource,
} from './paragraphs.ts'
import { wordParagraphs, wordPart } from './word.ts'
import { attribute, escapeXml, localName, type SourceEdit, tagsIn, withEdits } from './xml.ts'
import { type ArchiveParts, packArchive, partText } from './zip.ts'

const usualComments = 'word/comments.xml'
const relationshipsPart = 'word/_rels/document.xml.rels'
const typesPart = '[Content_Types].xml'
/** The names that Word's own form of the format has for things, and those of its strict form. */
const usualNames = {
  words: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
}
const strictNames: typeof usualNames = {
  words: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  comments: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** A Word document with comments at words of it, beside those that it has. */
export function annotateWord(
  parts: ArchiveParts,
  comments: readonly Comment[],
  author: string,
): Uint8Array {
  if (comments.length === 0) return packArchive(parts)
  const text = partText(parts, wordPart) ?? ''
  const relationships = partText(parts, relationshipsPart) ?? emptyRelationships
  const commentsPart = partOfComments(relationships) ?? usualComments
  const before = partText(parts, commentsPart)
  const first = nextId(before ?? '')
  const names = text.includes(`"${strictNames.words}"`) ? strictNames : usualNames
  const changed = new Map([
    [wordPart, withRanges(text, wordParagraphs(parts), comments, first)],
    [commentsPart, withComments(before, comments, { first, author, names })],
    [relationshipsPart, withRelationship(relationships, names)],
    [typesPart, withType(partText(parts, typesPart) ?? '')],
  ])
  return packArchive(parts, changed)
}

/** The part that holds the comments of a document; undefined where it has none. */
function partOfComments(source: string): string | undefined {
  for (const tag of tagsIn(source)) {
    if (!attribute(source, tag, 'Type')?.endsWith('/comments')) continue
    const target = attribute(source, tag, 'Target') ?? ''
    return target.startsWith('/') ? target.slice(1) : `word/${target}`
  }
  return undefined
}

/** The first number that no comment has. */
function nextId(source: string): number {
  let next = 0
  for (const tag of tagsIn(source))
    if (localName(tag.name) === 'comment')
      next = Math.max(next, Number(attribute(source, tag, 'w:id') ?? 0) + 1)
  return next
}

/** The text with the beginning and end of each comment marked; a run that one stands in is parted there. */
function withRanges(
  source: string,
  paragraphs: readonly OfficeParagraph[],
  comments: readonly Comment[],
  first: number,
): string {
  const edits: SourceEdit[] = []
  const preserved = new Set<number>()
  const mark = (point: ParagraphPoint, marks: (prefix: string) => string): void => {
    const place = placeInSource(source, paragraphs, point)
    if (!place?.stretch.run) return
    const { properties, tag } = place.stretch.run
    // The prefix of Word's own elements, with its colon.
    const [, prefix = 'w:'] = /^<([^\s/>]*?)t[\s>]/u.exec(source.slice(tag.start, tag.end)) ?? []
    const text = `<${prefix}t xml:space="preserve">`
    // What is parted from white space keeps it only where the text says so.
    if (!preserved.has(tag.start)) edits.push({ start: tag.start, end: tag.end, text })
    preserved.add(tag.start)
    const parted = `</${prefix}t></${prefix}r>${marks(prefix)}<${prefix}r>${properties}${text}`
    edits.push({ start: place.at, end: place.at, text: parted })
  }
  comments.forEach(({ start, end }, index) => {
    const id = first + index
    mark(start, w => `<${w}commentRangeStart ${w}id="${id}"/>`)
    mark(
      end,
      w =>
        `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
    )
  })
  return withEdits(source, edits)
}

function withComments(
  source: string | undefined,
  comments: readonly Comment[],
  { first, author, names }: { first: number; author: string; names: typeof usualNames },
): string {
  const told = comments
    .map(({ text }, index) => {
      const lines = text
        .split('\n')
        .map(line => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
      return `<w:comment xmlns:w="${names.words}" w:id="${first + index}" w:author="${escapeXml(author)}" w:initials="${escapeXml(author.slice(0, 1))}">${lines.join('')}</w:comment>`
    })
    .join('')
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${names.words}"></w:comments>`
  return beforeEnd(source || empty, told)
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

const withRelationship = (source: string, names: typeof usualNames): string =>
  partOfComments(source) !== undefined
    ? source
    : beforeEnd(
        source,
        `<Relationship Id="rIdTankefter" Type="${names.comments}" Target="comments.xml"/>`,
      )

const withType = (source: string): string =>
  source.includes(commentsType)
    ? source
    : beforeEnd(source, `<Override PartName="/${usualComments}" ContentType="${commentsType}"/>`)

/** Puts something in at the end of the outermost element; one that is empty is opened. */
function beforeEnd(source: string, text: string): string {
  const end = source.lastIndexOf('</')
  if (end >= 0) return source.slice(0, end) + text + source.slice(end)
  return source.replace(/<([^\s/>?]+)([^>]*)\/>\s*$/u, `<$1$2>${text}</$1>`)
}
