import { metadataKeys } from '../metadata/keys.ts'
import { nearest } from '../metadata/nearest.ts'
import { PackProblem } from '../pack-problem.ts'
import { openRulebook } from '../rulebook.ts'
import { indexTerms } from '../terms/term-index.ts'
import type { Conditions, Pack, Rule, Translated } from '../types.ts'
import { type KeyPath, type Problem, problemAt } from './problem.ts'
import type { RuleFiles } from './schema.ts'

/** What is wrong in a rule besides its form: what it yields to, its grades, its conditions, its matchers. */
export function checkRule(
  rule: Rule,
  pack: Pack,
  files: RuleFiles,
  known: readonly string[],
): Problem[] {
  const faults: [KeyPath, Translated][] = []
  if (known.filter(id => id === rule.id).length > 1) faults.push([[], takenId(rule.id)])
  for (const id of Object.keys(rule.yields)) {
    if (id === rule.id) faults.push([['yields', id], yieldsToItself])
    else if (!known.includes(id)) faults.push([['yields', id], unknownRule(id, nearest(id, known))])
  }
  const last = rule.severity.at(-1)
  if (last?.when || last?.reason) faults.push([['severity'], noLastGrade])
  for (const when of conditionsOf(rule)) {
    for (const key of Object.keys(when)) {
      if (!facts.includes(key)) faults.push([['when', key], unknownFact(key, nearest(key, facts))])
    }
  }
  const refused = refusal(rule, pack)
  if (refused) faults.push([[], refused])
  return faults.map(([at, message]) => problemAt(files.rule, at, message))
}

const facts: readonly string[] = Object.keys(metadataKeys)

function conditionsOf(rule: Rule): Conditions[] {
  return [...rule.signals, ...rule.severity].flatMap(({ when }) => (when ? [when] : []))
}

/** What a matcher says of a rule's options and terms, where it does not take them. */
export function refusal(rule: Rule, pack: Pack): Translated | undefined {
  try {
    openRulebook([{ ...pack, rules: [rule] }], { locale: 'sv' })
    for (const language of Object.keys(rule.terms))
      indexTerms([{ id: pack.id, rules: [rule] }], language)
    return undefined
  } catch (error) {
    if (!(error instanceof PackProblem)) throw error
    const [code = '', detail = ''] = error.message.split(/: (.*)/su)
    return refusals[code]?.(detail) ?? { sv: error.message, en: error.message }
  }
}

const refusals: Readonly<Record<string, (detail: string) => Translated>> = {
  list: name => ({
    sv: `Ordlistan ”${name}” finns inte i någon terms-fil. Lägg till den, eller rätta namnet.`,
    en: `There is no list “${name}” in any terms file. Add it, or mend the name.`,
  }),
  circle: name => ({
    sv: `Ordlistan ”${name}” hänvisar till sig själv med {…}. Ta bort hänvisningen.`,
    en: `The list “${name}” refers to itself with {…}. Take the reference away.`,
  }),
  term: term => ({
    sv: `Termen ”${term}” har inget ord som måste finnas. Minst ett ord ska stå utan [ ].`,
    en: `The term “${term}” has no word that must be there. At least one must stand without [ ].`,
  }),
  gap: term => ({
    sv: `Termen ”${term}” börjar eller slutar med ”…”. Sätt ord på båda sidor.`,
    en: `The term “${term}” begins or ends with “…”. Put words on both sides.`,
  }),
  class: name => ({
    sv: `”${name}” finns inte. De som finns står i docs/write-a-pack.md, under Termer.`,
    en: `There is no “${name}”. Those there are stand in docs/write-a-pack.md, under Termer.`,
  }),
  brackets: term => ({
    sv: `Parenteserna i ”${term}” går inte ihop. Skriv som i chef(en|s)?`,
    en: `The brackets in “${term}” do not match. Write as in chef(en|s)?`,
  }),
  'too many': term => ({
    sv: `Termen ”${term}” kan skrivas på för många sätt. Dela upp den i flera.`,
    en: `The term “${term}” can be written in too many ways. Divide it into several.`,
  }),
  long: beginning => ({
    sv: `Termen som börjar ”${beginning}” är längre än 4 000 tecken. Dela upp den i flera.`,
    en: `The term that begins “${beginning}” is longer than 4,000 characters. Divide it into several.`,
  }),
  star: term => ({
    sv: `Vid en stjärna ska det stå minst tre bokstäver: ”${term}” har färre.`,
    en: `A star needs at least three letters beside it: “${term}” has fewer.`,
  }),
}

const yieldsToItself: Translated = {
  sv: 'Regeln kan inte lämna företräde åt sig själv. Ta bort raden.',
  en: 'The rule cannot yield to itself. Take the line away.',
}
const noLastGrade: Translated = {
  sv: 'Den sista graden under ”severity” har ett villkor. Lägg till en sist utan villkor, till exempel ”- info”.',
  en: 'The last grade under “severity” has a condition. Add one without at the end, for instance “- info”.',
}

function takenId(id: string): Translated {
  return {
    sv: `Det finns redan en regel ”${id}” i ett annat paket. Döp om mappen.`,
    en: `There is already a rule “${id}” in another pack. Rename the folder.`,
  }
}

function unknownRule(id: string, near: string | undefined): Translated {
  return {
    sv: `Det finns ingen regel ”${id}” att lämna företräde åt.${near ? ` Menade du ”${near}”?` : ''}`,
    en: `There is no rule “${id}” to yield to.${near ? ` Did you mean “${near}”?` : ''}`,
  }
}

function unknownFact(key: string, near: string | undefined): Translated {
  return {
    sv: `Det finns inga metadata ”${key}” att ha som villkor.${near ? ` Menade du ”${near}”?` : ''}`,
    en: `There is no metadata “${key}” to make a condition of.${near ? ` Did you mean “${near}”?` : ''}`,
  }
}
