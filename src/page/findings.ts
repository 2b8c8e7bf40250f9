/** The findings of a draft as a list, the gravest first. */
import { severityOf } from '../core/message.ts'
import type { Finding, Locale, Pack, Rule, Span } from '../core/types.ts'
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

/**
 * Findings as items of a list: what, the words, a way out, the clause with its words.
 *
 * @param findings - Of one draft. Each item bears the numbers its findings have in this list.
 */
export function findingItems(
  findings: readonly Finding[],
  desk: Desk,
  actions: FindingActions = {},
): HTMLElement[] {
  const numbers = new Map(findings.map((finding, number) => [finding, number]))
  return entriesOf(findings, desk.checker.packs, desk.locale).map(entry =>
    item(entry, numbers, desk, actions),
  )
}

function item(
  entry: Entry,
  numbers: ReadonlyMap<Finding, number>,
  desk: Desk,
  actions: FindingActions,
): HTMLElement {
  const { findings, message } = entry
  const [finding] = findings
  const { words } = desk
  const label = labelOf(finding)
  const shown = actions.show?.(finding, finding.span)
  const { spot } = positionsOf(finding).start
  const head: Child[] = [
    element('span', { class: 'label' }, words.labels[label]),
    spot && element('span', { class: 'spot' }, spotText(spot, desk.locale)),
    ' ',
    element('span', { class: 'message' }, message),
  ]
  return element(
    'li',
    {
      class: `finding ${label}`,
      'data-findings': findings.map(one => numbers.get(one)).join(' '),
      'data-places': findings
        .map(({ ruleId, span }) => `${ruleId}@${span.start}-${span.end}`)
        .join(' '),
    },
    shown
      ? element(
          'button',
          { type: 'button', class: 'head', title: shown.text, onclick: () => shown.act() },
          ...head,
        )
      : element('p', { class: 'head' }, ...head),
    findings.length > 1 ? places(findings, desk, actions) : furtherPlaces(finding, desk, actions),
    // What to write instead of one finding's words has buttons of its own.
    entry.fix !== '' &&
      element('p', { class: 'fix' }, findings.length === 1 ? finding.fix : entry.fix),
    ...(findings.length === 1 ? [suggestions(finding, desk, actions)] : []),
    clauseOf(finding, desk, actions),
  )
}

function suggestions(
  finding: Finding,
  { words }: Desk,
  actions: FindingActions,
): HTMLElement | undefined {
  const offered = [...new Set(finding.expected ?? [])]
    .filter(text => text !== finding.actual)
    .slice(0, mostSuggestions)
    .flatMap(text => {
      const act = actions.use?.(finding, text)
      return act ? [button(text.trim() === '' ? words.useNothing : words.use(text), act)] : []
    })
  return offered.length > 0 ? element('div', { class: 'suggestions' }, ...offered) : undefined
}

/** Each of several findings that are told together, with what can be done about it. */
function places(findings: readonly Finding[], desk: Desk, actions: FindingActions): HTMLElement {
  const items = findings.map(finding => {
    const shown = actions.show?.(finding, finding.span)
    const text = itemWords(finding, desk.locale)
    return element(
      'li',
      {},
      shown ? button(text, shown.act, 'place') : text,
      suggestions(finding, desk, actions),
    )
  })
  return element('ul', { class: 'places' }, ...items)
}

/** How many further places of a finding are listed; all of them are marked in the text. */
const mostPlaces = 8

/** The words of the further places of a finding. */
function furtherPlaces(
  finding: Finding,
  { words }: Desk,
  { show }: FindingActions,
): HTMLElement | undefined {
  if (finding.related.length === 0) return undefined
  const items = finding.related.slice(0, mostPlaces).map(({ span, actual }) => {
    const text = words.quote.join(actual.trim())
    const shown = show?.(finding, span)
    return element('li', {}, shown ? button(text, shown.act, 'place') : text)
  })
  return element(
    'div',
    { class: 'places' },
    element('p', { class: 'quiet' }, words.alsoPlaces),
    element('ul', {}, ...items),
  )
}

function clauseOf(finding: Finding, desk: Desk, { setAside }: FindingActions): HTMLElement {
  const { checker, words } = desk
  const pack = checker.packs.find(({ id }) => id === finding.source)
  const rule = pack?.rules.find(({ id }) => id === finding.ruleId)
  const aside =
    setAside && rule && canBeLeft(rule)
      ? [' · ', button(words.setAside, () => setAside(finding), 'aside')]
      : []
  const more = element('a', { href: `#rule-${finding.ruleId ?? ''}` }, words.aboutRule)
  const beside = element('span', { class: 'more' }, ' · ', more, ...aside)
  return clauseBlock(finding.clause, finding.note, pack, desk, beside)
}

/**
 * A clause with its words, and what they mean to those who read English where they are in another language.
 *
 * @param beside - What stands after where the words come from.
 */
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
    'div',
    { class: 'clause' },
    quote ? element('blockquote', { lang }, words.quote.join(quote)) : undefined,
    gloss ? element('p', { class: 'gloss' }, gloss) : undefined,
    element('p', {}, element('cite', {}, cited(pack?.cite[locale] ?? '', id)), beside),
  )
}

/** Whether a draft can leave a rule alone: not those that look after what drafts leave alone. */
const canBeLeft = ({ checks }: Rule): boolean =>
  checks.every(({ match }) => !match.endsWith('-ignore'))

/** What some findings come to in words: «1 fel, 2 råd»; nothing where there are none. */
export const countsIn = (findings: readonly Finding[], locale: Locale): string =>
  reportWords[locale].counts(countByLabel(findings)).join(', ')

/** The class that the worst of some findings bears. */
export const worstOf = (findings: readonly Finding[]): string =>
  (['error', 'warning', 'info'] as const).find(one =>
    findings.some(finding => severityOf(finding) === one),
  ) ?? ''

/**
 * The words of findings as marks in a text that begins further down in their draft.
 *
 * @param length - Of that text. Words outside it are left out.
 */
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
