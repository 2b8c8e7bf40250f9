import { addTo, mapValues } from '../collections.ts'
import { matchers } from '../matchers/index.ts'
import type { Check, Detector, Pack, Rule, Use } from '../types.ts'

/** What policies can use, by id: detectors, and rules that were written whole. The first pack that has an id keeps it. */
export function detectorsOf(packs: readonly Pack[]): ReadonlyMap<string, Detector> {
  const all = new Map<string, Detector>()
  for (const { detectors = [], rules } of packs)
    for (const detector of [...detectors, ...rules.filter(isWhole)])
      if (!all.has(detector.id)) all.set(detector.id, detector)
  return all
}

/** Whether a rule was written whole, and makes no use of a detector. */
const isWhole = (rule: Rule): boolean => rule.detector === undefined

/**
 * Packs with their uses made into rules; a use of a detector that is not there makes none, and its author is told elsewhere.
 *
 * @param others - Packs whose detectors they may use besides those of each other.
 */
export function resolveUses(packs: readonly Pack[], others: readonly Pack[] = []): Pack[] {
  const detectors = detectorsOf([...packs, ...others])
  return packs.map(({ uses, ...pack }) => {
    if (!uses) return pack
    const made = uses.flatMap(use => {
      const detector = detectors.get(use.id)
      return detector ? [ruleFromUse(use, detector, pack.id)] : []
    })
    const rules = [...pack.rules, ...made].sort((a, b) => (a.id < b.id ? -1 : 1))
    return { ...pack, rules }
  })
}

/** Packs in which each detector speaks once: for the first that uses or holds it, with the clauses of the others beside its own. */
export function tellOnce(packs: readonly Pack[]): Pack[] {
  const users = new Map<string, Rule[]>()
  for (const rule of packs.flatMap(({ rules }) => rules)) addTo(users, detectorKey(rule), rule)
  return packs.map(pack => {
    const told = narrowedTo(pack, rule => users.get(detectorKey(rule))?.[0] === rule)
    const rules = told.rules.map(rule => {
      const [, ...others] = users.get(detectorKey(rule)) ?? []
      const alsoCites = others.map(({ pack: id, clause }) => ({ pack: id, clause }))
      return alsoCites.length > 0 ? { ...rule, alsoCites } : rule
    })
    return { ...told, rules }
  })
}

/** A pack of which some rules speak. Others that were written whole stay as detectors, whose lists can be used. */
export function narrowedTo(pack: Pack, speaks: (rule: Rule) => boolean): Pack {
  const silent = pack.rules.filter(rule => isWhole(rule) && !speaks(rule))
  return {
    ...pack,
    rules: pack.rules.filter(speaks),
    detectors: [...(pack.detectors ?? []), ...silent],
  }
}

/** What a rule finds by: the detector that it uses, or itself. */
const detectorKey = ({ detector, pack, id }: Rule): string => `${detector ?? pack}/${id}`

/** A detector by itself as a rule, which cites nothing: what its own cases are run with. */
export const asRule = (detector: Detector | Rule): Rule => ({ clause: '', ...detector })

/** The rule that a detector makes with what a policy says of it. */
export function ruleFromUse(use: Use, detector: Detector, policy: string): Rule {
  const { clause, severity, message, fix, fixInForm, terms, options, ...own } = use
  return {
    ...detector,
    clause,
    pack: policy,
    detector: detector.pack,
    sharesLists: terms === undefined,
    ...own,
    ...(options ? { checks: detector.checks.map(check => withOptions(check, options)) } : {}),
    ...(severity ? { severity: graded(detector, severity) } : {}),
    message: { ...detector.message, ...message },
    fix: { ...detector.fix, ...fix },
    // A way out of the policy's own holds in forms too, where it says nothing else of them.
    ...(detector.fixInForm || fixInForm
      ? { fixInForm: { ...detector.fixInForm, ...fix, ...fixInForm } }
      : {}),
    ...(terms ? { terms: withTerms(detector.terms, terms) } : {}),
  }
}

/** What of a check a policy can set: the options of its matcher, save the lists of terms, which it adds to. */
export function settableOptions({ match }: Check): readonly string[] {
  const keys = Object.keys(matchers[match]?.options.keys ?? {})
  return keys.filter(key => !['find', 'with', 'unless'].includes(key))
}

/** A check with the options that its matcher takes in the place of its own. */
function withOptions(check: Check, options: NonNullable<Use['options']>): Check {
  const own = Object.entries(options).filter(([key]) => settableOptions(check).includes(key))
  return { ...check, ...Object.fromEntries(own) }
}

/** The grades of a policy; a single one stands for the detector's usual grade, and leaves its questions and special cases. */
function graded(detector: Detector, grades: Rule['severity']): Rule['severity'] {
  return grades.length > 1 ? grades : [...detector.severity.slice(0, -1), ...grades]
}

/** Lists with further terms at their ends. */
export const withTerms = (own: Rule['terms'], further: Rule['terms']): Rule['terms'] => ({
  ...own,
  ...mapValues(further, (lists, language) => ({
    ...own[language],
    ...mapValues(lists, (entries, name) => [...(own[language]?.[name] ?? []), ...entries]),
  })),
})

/** The names of the lists that a policy can add terms to. */
export function listNames({ terms }: Detector): string[] {
  return [...new Set(Object.values(terms).flatMap(lists => Object.keys(lists)))]
}
