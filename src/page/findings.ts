/** The findings of a draft as a list, the gravest first. */
import { severityOf } from '../core/message.ts'
import type { Finding, Locale, Pack, Span } from '../core/types.ts'
import { reportWords } from '../messages/report.ts'
import { type Entry, entriesOf, itemWords } from '../reporters/entries.ts'
import { cited, spotText } from '../reporters/finding-text.ts'
import { countByLabel, labelOf, positionsOf } from '../reporters/report.ts'
import type { Desk } from './desk.ts'
import { button, type Child, element } from './dom.ts'
import type { Mark } from './editor.ts'

/** What can be done about a finding where it is shown. */
export interface FindingActions {
  /** Shows a place of a finding; undefined where there is no place to show. */
  show?(finding: Finding, span: Span): { text: string; act(): void } | undefined
  /** Puts a suggestion in the place of a finding's words; undefined where it cannot be done. */
  use?(finding: Finding, suggestion: string): (() => void) | undefined
  /** Leaves the rule of a finding alone in this draft. */
  setAside?(finding: Finding): void
}

/** How many suggestions are offered of one finding. */
const mostSuggestions = 4

/** How many further places of a finding are listed; all of them are marked in the text. */
const mostPlaces = 8

/** Findings of one draft as items of a list, with their numbers among those: what, the words, a way out, the clause. */
export function findingItems(
  findings: readonly Finding[],
  desk: Desk,
  { show, use, setAside }: FindingActions = {},
): HTMLElement[] {
  const { checker, words, locale } = desk
  const numbers = new Map(findings.map((finding, number) => [finding, number]))
  /** The words of a place, which lead there where they can. */
  const placeOf = (text: string, finding: Finding, span: Span): Child => {
    const shown = show?.(finding, span)
    return shown ? button(text, shown.act, 'place') : text
  }
  const suggestions = (finding: Finding): Child => {
    const offered = [...new Set(finding.expected ?? [])]
      .filter(text => text !== finding.actual)
      .slice(0, mostSuggestions)
      .flatMap(text => {
        const act = use?.(finding, text)
        return act ? [button(text.trim() === '' ? words.useNothing : words.use(text), act)] : []
      })
    return offered.length > 0 && element('div.suggestions', ...offered)
  }
  /** Each of several findings that are told together, with what can be done about it. */
  const places = (together: readonly Finding[]): Child =>
    element(
      'ul.places',
      ...together.map(finding =>
        element(
          'li',
          placeOf(itemWords(finding, locale), finding, finding.span),
          suggestions(finding),
        ),
      ),
    )
  const furtherPlaces = (finding: Finding): Child => {
    const items = finding.related
      .slice(0, mostPlaces)
      .map(({ span, actual }) =>
        element('li', placeOf(words.quote.join(actual.trim()), finding, span)),
      )
    return (
      items.length > 0 &&
      element('div.places', element('p.quiet', words.alsoPlaces), element('ul', ...items))
    )
  }
  const clauseOf = (finding: Finding): HTMLElement => {
    const pack = checker.packs.find(({ id }) => id === finding.source)
    const rule = pack?.rules.find(({ id }) => id === finding.ruleId)
    // Not those rules that look after what drafts leave alone.
    const canBeLeft = rule?.checks.every(({ match }) => !match.endsWith('-ignore'))
    const aside =
      setAside && canBeLeft ? [' · ', button(words.setAside, () => setAside(finding), 'aside')] : []
    const more = element('a', { href: `#rule-${finding.ruleId ?? ''}` }, words.aboutRule)
    const beside = element('span.more', ' · ', more, ...aside)
    return clauseBlock(finding.clause, finding.note, pack, desk, beside)
  }
  const item = ({ findings: together, message, fix }: Entry): HTMLElement => {
    const [finding] = together
    const isAlone = together.length === 1
    const label = labelOf(finding)
    const shown = show?.(finding, finding.span)
    const { spot } = positionsOf(finding).start
    const head: Child[] = [
      element('span.label', words.labels[label]),
      spot && element('span.spot', spotText(spot, locale)),
      ' ',
      element('span.message', message),
    ]
    const marked = together.map(({ ruleId, span }) => `${ruleId}@${span.start}-${span.end}`)
    return element(
      `li.finding.${label}`,
      {
        'data-findings': together.map(one => numbers.get(one)).join(' '),
        'data-places': marked.join(' '),
      },
      shown
        ? element(
            'button.head',
            { type: 'button', title: shown.text, onclick: () => shown.act() },
            ...head,
          )
        : element('p.head', ...head),
      isAlone ? furtherPlaces(finding) : places(together),
      // What to write instead of one finding's words has buttons of its own.
      fix !== '' && element('p.fix', isAlone ? finding.fix : fix),
      isAlone && suggestions(finding),
      clauseOf(finding),
    )
  }
  return entriesOf(findings, checker.packs, locale).map(item)
}

/** A clause with its words, and what they mean to those who read English where they are in another language. */
export function clauseBlock(
  id: string,
  quote: string | undefined,
  pack: Pack | undefined,
  { words, locale }: Desk,
  beside?: HTMLElement,
): HTMLElement {
  const lang = pack?.quotes ?? pack?.languages?.[0] ?? 'sv'
  const gloss = locale === 'en' && lang !== 'en' ? pack?.clauses[id]?.gloss : undefined
  return element(
    'div.clause',
    quote ? element('blockquote', { lang }, words.quote.join(quote)) : undefined,
    gloss ? element('p.gloss', gloss) : undefined,
    element('p', element('cite', cited(pack?.cite[locale] ?? '', id)), beside),
  )
}

/** What some findings come to in words: «1 fel, 2 råd»; nothing where there are none. */
export const countsIn = (findings: readonly Finding[], locale: Locale): string =>
  reportWords[locale].counts(countByLabel(findings)).join(', ')

/** The class that the worst of some findings bears. */
export const worstOf = (findings: readonly Finding[]): string =>
  (['error', 'warning', 'info'] as const).find(one =>
    findings.some(finding => severityOf(finding) === one),
  ) ?? ''

/** The words of findings as marks in a text of some length that begins further down in their draft; none outside it. */
export function marksOf(findings: readonly Finding[], offset: number, length: number): Mark[] {
  return findings.flatMap((finding, number) =>
    [finding.span, ...finding.related.map(({ span }) => span)]
      .map(({ start, end }) => ({
        start: Math.max(0, start - offset),
        end: Math.min(length, end - offset),
        label: labelOf(finding),
        finding: number,
      }))
      .filter(({ start, end }) => end > start),
  )
}
