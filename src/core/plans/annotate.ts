/** Copies of documents with remarks in them: a column in a calendar, comments in a word processor document. */
import { endingOf } from '../file-kinds.ts'
import { annotateWord } from '../office/annotate-word.ts'
import { annotateWorkbook, type SheetNotes } from '../office/annotate-workbook.ts'
import { annotateCsv, readCsv, sheetOfCsv } from '../office/csv.ts'
import { OfficeFault } from '../office/fault.ts'
import { annotateOpenDocument } from '../office/opendocument.ts'
import type { Comment } from '../office/paragraphs.ts'
import { type Sheet, workbookOf } from '../office/workbook.ts'
import { openArchive } from '../office/zip.ts'
import { pieceAt } from '../spans.ts'
import type { Draft, PlanReason, Span } from '../types.ts'
import { calendarHeader, type OwnColumns } from './columns.ts'

/** A post with what is said of stretches of it, in lines of plain text. */
export interface RemarkedPost {
  draft: Draft
  remarks: readonly { span: Span; text: string }[]
}

/** What an annotated copy says besides its remarks, and names of columns besides the usual ones. */
interface AnnotationOptions {
  /** `author` names the column in a calendar, and the author of comments; `fine` is said there of a post with no remarks. */
  words: { author: string; fine: string }
  columns?: OwnColumns
}

/** A copy of a document, read by the ending of its path, with remarks on the drafts of `readPlan` in it; all else stays as it was. */
export function annotatePlan(
  path: string,
  bytes: Uint8Array,
  posts: readonly RemarkedPost[],
  options: AnnotationOptions,
): { bytes: Uint8Array; reason?: never } | { bytes?: never; reason: PlanReason } {
  try {
    return { bytes: annotated(endingOf(path), bytes, posts, options) }
  } catch (error) {
    return { reason: error instanceof OfficeFault ? error.reason : 'damaged' }
  }
}

function annotated(
  ending: string,
  bytes: Uint8Array,
  posts: readonly RemarkedPost[],
  options: AnnotationOptions,
): Uint8Array {
  const { author } = options.words
  switch (ending) {
    case '.docx':
    case '.docm':
      return annotateWord(openArchive(bytes), posts.flatMap(commentsOf), author)
    case '.odt':
      return annotateOpenDocument(openArchive(bytes), posts.flatMap(commentsOf), author)
    case '.csv':
    case '.tsv': {
      const { text, table } = readCsv(bytes)
      const [notes] = notesOf([sheetOfCsv(table)], posts, options)
      return new TextEncoder().encode(notes ? annotateCsv(text, table, notes.rows) : text)
    }
    default: {
      const parts = openArchive(bytes)
      return annotateWorkbook(parts, notesOf(workbookOf(parts).sheets, posts, options))
    }
  }
}

/** What stands in the new column of each sheet that is a calendar. */
function notesOf(
  sheets: readonly Sheet[],
  posts: readonly RemarkedPost[],
  { words, columns = {} }: AnnotationOptions,
): readonly SheetNotes[] {
  return sheets.flatMap(sheet => {
    const header = calendarHeader(sheet, columns)
    if (!header) return []
    const rows = new Map([[header.row.number, words.author]])
    for (const { draft, remarks } of posts) {
      const { sheet: name, row } = draft.origin ?? {}
      if (name !== sheet.name || row === undefined) continue
      const before = [rows.get(row) ?? []].flat().filter(told => told !== words.fine)
      const texts = [...before, ...remarks.map(({ text }) => text)]
      rows.set(row, texts.join('\n\n') || words.fine)
    }
    return [{ sheet, rows }]
  })
}

/** The remarks of a post as comments on words of paragraphs. */
function commentsOf({ draft, remarks }: RemarkedPost): readonly Comment[] {
  return remarks.flatMap(({ span, text }) => {
    const [start, end] = [pointOf(draft, span.start), pointOf(draft, span.end)]
    return start && end ? [{ start, end: { ...end, unit: end.last ?? end.unit }, text }] : []
  })
}

/** Where a place of a draft stands in its paragraphs; all of one that says the same in other words. */
function pointOf({ origin }: Draft, offset: number) {
  const piece = pieceAt(origin?.pieces ?? [], offset)
  if (!piece || !('paragraph' in piece.spot)) return undefined
  const { paragraph } = piece.spot
  if (piece.from === undefined) return { paragraph, unit: 0, last: Number.POSITIVE_INFINITY }
  const unit = Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start)
  return { paragraph, unit: piece.from + unit, last: undefined }
}
