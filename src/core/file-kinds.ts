/** What a file is to somebody who looks for drafts, by the ending of its name. */
import type { UnreadKind } from './types.ts'

/** What the files of drafts end in, with dot. */
export const draftEndings: readonly string[] = ['.md', '.txt']

/** Documents that hold several posts, or one, with dot. */
const planEndings: readonly string[] = [
  ...['.xlsx', '.xlsm', '.csv', '.tsv'],
  ...['.docx', '.docm', '.odt'],
]

/** The largest document that is read. In bytes. */
export const maxPlanBytes = 20_971_520

/** What files end in that folders are read for, with dot. */
export const readEndings: readonly string[] = [...draftEndings, ...planEndings]

/** Whether a file is read as a document with posts in it, by its name. */
export const isPlanName = (name: string): boolean => planEndings.includes(endingOf(name))

/** The path of the file that a draft is in or a part of, by what the draft is known by: `plan.xlsx#December 2`. */
export function fileOfDraft(path: string): string {
  const [, document] = /^([^#]*(?:#[^#]*)*?\.[a-z]{3,4})#/iu.exec(path) ?? []
  return document !== undefined && isPlanName(document) ? document : path
}

/** The path of the nth copy with findings in it, beside the document. */
export const annotatedPath = (path: string, nth = 1): string =>
  path.replace(/(\.[^.]*)$/u, `.tankefter${nth > 1 ? `-${nth}` : ''}$1`)

/** Whether a file is such a copy, by its name; copies are not read. */
export const isAnnotatedName = (name: string): boolean =>
  isPlanName(name) && /\.tankefter(?:-\d+)?\.[^.]*$/u.test(name)

/** Files that posts are written in and that are not read, by what they are; endings without dot. */
const unreadEndings: Readonly<Record<UnreadKind, readonly string[]>> = {
  'word-processor': ['doc', 'dot', 'dotx', 'rtf', 'pages', 'wpd', 'wps', 'fodt'],
  spreadsheet: ['xls', 'xlsb', 'xltx', 'ods', 'fods', 'numbers'],
  online: ['gdoc', 'gsheet', 'gslides'],
  page: ['pdf', 'htm', 'html', 'mht', 'mhtml', 'epub', 'xps', 'eml', 'msg', 'pub', 'indd'],
  slides: ['ppt', 'pptx', 'odp', 'key'],
}

const kinds: ReadonlyMap<string, UnreadKind> = new Map(
  Object.entries(unreadEndings).flatMap(([kind, endings]) =>
    endings.map(ending => [`.${ending}`, kind as UnreadKind] as const),
  ),
)

/** The ending of a name or path in lower case, with dot; empty where there is none. */
export const endingOf = (path: string): string =>
  /[^/\\](\.[^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''

/** Takes the name of a file and the endings of drafts (with dot), tells whether it is one. */
export const isDraftName = (name: string, endings: readonly string[]): boolean =>
  endings.includes(endingOf(name))

/** What a file is that may hold posts and is not read; undefined where it is read, or holds none. */
export const unreadKind = (name: string): UnreadKind | undefined => kinds.get(endingOf(name))

/** What a text is that was written for programs to show, whatever its file is called; undefined where it is for people. */
export function markedKind(text: string): UnreadKind | undefined {
  if (text.startsWith('{\\rtf')) return 'word-processor'
  return /^\s*<(?:!doctype html|html)[\s>]/iu.test(text.slice(0, 200)) ? 'page' : undefined
}

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)

/** Whether bytes are a ZIP archive, as office files since 2007 are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])

/** Whether bytes are an older office file, or one with a password. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
