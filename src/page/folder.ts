/** Several drafts at a time: what was dropped is read and told of in a list. */
import type { Context } from '../core/context.ts'
import { type ReadText, readDraft } from '../core/draft.ts'
import {
  draftEndings,
  fileOfDraft,
  isAnnotatedName,
  isDraftName,
  isPlanName,
  maxPlanBytes,
  unreadKind,
} from '../core/file-kinds.ts'
import type { CalendarOptions } from '../core/plans/calendar.ts'
import { readPlan } from '../core/plans/read.ts'
import { maxDraftBytes } from '../core/text/decode.ts'
import type { Draft, FileProblem, Result, UnreadFile } from '../core/types.ts'
import { html } from '../reporters/html.ts'
import { citations, type Report } from '../reporters/report.ts'
import type { Desk } from './desk.ts'
import type { DroppedFile } from './dropped.ts'
import { type Picture, pictureOf } from './pictures.ts'
import { usableRecords } from './register-field.ts'
import { todayInStockholm } from './today.ts'

/** What reading several files came to. */
export type Reading = Awaited<ReturnType<typeof readFiles>>

/**
 * Reads what was dropped: drafts are checked, pictures looked at where a draft names them. `progress` is told before each draft
 * how many have been read, and of how many. Never throws.
 */
export async function readFiles(
  files: readonly DroppedFile[],
  desk: Desk,
  progress: (done: number, of: number) => void,
) {
  const { checker, locale, settings } = desk
  /** Those that drafts name, by their paths. */
  const pictures = new Map<string, Picture>()
  const byPath = new Map(files.map(one => [one.path, one.file]))
  const context = contextOf(desk, byPath, pictures)
  const { drafts: read, problems, unread } = await readDrafts(files, settings.calendar)
  const drafts: { draft: Draft; result: Result }[] = []
  for (const draft of read) {
    progress(drafts.length, read.length)
    // So that the page can be seen and used meanwhile.
    await new Promise(resolve => setTimeout(resolve))
    drafts.push({ draft, result: await checker.check(draft, context, locale) })
  }
  const results = drafts.map(({ result }) => result)
  /** Over all drafts together. */
  const folder = checker.checkAll(results, context, locale)
  return { drafts, folder, problems, unread, pictures }
}

/** What rules may ask of pictures: where a whole folder was dropped, one that is not in it is missing. */
function contextOf(
  desk: Desk,
  files: ReadonlyMap<string, File>,
  pictures: Map<string, Picture>,
): Context {
  const isFolder = [...files.keys()].some(path => path.includes('/'))
  return desk.checker.contextWith({
    register: usableRecords(desk),
    imageExists: (draft, file) => {
      const path = pathBeside(draft, file)
      if (path === undefined) return undefined
      return files.has(path) || (isFolder && fileOfDraft(draft) === draft ? false : undefined)
    },
    imageFacts: (draft, file) => pictures.get(pathBeside(draft, file) ?? '')?.facts,
    lookAtImages: async ({ path: draft, metadata }) => {
      for (const { file = '' } of metadata.images ?? []) {
        const path = pathBeside(draft, file) ?? ''
        const found = files.get(path)
        if (found && !pictures.has(path)) pictures.set(path, await pictureOf(found))
      }
    },
  })
}

/** The path of a file that a draft names, among those that were dropped; undefined where it lies elsewhere. */
export function pathBeside(draft: string, file: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]+:|\/)/i.test(file)) return undefined
  const parts = draft.split('/').slice(0, -1)
  for (const part of file.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

async function readDrafts(files: readonly DroppedFile[], calendar: CalendarOptions) {
  const drafts: Draft[] = []
  const problems: FileProblem[] = []
  const unread: UnreadFile[] = []
  for (const { path, file } of files) {
    const kind = unreadKind(path)
    if (kind) unread.push({ path, kind })
    if (isAnnotatedName(path)) continue
    if (isPlanName(path)) {
      const read = await documentOf(path, file, calendar)
      if (read.drafts) drafts.push(...read.drafts)
      else if (read.reason === 'no-posts') unread.push({ path, kind: read.reason })
      else problems.push({ path, reason: read.reason })
    }
    if (!isDraftName(path, draftEndings)) continue
    const read = await draftIn(path, file)
    if (read.draft) drafts.push(read.draft)
    else if (read.kind) unread.push({ path, kind: read.kind })
    else problems.push({ path, reason: read.reason })
  }
  return { drafts, problems, unread }
}

/** The posts of a document, or why there are none. Never throws. */
async function documentOf(
  path: string,
  file: File,
  options?: CalendarOptions,
): Promise<ReturnType<typeof readPlan>> {
  if (file.size > maxPlanBytes) return { reason: 'swollen' }
  try {
    return readPlan(path, new Uint8Array(await file.arrayBuffer()), options)
  } catch {
    return { reason: 'unreadable' }
  }
}

/** What a draft file holds. Never throws. */
export async function draftIn(path: string, file: File): Promise<ReadText> {
  if (file.size > maxDraftBytes) return { reason: 'too-large' }
  if (file.size === 0) return { reason: 'empty' }
  try {
    return readDraft(path, new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { reason: 'unreadable' }
  }
}

/** Whether what was dropped is several posts: a folder, more drafts than one, a document that posts are planned in. */
export async function holdSeveral(files: readonly DroppedFile[]): Promise<boolean> {
  if (files.some(({ path }) => path.includes('/'))) return true
  if (files.filter(({ path }) => isDraftName(path, draftEndings)).length > 1) return true
  for (const { path, file } of files.filter(({ path }) => isPlanName(path)))
    if (!isRegisterName(path) && (await documentOf(path, file)).drafts) return true
  return false
}

/** Registers and calendars are tables alike; one that is called a register is meant as one. */
const isRegisterName = (path: string): boolean => /samtyck|consent|regist/i.test(path)

/** The report of a reading as a page of its own. */
export function reportOf(
  { drafts, folder, problems, unread }: Reading,
  { checker, settings, locale }: Desk,
): string {
  const { packs } = checker
  const report: Report = {
    tool: { name: 'tankefter', version: settings.version },
    day: settings.today ?? todayInStockholm(),
    root: rootOf(drafts.map(({ draft }) => draft.path)),
    results: drafts.map(({ result }) => result),
    folder,
    problems,
    unread,
    texts: new Map(drafts.map(({ draft }) => [draft.path, draft.text])),
    cites: citations(packs, locale),
    packs,
    branches: settings.context.branches,
    // The one thing that this report hashes is its style, which lets no other in.
    hash: () => settings.styleHash,
  }
  return html(report, { locale, width: 80, quotes: true })
}

/** The folder that all paths lie in; empty where there is none. */
function rootOf([first = '', ...rest]: readonly string[]): string {
  const [folder = ''] = first.split('/')
  const isShared = first.includes('/') && rest.every(path => path.startsWith(`${folder}/`))
  return isShared ? folder : ''
}
