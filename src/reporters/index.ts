import type { Format } from './formats.ts'
import type { Reporter } from './report.ts'

/** Every form of report, loaded on first need. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
}
