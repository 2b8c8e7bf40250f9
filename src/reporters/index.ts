import type { ReportFormat } from '../messages/report.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './report.ts'

/** The name of a report format, as `--format` takes it; what each is for stands in `messages/report.ts`. */
export type Format = ReportFormat

/** What gives the reporter of each format; those that few runs need are loaded on first need. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => pretty,
  json: async () => json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
}

/** Every report format, in the order of help and documentation. */
export const formats = Object.keys(reporters) as readonly Format[]

/** What files end in, in lower case, that are of a format where none is named. */
const endings: ReadonlyMap<string, Format> = new Map([
  ['json', 'json'],
  ['sarif', 'sarif'],
  ['xml', 'junit'],
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'markdown'],
])

/** The format that a file's ending stands for; undefined where it stands for none. */
export const formatByEnding = (file: string): Format | undefined =>
  endings.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '')
