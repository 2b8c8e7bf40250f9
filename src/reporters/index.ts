import type { ReportFormat } from '../messages/report.ts'
import type { Reporter } from './report.ts'

/** A format that reports can be written in. */
interface FormatEntry {
  /** Loads the reporter, on first need. */
  load(): Promise<Reporter>
  /** File endings, in lower case, that stand for the format where none is named. */
  endings: readonly string[]
}

/** The one table of report formats; what each is for stands in `messages/report.ts` under its name. */
const table: Readonly<Record<ReportFormat, FormatEntry>> = {
  pretty: { load: async () => (await import('./pretty.ts')).pretty, endings: [] },
  json: { load: async () => (await import('./json.ts')).json, endings: ['json'] },
  sarif: { load: async () => (await import('./sarif.ts')).sarif, endings: ['sarif'] },
  github: { load: async () => (await import('./github.ts')).github, endings: [] },
  gitlab: { load: async () => (await import('./gitlab.ts')).gitlab, endings: [] },
  junit: { load: async () => (await import('./junit.ts')).junit, endings: ['xml'] },
  rdjson: { load: async () => (await import('./rdjson.ts')).rdjson, endings: [] },
  html: { load: async () => (await import('./html.ts')).html, endings: ['html', 'htm'] },
  markdown: { load: async () => (await import('./markdown.ts')).markdown, endings: ['md'] },
}

/** The name of a report format, as `--format` takes it. */
export type Format = ReportFormat

/** Every report format, in the order of help and documentation. */
export const formats = Object.keys(table) as readonly Format[]

/** What loads the reporter of each format. */
export const reporters = Object.fromEntries(
  formats.map(format => [format, table[format].load]),
) as Readonly<Record<Format, () => Promise<Reporter>>>

/** The format that a file's ending stands for; undefined where it stands for none. */
export function formatByEnding(file: string): Format | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(file) ?? []
  return formats.find(format => table[format].endings.includes(ending.toLowerCase()))
}
