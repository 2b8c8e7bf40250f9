import type { Report } from '../reporters/report.ts'
import type { BaselineRun } from './baseline.ts'

/** Whether a run is held against a baseline. */
export const hasBaseline = ({
  options: { baseline, updateBaseline },
  configuration: { settings },
}: Pick<BaselineRun, 'options' | 'configuration'>): boolean =>
  (baseline ?? updateBaseline ?? settings.baseline) !== undefined

/** The report without what the baseline holds, where there is one. */
export const onlyNew = async (report: Report, run: BaselineRun): Promise<Report> =>
  hasBaseline(run) ? (await import('./baseline.ts')).withBaseline(report, run) : report
