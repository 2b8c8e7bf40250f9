/** What a file is to somebody who looks for drafts, by the ending of its name. */
import type { UnreadKind } from './types.ts'

/** What the files of drafts end in, with dot. */
export const draftEndings: readonly string[] = ['.md', '.txt']

/** Files that posts are written in and that are not read, by what they are; endings without dot. */
const unreadEndings: Readonly<Record<UnreadKind, readonly string[]>> = {
  'word-processor': ['doc', 'docx', 'docm', 'dot', 'dotx', 'odt', 'rtf', 'pages', 'wpd', 'wps'],
  spreadsheet: ['xls', 'xlsx', 'xlsm', 'xlsb', 'ods', 'numbers'],
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
export const unreadKind = (name: string): UnreadKind | undefined =>
  // Word and LibreOffice keep such a file beside a document while it is open.
  /(?:^|[/\\])(?:~\$|\.~lock\.)[^/\\]*$/u.test(name) ? undefined : kinds.get(endingOf(name))

/** What a text is that was written for programs to show, whatever its file is called; undefined where it is for people. */
export function markedKind(text: string): UnreadKind | undefined {
  if (text.startsWith('{\\rtf')) return 'word-processor'
  return /^\s*<(?:!doctype html|html)[\s>]/iu.test(text.slice(0, 200)) ? 'page' : undefined
}
