import { check } from '../../src/index.ts'
import type { Report } from '../../src/reporters/report.ts'
import { root } from '../source-graph.ts'

/** The report of the example drafts, read by the tool itself. */
export const realReport = (locale: 'sv' | 'en' = 'sv'): Promise<Report> =>
  check(['fixtures/utkast'], { cwd: root, locale, today: '2026-11-22' })
