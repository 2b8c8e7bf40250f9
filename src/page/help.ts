/** The page's own help: every rule with its clause and examples, from the data that the docs are made from. */
import { usualSeverity } from '../core/message.ts'
import type { Pack, Rule } from '../core/types.ts'
import type { PageWords } from '../messages/page.ts'
import { policiesOf } from './checker.ts'
import type { Example } from './data.ts'
import type { Desk } from './desk.ts'
import { element, fill, labelled } from './dom.ts'
import { clauseBlock } from './findings.ts'

/** @param licences - Those of what the page is made of, asked for when somebody opens them. */
export function createHelp(desk: Desk, licences: () => Promise<string>): HTMLElement {
  const { checker, settings, words, locale } = desk
  const rules = policiesOf(checker.packs).map(pack =>
    element(
      'section.pack',
      element('h3', pack.title[locale]),
      ...pack.rules.map(rule => ruleItem(rule, pack, desk)),
    ),
  )
  const none = element('p.quiet', { role: 'status', hidden: true }, words.helpNone)
  const search = element('input', {
    type: 'search',
    id: 'help-search',
    oninput: () => {
      const wanted = search.value.trim().toLowerCase()
      for (const section of rules) {
        const items = [...section.querySelectorAll<HTMLElement>('.rule')]
        for (const item of items)
          item.hidden = !(item.textContent ?? '').toLowerCase().includes(wanted)
        section.hidden = items.every(({ hidden }) => hidden)
      }
      none.hidden = rules.some(({ hidden }) => !hidden)
    },
  })
  return element(
    'div.help',
    element('h2', words.helpTitle),
    element('p.lead', words.helpAbout),
    labelled(words.helpSearch, search),
    none,
    ...rules,
    element('h3', { id: 'privacy' }, words.privacy),
    element('p', words.privacyAbout),
    element('h3', words.licences),
    element('p', words.licencesAbout),
    licenceList(words, licences),
    element('p.quiet', words.version(settings.version)),
  )
}

function ruleItem(rule: Rule, pack: Pack, desk: Desk): HTMLElement {
  const { settings, words, locale } = desk
  const examples = settings.examples[rule.id] ?? []
  const shown = (kind: Example['kind']) =>
    examples
      .filter(one => one.language === locale && one.kind === kind)
      .map(one => element('li', { lang: one.language }, ...markedExample(one)))
  const [finds, leaves] = [shown('find'), shown('pass')]
  const severity = usualSeverity(rule)
  return element(
    'details.rule',
    { id: `rule-${rule.id}` },
    element(
      'summary',
      element(`span.label.${severity}`, words.labels[severity]),
      ' ',
      rule.about[locale],
    ),
    ...(finds.length > 0 ? [element('h4', words.finds), element('ul.examples', ...finds)] : []),
    ...(rule.leaves || leaves.length > 0 ? [element('h4', words.leaves)] : []),
    rule.leaves && element('p', rule.leaves[locale]),
    leaves.length > 0 && element('ul.examples', ...leaves),
    element('h4', words.rests),
    clauseBlock(rule.clause, pack.clauses[rule.clause]?.quote, pack, desk),
  )
}

/** An example with the words marked that the rule finds. */
function markedExample({ text, spans }: Example): (Node | string)[] {
  const parts: (Node | string)[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue
    parts.push(text.slice(at, start), element('mark', text.slice(start, end)))
    at = end
  }
  return [...parts, text.slice(at).trimEnd()]
}

function licenceList(words: PageWords, licences: () => Promise<string>): HTMLElement {
  const text = element('pre.licences', { tabindex: 0, 'aria-label': words.licences })
  return element(
    'details',
    {
      ontoggle: async () => {
        if (text.textContent === '') fill(text, await licences())
      },
    },
    element('summary', words.licences),
    text,
  )
}
