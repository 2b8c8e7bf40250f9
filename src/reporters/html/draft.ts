import { parseDraft } from '../../core/draft.ts'
import type { Result } from '../../core/types.ts'
import { countBySeverity } from '../count.ts'
import { labelOf } from '../finding-lines.ts'
import { headerOf } from '../header.ts'
import { worstFirst } from '../rank.ts'
import type { Report, ReportOptions } from '../report.ts'
import { reportWords } from '../words.ts'
import { html } from './escape.ts'
import { findingItem, ignoredList } from './finding.ts'
import { markedText } from './marks.ts'
import { htmlWords } from './words.ts'

/** A draft with a number of its own on the page. */
export interface Shown {
  number: number
  result: Result
}

export const draftId = ({ number }: Shown): string => `d${number}`

/** A draft: its text with marks, and beside it what was found. */
export function draftArticle(shown: Shown, report: Report, options: ReportOptions): string {
  const { result } = shown
  const id = draftId(shown)
  const words = htmlWords[options.locale]
  const [path = '', ...about] = headerOf(result, reportWords[options.locale], options.locale)
  const counts = reportWords[options.locale].counts(countBySeverity(result.findings))
  const numbered = worstFirst(result.findings).map((finding, index) => ({
    number: index + 1,
    finding,
  }))
  const anchors = (number: number) => ({ id: `${id}-f${number}`, mark: `${id}-m${number}` })
  const source = report.texts.get(result.path) ?? ''
  const text = markedText(source, numbered, {
    body: parseDraft(result.path, source).body.start,
    markId: number => anchors(number).mark,
    findingId: number => anchors(number).id,
    label: ({ number, finding }) =>
      words.finding(number, reportWords[options.locale].labels[labelOf(finding)].toLowerCase()),
  })
  const items = numbered.map(({ number, finding }) =>
    findingItem(finding, anchors(number), report, options),
  )
  return `<article id="${id}" aria-labelledby="${id}-h">
<header><h3 id="${id}-h"><bdi>${html(path)}</bdi></h3><p class="about">${[...about, ...counts].map(html).join(' · ')}</p></header>
<div class="sheet">
<pre${langOf(result.language)} dir="auto">${text}</pre>
<div class="beside">${items.length > 0 ? `<ol aria-label="${words.findings}">${items.join('\n')}</ol>` : ''}${ignoredList(result, options)}</div>
</div>
</article>`
}

const langOf = (language: string): string =>
  /^[a-z]{2,3}$/.test(language) && language !== 'und' && language !== 'mul'
    ? ` lang="${language}"`
    : ''
