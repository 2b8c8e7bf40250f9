/** Documents that posts are planned in, read as drafts: calendars and word processor documents. */

import { excelDay0 } from '../days.ts'
import { endingOf, maxPlanBytes } from '../file-kinds.ts'
import { readCsv, sheetOfCsv } from '../office/csv.ts'
import { OfficeFault } from '../office/fault.ts'
import { isTextPart, openDocumentParagraphs } from '../office/opendocument.ts'
import { isWordPart, wordParagraphs } from '../office/word.ts'
import { readWorkbook } from '../office/workbook.ts'
import { openArchive } from '../office/zip.ts'
import type { Draft, FileProblemReason } from '../types.ts'
import { type CalendarOptions, postsOfCalendar } from './calendar.ts'
import { draftsOfPosts, type PlannedPost } from './post.ts'
import { postsOfText } from './sections.ts'

/** The drafts of a document, or why there are none. */
export type ReadPlan =
  | { drafts: Iterable<Draft>; reason?: never }
  | { drafts?: never; reason: FileProblemReason }

/** Takes the bytes of a document and its path, by whose ending it is read, gives its posts as drafts. Never throws, nothing in it is run. */
export function readPlan(path: string, bytes: Uint8Array, options: CalendarOptions = {}): ReadPlan {
  if (bytes.length > maxPlanBytes) return { reason: 'swollen' }
  const name = path.replace(/^.*[/\\]/u, '')
  try {
    const posts = postsIn(name, bytes, options)
    return posts === undefined ? { reason: 'no-posts' } : { drafts: draftsOfPosts(path, posts) }
  } catch (error) {
    // Whatever a broken file makes a reader stumble over, the other files are read.
    return { reason: error instanceof OfficeFault ? error.reason : 'damaged' }
  }
}

function postsIn(
  name: string,
  bytes: Uint8Array,
  options: CalendarOptions,
): readonly PlannedPost[] | undefined {
  switch (endingOf(name)) {
    case '.docx':
    case '.docm':
      return postsOfText(wordParagraphs(openArchive(bytes, isWordPart)), name)
    case '.odt':
      return postsOfText(openDocumentParagraphs(openArchive(bytes, isTextPart)), name)
    case '.csv':
    case '.tsv': {
      const sheets = [sheetOfCsv(readCsv(bytes).table)]
      return postsOfCalendar({ sheets, firstDay: excelDay0 }, name, options)
    }
    default:
      return postsOfCalendar(readWorkbook(bytes), name, options)
  }
}
