import type { Clause, Locale, Pack, Rule, Severity } from '../../core/types.ts'
import { cited } from '../cite.ts'
import { oneLine } from '../safe.ts'
import { reportWords } from '../words.ts'
import { sarifWords } from './words.ts'

/** SARIF's words for severities. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const recommendations: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

/** What code scanning shows of a rule; its id alone where no pack of the run has it. */
export function descriptor(id: string, packs: readonly Pack[], locale: Locale) {
  const pack = packs.find(({ rules }) => rules.some(rule => rule.id === id))
  const rule = pack?.rules.find(rule => rule.id === id)
  if (!pack || !rule) return { id }
  const severity = usualSeverity(rule)
  const about = oneLine(rule.about[locale])
  return {
    id,
    shortDescription: { text: firstSentence(about) },
    fullDescription: { text: about },
    help: helpOf(rule, pack, locale),
    ...(pack.url ? { helpUri: pack.url } : {}),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [pack.id, cited(pack.cite[locale], rule.clause)].map(oneLine),
      precision: precisionOf(rule),
      'problem.severity': recommendations[severity],
    },
  }
}

// The last grade is the one that holds where no condition does.
const usualSeverity = ({ severity }: Rule): Severity => severity[severity.length - 1]?.is ?? 'info'

function helpOf(rule: Rule, pack: Pack, locale: Locale): { text: string; markdown: string } {
  const words = sarifWords[locale]
  const clause: Clause | undefined = pack.clauses[rule.clause]
  const cite = oneLine(cited(pack.cite[locale], rule.clause))
  const quote = clause ? oneLine(clause.quote) : ''
  const about = oneLine(rule.about[locale])
  const leaves = rule.leaves ? `${words.leaves}: ${oneLine(rule.leaves[locale])}` : ''
  const [open, close] = reportWords[locale].quote
  const silence = words.silence(rule.id)
  return {
    text: [about, leaves, `${cite}: ${open}${quote}${close}`, silence].filter(Boolean).join('\n\n'),
    markdown: [
      plain(about),
      plain(leaves),
      `**${plain(cite)}**`,
      `> ${plain(quote)}`,
      plain(silence),
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, sign => `\\${sign}`)

// A colon ends it too, but goes.
const firstSentence = (text: string): string =>
  /^.*?(?:[.!?](?=\s+\p{Lu})|(?=:\s))/u.exec(text)?.[0] ?? text

const guessing = ['model', 'told', 'handle', 'language', 'contact', 'retext']

/** How often a rule is right: what is counted or declared is a fact, words are nearly so, the rest is a guess. */
function precisionOf({ signals }: Rule): 'very-high' | 'high' | 'medium' {
  const named = signals.map(({ match }) => match)
  if (named.some(match => guessing.includes(match))) return 'medium'
  return named.includes('terms') ? 'high' : 'very-high'
}
