import { plain } from '../core/facts.ts'
import { ignoreKeys, personKeys, personRoles } from '../core/metadata/keys.ts'
import { parsePassages } from '../core/passages.ts'
import { namedPeople } from '../core/people/named.ts'
import type { ConsentRecord, Draft, Finding, Locale, PersonRole } from '../core/types.ts'
import { wordsOf } from '../core/words.ts'
import type { Checked } from './checks.ts'
import { type Addition, additionOf, writtenIn } from './edit/append.ts'
import type { Edit } from './edit/edits.ts'
import { addsOne, mends } from './edit/sound.ts'
import { lspWords } from './words.ts'

/** A way out of a finding, as edits of the draft. */
export interface Fix {
  title: string
  edits: readonly Edit[]
  /** Whether an editor may take it without asking which. */
  preferred: boolean
}

/** The ways out of a finding that are a matter of editing, each tried: what would not read is left out. */
export function fixesFor(finding: Finding, checked: Checked): Fix[] {
  return [
    ...replacements(finding, checked),
    ...(finding.ruleId === 'unknown-person' ? additions(finding, checked) : []),
    ...silencing(finding, checked),
  ]
}

function replacements({ span, expected, actual }: Finding, { draft, bench }: Checked): Fix[] {
  const suggestions = (expected ?? []).filter(text => text !== actual)
  return suggestions
    .map(text => ({
      title: lspWords[bench.locale].replace(text),
      edits: [{ ...span, text }],
      preferred: suggestions.length === 1,
    }))
    .filter(({ edits }) => span.end > draft.body.start || mends(draft, edits))
}

/** One who is told of in the text, put under `people`: with the consent of that name, else with a role. */
function additions(finding: Finding, checked: Checked): Fix[] {
  const { draft, bench } = checked
  const name = finding.span.start >= draft.body.start ? nameIn(finding, checked) : undefined
  if (name === undefined) return []
  const words = lspWords[bench.locale]
  const records = (bench.context.register ?? []).filter(
    record => record.id !== undefined && plain(record.name ?? '') === plain(name),
  )
  const held = records.map(record => ({
    title: words.addWithRecord(name, record.id ?? ''),
    person: { name, role: record.role, id: record.id },
  }))
  const roles = Object.entries(words.roles) as [PersonRole, string][]
  const asked = roles.map(([role, said]) => ({
    title: words.addAs(name, said),
    person: { name, role, id: undefined },
  }))
  return [...held, ...asked].flatMap(({ title, person }) =>
    adding(title, draft, bench.locale, written => personFields(person, written)),
  )
}

function personFields(
  { name, role, id }: { name: string; role: PersonRole | undefined; id: ConsentRecord['id'] },
  locale: Locale,
): Addition {
  const fields: [string, string][] = [[personKeys.name[locale], name]]
  if (role) fields.push([personKeys.role[locale], personRoles[role][locale]])
  if (id) fields.push([personKeys.consent[locale], id])
  return { list: 'people', fields }
}

/** The first name inside of what a finding marks: «Skyddsombudet Ali Hassan» marks more. */
function nameIn({ span }: Finding, { draft, bench }: Checked): string | undefined {
  const parsed = parsePassages(draft, bench.context)
  const { words } = wordsOf(parsed)
  for (const { from, to } of namedPeople(parsed)) {
    const [start, end] = [words[from]?.token.start ?? 0, words[to - 1]?.token.end ?? 0]
    if (start < span.end && end > span.start)
      return draft.text.slice(start, end).replace(/\s+/gu, ' ')
  }
  return undefined
}

/** A needless or a broken entry cannot be silenced with another. */
const notSilenced = new Set(['unused-ignore', 'invalid-metadata'])

function silencing({ ruleId }: Finding, { draft, bench }: Checked): Fix[] {
  if (!ruleId || notSilenced.has(ruleId)) return []
  return adding(lspWords[bench.locale].silence(ruleId), draft, bench.locale, locale => ({
    list: 'ignore',
    fields: [
      [ignoreKeys.rule[locale], ruleId],
      [ignoreKeys.reason[locale], lspWords[locale].writeReason],
    ],
  }))
}

function adding(
  title: string,
  draft: Draft,
  spoken: Locale,
  addition: (locale: Locale) => Addition,
): Fix[] {
  const locale = writtenIn(draft, spoken)
  const added = addition(locale)
  const edits = additionOf(draft, added, locale)
  return addsOne(draft, edits, added.list) ? [{ title, edits, preferred: false }] : []
}
