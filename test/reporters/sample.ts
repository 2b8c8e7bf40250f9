import { gzipSync } from 'node:zlib'
import { VFileMessage } from 'vfile-message'
import { countAlike } from '../../src/core/message.ts'
import { placer } from '../../src/core/spans.ts'
import type { Finding, Metadata, RelatedPlace, Result, Severity } from '../../src/core/types.ts'
import { sha256 } from '../../src/node/write.ts'
import type { Report, ReportOptions } from '../../src/reporters/report.ts'

/** What a test says of a finding; the words are looked for in the text. */
export interface Told {
  rule: string
  severity: Severity
  clause?: string
  words?: string
  message: string
  fix?: string
  quote?: string
  /** Words at further places. */
  also?: readonly string[]
  suggestions?: readonly string[]
}

function relatedIn(text: string, words: string): RelatedPlace {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  const span = { start, end: start + words.length }
  return { span, place: placer(text)(span), actual: words }
}

const fatal = { error: true, warning: false, info: undefined } as const

/** A finding as the pipeline gives it, at its words in a text. */
export function findingIn(text: string, told: Told): Finding {
  const start = told.words ? text.indexOf(told.words) : 0
  if (start < 0) throw new Error(`not in the text: ${told.words}`)
  const span = { start, end: start + (told.words?.length ?? 0) }
  const message = new VFileMessage(told.message, {
    place: placer(text)(span),
    ruleId: told.rule,
    source: 'seko',
  })
  message.fatal = fatal[told.severity]
  message.actual = told.words ?? ''
  message.expected = [...(told.suggestions ?? [])]
  message.note = told.quote
  return Object.assign(message, {
    clause: told.clause ?? '',
    fix: told.fix ?? '',
    because: [],
    kind: 'default',
    related: (told.also ?? []).map(words => relatedIn(text, words)),
    span,
    nth: 1,
  })
}

/** The result of a draft with some findings. */
export function resultOf(
  path: string,
  text: string,
  told: readonly Told[],
  metadata: Metadata = {},
): Result {
  const findings = told.map(one => findingIn(text, one))
  countAlike(findings)
  return {
    path,
    language: 'sv',
    languageRuns: [{ language: 'sv', sure: true, start: 0, end: text.length }],
    findings,
    ignored: [],
    metadata,
  }
}

/** A report over drafts given as path and text. */
export function reportOf(results: readonly Result[], texts: Record<string, string>): Report {
  return {
    tool: { name: 'tankefter', version: '1.0.0' },
    day: '2026-11-22',
    root: 'inlägg',
    results,
    folder: [],
    problems: [],
    unread: [],
    texts: new Map(Object.entries(texts)),
    cites: { seko: 'Policyn {clause}' },
    packs: [],
    branches: [],
    hash: sha256,
    gzippedSize: text => gzipSync(text).length,
  }
}

/** Swedish, 80 columns, no colour, with quotes; what a test changes. */
export const options = (changed: Partial<ReportOptions> = {}): ReportOptions => ({
  locale: 'sv',
  width: 80,
  quotes: true,
  ...changed,
})

const letter = `---
kanal: facebook
---

Maria Johansson, brevbärare i Umeå, berättar om stressen.

Snön vräkte ner hela natten 🌨️ och ingen kom.
Kl 5 stod hon där. Då ringde chefen och sa att allt var lugnt. Jaha. Tack för ingenting, Almega! 🙃
`

const told: readonly Told[] = [
  {
    rule: 'irony',
    severity: 'info',
    clause: '3.8b',
    words: 'Tack för ingenting',
    message: 'Kan läsas bokstavligt: «Tack för ingenting»',
    fix: 'Skriv vad kritiken gäller. Menat så? Lägg till «ignorera: irony» överst i utkastet.',
    quote: 'ironi och skämt kan vara svåruppfattat i text',
  },
  {
    rule: 'missing-consent',
    severity: 'error',
    clause: '2.6b',
    words: 'Maria Johansson',
    message: 'Maria Johansson saknar samtycke',
    fix: 'Lägg till «samtycke: <id>» hos henne under personer, eller ta bort namnet.',
    quote:
      'Vi är också noggranna med att vi alltid har ett godkännande av medlemmar som ställer upp med namn och bild i våra kanaler.',
  },
  {
    rule: 'missing-consent',
    severity: 'error',
    clause: '2.6b',
    words: 'hon',
    message: 'En person till saknar samtycke',
    fix: 'Lägg till samtycke.',
    quote:
      'Vi är också noggranna med att vi alltid har ett godkännande av medlemmar som ställer upp med namn och bild i våra kanaler.',
  },
  {
    rule: 'unchecked-image',
    severity: 'info',
    clause: '3.10',
    message: 'Vem syns på bilden?',
    fix: 'Skriv «personer:» under bilden.',
    quote: 'det är viktigt att alla som är med på bilden är okej med det',
  },
]

/** Two drafts, one of them fine, with an error, advice and a question. */
export const sample: Report = reportOf(
  [
    resultOf('utkast/brevbäraren.md', letter, told, { channel: ['facebook'] }),
    resultOf('utkast/fin.md', 'Allt väl.\n', []),
  ],
  { 'utkast/brevbäraren.md': letter, 'utkast/fin.md': 'Allt väl.\n' },
)

/** A draft, «Tack!», that asks to leave its irony alone, with a reason and a last day. */
export const ironyIgnored: Result = {
  ...resultOf('a.md', 'Tack!', []),
  ignored: [
    {
      finding: findingIn('Tack!', {
        rule: 'irony',
        severity: 'info',
        words: 'Tack',
        message: 'Ironi?',
      }),
      by: {
        rule: 'irony',
        reason: 'Slagord',
        until: '2030-01-01',
        place: { start: 0, end: 0 },
      },
    },
  ],
}
