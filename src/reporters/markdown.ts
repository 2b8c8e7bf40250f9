import { severityOf } from '../core/finding.ts'
import { type Result, severities } from '../core/types.ts'
import { allFindings, countBySeverity } from './count.ts'
import { code, plain } from './markdown/escape.ts'
import { reportMark } from './markdown/mark.ts'
import { draftSection, folderSection, type Section } from './markdown/pieces.ts'
import { markdownWords } from './markdown/words.ts'
import { problemWords } from './problem-words.ts'
import type { Report, Reporter, ReportOptions } from './report.ts'
import { reportWords } from './words.ts'

/** What a comment may hold is a little more, on both GitHub and GitLab. In UTF-16 units. */
const longest = 60_000

/** The report for a comment on a merge request: the gravest drafts first, as many as there is room for. */
export const markdown: Reporter = (report, options) => {
  const words = reportWords[options.locale]
  const top = head(report, options)
  const end = `${words.mayBeWrong}\n`
  const sections = [
    ...(report.folder.length > 0 ? [folderSection(report, options)] : []),
    ...[...report.results]
      .filter(
        ({ findings, ignored }) =>
          findings.length > 0 || (options.showIgnored && ignored.length > 0),
      )
      .sort((a, b) => gravity(a) - gravity(b))
      .map(result => draftSection(result, report, options)),
  ]
  const most = markdownWords[options.locale].leftOut(999_999)
  const { text, leftOut } = fill(sections, longest - top.length - end.length - most.length - 2)
  const rest = leftOut > 0 ? `${markdownWords[options.locale].leftOut(leftOut)}\n\n` : ''
  return `${top}${text}${rest}${end}`
}

function head(report: Report, { locale }: ReportOptions): string {
  const { results, folder, problems } = report
  const words = reportWords[locale]
  const counts = words.counts(countBySeverity(allFindings(results, folder))).join(', ')
  const fine = results.filter(({ findings }) => findings.length === 0).length
  const unreadCount = problems.length > 0 ? words.unreadCount(problems.length) : ''
  const title = counts || unreadCount || markdownWords[locale].fine
  const unread = problems
    .slice(0, 20)
    .map(problem => `- ${code(problem.path)}: ${plain(problemWords(problem, locale))}\n`)
  return [
    `${reportMark}\n`,
    `### tankefter: ${title}\n\n`,
    `${words.drafts(results.length, fine)}\n\n`,
    ...(unreadCount ? [`**${unreadCount}**\n\n`, ...unread, '\n'] : []),
  ].join('')
}

const gravity = ({ findings }: Result): number =>
  Math.min(severities.length, ...findings.map(one => severities.indexOf(severityOf(one))))

/** As much of some sections as there is room for, and how many findings were left out. */
function fill(sections: readonly Section[], room: number): { text: string; leftOut: number } {
  let text = ''
  let leftOut = 0
  for (const { open, items, findings, close } of sections) {
    let inside = ''
    let taken = 0
    for (const write of leftOut > 0 ? [] : items) {
      const item = write()
      const size = text.length + open.length + inside.length + item.length + close.length
      if (size > room) break
      inside += item
      taken++
    }
    if (taken > 0) text += open + inside + close
    leftOut += Math.max(findings - taken, 0)
  }
  return { text, leftOut }
}
