import type { Report } from '../../src/reporters/report.ts'
import { reportOf, resultOf, type Told } from './sample.ts'

/** Words of drafts, paths and packs that some reader of a report could take for something else. */
export const nasty: readonly string[] = [
  '100 % %0A %25 %',
  'rad ett\nrad två\r\nrad tre\rslut',
  '::error file=x.md,line=1::påhittat',
  '\n::set-output name=a::b',
  '##[error]a ##vso[task.complete]b',
  ']]> <![CDATA[ x ]]>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</pre></style></title><style>*{display:none}</style>',
  '"attr\' onmouseover="x" &amp; &#0; &lt;',
  '\u001b[31mröd\u001b]0;titel\u0007 \u009b2J',
  'halv \ud800 och \udfff slut',
  'nul \u0000 slut, \u0008 \u000b \u000c \u007f',
  '\u202eegaruk\u202c \u2066x\u2069 \u200f',
  '\ufffe \uffff \ufeff \u2028 \u2029 \u0085',
  '@seko @seko/alla kalle@seko.se #12 !34 ~bugg %v1 $5 ^1 :tada: GH-1',
  '[länk](https://ond.example) ![bild](http://ond.example/x.png) <https://ond.example> www.ond.example',
  '**fet** _kursiv_ `kod` ```\nblock\n``` | a | b | ~~struken~~ $x$ \\',
  '\n/close\n/assign @seko\n',
  '# rubrik\n- lista\n> citat\n1. ett\n---\n',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  '[[1]](0) [ord](1)',
  '👩‍👩‍👧 🇸🇪 a\u030a \u{10ffff}',
]

/** A report in which every text that is not the tool's own is nasty. */
export function nastyReport(): Report {
  const texts: Record<string, string> = {}
  const results = nasty.map((words, index) => {
    const path = `utkast/${index} ${words}.md`
    const text = `före ${words} efter\n${words}\n`
    texts[path] = text
    const told = (severity: Told['severity'], rule: string): Told => ({
      rule,
      severity,
      clause: words,
      words,
      message: words,
      fix: words,
      quote: words,
    })
    const result = resultOf(path, text, [told('error', 'irony'), told('info', words)], {
      channel: [words],
      branch: words,
    })
    const [first] = result.findings
    if (first) first.expected = [words]
    const by = { rule: 'irony', reason: words, until: words, place: { start: 0, end: 0 } }
    return { ...result, ignored: first ? [{ finding: first, by }] : [] }
  })
  return {
    ...reportOf(results, texts),
    branches: nasty,
    cites: { seko: `${nasty.join(' ')} {clause}` },
    folder: results.flatMap(({ findings }) => findings.slice(0, 1)),
    problems: nasty.map(path => ({ path, reason: 'missing' as const, near: path })),
    configuration: `${nasty.join(' ')}.yml`,
  }
}
