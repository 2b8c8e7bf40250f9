import { resolve } from 'node:path'
import { readDraft } from '../core/draft.ts'
import { isPlanName, maxPlanBytes, unreadKind } from '../core/file-kinds.ts'
import type { CalendarOptions } from '../core/plans/calendar.ts'
import { maxDraftBytes } from '../core/text/decode.ts'
import type { FileProblem } from '../core/types.ts'
import type { Settings } from '../node/config/keys.ts'
import { readBytes } from '../node/read.ts'
import type { ReadFile, Run } from './types.ts'

/** Reads the files of a run: a text is one draft, a document as many as it has posts. */
export type FileReader = Awaited<ReturnType<typeof openFileReader>>

/** The most bytes that a file may have to be read, by its name. */
export const maxBytesOf = (path: string): number =>
  isPlanName(path) ? maxPlanBytes : maxDraftBytes

/** Opens what reads files; the readers of documents, which take some milliseconds to load, where there is a document. */
export async function openFileReader(
  files: readonly string[],
  { paths, options, configurations, io, published }: Run,
) {
  const documents = files.some(isPlanName) ? await import('../core/plans/read.ts') : undefined
  // What a hook names it names by its ending.
  const asked = options.respectIgnore ? [] : paths
  const named = new Set(asked.map(path => resolve(io.cwd, path)))
  const calendar = (path: string): CalendarOptions =>
    calendarOptions(configurations.of(path).settings, published)
  const document = (path: string, bytes: Uint8Array): ReadFile => {
    const read = documents?.readPlan(path, bytes, calendar(path))
    if (read?.drafts) return { drafts: read.drafts }
    const reason = read?.reason ?? 'unreadable'
    // A table that nobody named may be any list at all.
    return reason === 'no-posts' && !named.has(resolve(io.cwd, path))
      ? { drafts: [], unread: { path, kind: reason } }
      : failed({ path, reason })
  }
  const bytes = (path: string, bytes: Uint8Array): ReadFile =>
    isPlanName(path) ? document(path, bytes) : text(path, bytes)
  return {
    /** Takes what a file holds in place of the file. Never throws. */
    bytes,
    /** How a calendar is read. */
    calendar,
    /** Never throws. */
    file: (path: string): ReadFile => {
      const read = readBytes(path, io.cwd, maxBytesOf(path))
      if (read.bytes) return bytes(path, read.bytes)
      const isSwollen = read.reason === 'too-large' && isPlanName(path)
      return failed({ path, reason: isSwollen ? 'swollen' : read.reason })
    },
  }
}

/** How calendars are read under a configuration; `all` says whether posts that are marked as published are read too. */
export const calendarOptions = (
  { calendar: { published = 'no', ...columns } = {} }: Settings,
  all = published === 'yes',
): Pick<CalendarOptions, 'columns' | 'published'> => ({ columns, published: all })

const failed = (problem: FileProblem): ReadFile => ({ drafts: [], problem })

function text(path: string, bytes: Uint8Array): ReadFile {
  const named = unreadKind(path)
  if (named) return failed({ path, reason: named })
  const { draft, reason } = readDraft(path, bytes)
  return draft ? { drafts: [draft] } : failed({ path, reason })
}
