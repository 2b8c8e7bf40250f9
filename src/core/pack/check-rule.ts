import { metadataKeys } from '../front-matter/keys.ts'
import { nearest } from '../front-matter/suggest.ts'
import { createLinter } from '../linter.ts'
import { PackProblem } from '../pack-problem.ts'
import { type Problem, problemAt } from '../shape.ts'
import { indexTerms, languagesOf } from '../terms/term-index.ts'
import type { Conditions, Detector, Pack, Rule, Translated } from '../types.ts'
import type { KeyPath } from '../yaml.ts'
import { needsGloss } from './languages.ts'
import { citedIn, type PackFiles, type RuleFiles } from './read.ts'
import { asRule } from './uses.ts'

/** Notes what is to mend at a place of a file. */
export type Tell = (at: KeyPath, message: Translated) => void

/** What is wrong in a rule besides its form: what it yields to, its grades, its conditions, its matchers. */
export function checkRule(
  rule: Detector,
  pack: Pack,
  files: RuleFiles,
  known: readonly string[],
): Problem[] {
  const problems: Problem[] = []
  const tell: Tell = (at, message) => problems.push(problemAt(files.rule, at, message))
  if (known.filter(id => id === rule.id).length > 1)
    tell([], {
      sv: `Det finns redan en regel ”${rule.id}” i ett annat paket. Döp om mappen.`,
      en: `There is already a rule “${rule.id}” in another pack. Rename the folder.`,
    })
  for (const id of Object.keys(rule.yields).filter(id => id === rule.id || !known.includes(id))) {
    const near = nearest(id, known)
    tell(
      ['yields', id],
      id === rule.id
        ? {
            sv: 'Regeln kan inte lämna företräde åt sig själv. Ta bort raden.',
            en: 'The rule cannot yield to itself. Take the line away.',
          }
        : {
            sv: `Det finns ingen regel ”${id}” att lämna företräde åt.${near ? ` Menade du ”${near}”?` : ''}`,
            en: `There is no rule “${id}” to yield to.${near ? ` Did you mean “${near}”?` : ''}`,
          },
    )
  }
  checkLastGrade(rule, tell)
  for (const { when } of [...rule.checks, ...rule.severity])
    checkConditions(when, (key, message) => tell(['when', ...key], message))
  const refused = refusal(rule, pack)
  if (refused) tell([], refused)
  return problems
}

/** Tells where the last grade has a condition, so that there may be none. */
export function checkLastGrade({ severity }: Pick<Rule, 'severity'>, tell: Tell): void {
  const last = severity.at(-1)
  if (last?.when || last?.reason)
    tell(['severity'], {
      sv: 'Den sista graden under ”severity” har ett villkor. Lägg till en sist utan villkor, till exempel ”- info”.',
      en: 'The last grade under “severity” has a condition. Add one without at the end, for instance “- info”.',
    })
}

const facts: readonly string[] = Object.keys(metadataKeys)

/** Tells what in conditions is nothing that a draft can say of itself. */
export function checkConditions(when: Conditions = {}, tell: Tell): void {
  for (const key of Object.keys(when).filter(key => !facts.includes(key))) {
    const near = nearest(key, facts)
    tell([key], {
      sv: `Det finns inga metadata ”${key}” att ha som villkor.${near ? ` Menade du ”${near}”?` : ''}`,
      en: `There is no metadata “${key}” to make a condition of.${near ? ` Did you mean “${near}”?` : ''}`,
    })
  }
}

/** What a matcher says of a rule's options and terms, where it does not take them. */
export function refusal(detector: Detector, pack: Pack): Translated | undefined {
  return packRefusal({ ...pack, detectors: [], rules: [asRule(detector)] })
}

/** What keeps a pack from being used, in the options and terms of its rules and detectors, alone and all together. */
export function packRefusal(pack: Pack): Translated | undefined {
  try {
    createLinter([pack], { locale: 'sv' })
    for (const language of languagesOf([pack])) indexTerms([pack], language)
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
    sv: `”${name}” finns inte. De som finns står i docs/sv/write-a-pack.md, under Termer.`,
    en: `There is no “${name}”. Those there are stand in docs/write-a-pack.md, under Terms.`,
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
    sv: `Termen som börjar ”${beginning}” är längre än 4 000 tecken eller 64 ord. Dela upp den i flera.`,
    en: `The term that begins “${beginning}” is longer than 4,000 characters or 64 words. Divide it into several.`,
  }),
  many: term => ({
    sv: `Vid ”${term}” blir termerna för många, med alla sätt att skriva dem. Ta bort eller förenkla några.`,
    en: `At “${term}” there are too many terms, in all the ways they can be written. Take some away, or make them simpler.`,
  }),
  wide: gap => ({
    sv: `”${gap}” rymmer för många ord. Skriv högst ”…20”.`,
    en: `“${gap}” takes too many words. Write “…20” at most.`,
  }),
  gaps: beginning => ({
    sv: `Termen som börjar ”${beginning}” har fler än fyra ”…”. Dela upp den i flera.`,
    en: `The term that begins “${beginning}” has more than four “…”. Divide it into several.`,
  }),
  deep: name => ({
    sv: `Ordlistan ”${name}” nås genom fler än 20 andra. Skriv dess termer närmare.`,
    en: `The list “${name}” is reached through more than 20 others. Write its terms nearer.`,
  }),
  star: term => ({
    sv: `Vid en stjärna ska det stå minst tre bokstäver: ”${term}” har färre.`,
    en: `A star needs at least three letters beside it: “${term}” has fewer.`,
  }),
}

