import type { Reporter } from '../reporters/report.ts'
import type { Format } from './option-values.ts'

/** Every form of report, loaded on first need. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('../reporters/pretty.ts')).pretty,
  json: async () => (await import('../reporters/json.ts')).json,
  sarif: async () => (await import('../reporters/sarif.ts')).sarif,
  github: async () => (await import('../reporters/github.ts')).github,
  gitlab: async () => (await import('../reporters/gitlab.ts')).gitlab,
  junit: async () => (await import('../reporters/junit.ts')).junit,
  rdjson: async () => (await import('../reporters/rdjson.ts')).rdjson,
  html: async () => (await import('../reporters/html.ts')).html,
  markdown: async () => (await import('../reporters/markdown.ts')).markdown,
}