/** What is wrong between the clauses of a pack, its policy's text (undefined where that could not be read) and its rules. */
export function checkClauses(pack: Pack, files: PackFiles, policyText?: string): Problem[] {
  const problems: Problem[] = []
  const cited = citedIn(files)
  const isGlossed = needsGloss(pack)
  for (const { id, quote, gloss, check, reason, ask } of Object.values(pack.clauses)) {
    const tell: Tell = (at, message) =>
      problems.push(problemAt(files.policy ?? files.pack, ['clauses', id, ...at], message))
    const until = policyText === undefined ? undefined : unfoundFrom(policyText, quote)
    if (until === '')
      tell(['quote'], {
        sv: 'Citatet står inte i policyns text. Kopiera orden därifrån, tecken för tecken.',
        en: "The quote is not in the policy's text. Copy the words from there, sign for sign.",
      })
    else if (until !== undefined)
      tell(['quote'], {
        sv: `Citatet står inte i policyns text. Det stämmer till och med ”${until}”; jämför vad som kommer sedan.`,
        en: `The quote is not in the policy's text. It agrees up to “${until}”; compare what follows.`,
      })
    if (isGlossed && gloss === undefined)
      tell(['quote'], {
        sv: 'Paketet har läsare på ett annat språk än policyns. Lägg till ”gloss”: vad punkten säger, på deras språk.',
        en: 'The pack has readers of another language than the policy. Add “gloss”: what the clause says, in theirs.',
      })
    if (check === 'rules' && !cited.has(id))
      tell(['check'], {
        sv: `Punkten är märkt ”check: rules” men ingen regel hänvisar till ”${id}”. Använd en detektor i rules.yml, skriv en regel, eller märk den people eller none.`,
        en: `The clause is marked “check: rules” but no rule cites “${id}”. Use a detector for it in rules.yml, write a rule, or mark it people or none.`,
      })
    const isLeft = check === 'people' || check === 'none'
    if (isLeft && !reason)
      tell(['check'], {
        sv: `Punkten är märkt ”check: ${check}” men säger inte varför. Lägg till ”reason” med sv och en.`,
        en: `The clause is marked “check: ${check}” but does not say why. Add “reason” with sv and en.`,
      })
    if (isLeft && cited.has(id))
      tell(['check'], {
        sv: `Punkten är märkt ”check: ${check}”, men en regel hänvisar till den. Märk den rules eller folder.`,
        en: `The clause is marked “check: ${check}”, but a rule cites it. Mark it rules or folder.`,
      })
    checkConditions(ask?.when, (key, message) => tell(['ask', 'when', ...key], message))
  }
  const known = Object.keys(pack.clauses)
  for (const { clause, id, detector } of known.length > 0 ? pack.rules : []) {
    const source = detector ? files.uses : files.rules.find(one => one.id === id)?.rule
    if (!source || known.includes(clause)) continue
    const near = nearest(clause, known)
    problems.push(
      problemAt(source, detector ? [id, 'clause'] : ['clause'], {
        sv: `Punkten ”${clause}” finns inte i policy.yml. ${near ? `Menade du ”${near}”?` : 'Lägg till den där.'}`,
        en: `There is no clause “${clause}” in policy.yml. ${near ? `Did you mean “${near}”?` : 'Add it there.'}`,
      }),
    )
  }
  return problems
}

/**
 * Holds a quote against a policy's text, headings, list marks, line-end hyphens and kinds of quotation mark left aside; `…`
 * stands for words left out. Gives the words up to which it is found, undefined where all of it is.
 */
export function unfoundFrom(policy: string, quote: string): string | undefined {
  const text = plain(policy)
  let at = 0
  for (const part of quote.split(/\s*…\s*/u)) {
    const wanted = plain(part)
    const found = text.indexOf(wanted, at)
    if (found < 0) return longestStart(text.slice(at), wanted)
    at = found + wanted.length
  }
  return undefined
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\s*(?:#{1,6}|[-*•])\s+/gmu, '')
    .replace(/(\p{L})[-\u00ad‐]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\u00ad/gu, '')
    .replace(/[”“„«»]/gu, '"')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

function longestStart(text: string, wanted: string): string {
  const words = wanted.split(' ')
  let count = 0
  while (count < words.length && text.includes(words.slice(0, count + 1).join(' '))) count++
  return words.slice(0, count).join(' ')
}
