import type { Clause, Model, Pack, Rule, TermsByList, Translated } from '../types.ts'
import { type Problem, problemAt, type Source } from './problem.ts'
import { readRule, ruleProblems } from './read-rule.ts'
import { mergeTerms, readTerms } from './read-terms.ts'
import { modelShape, packShape, policyShape, termsShape } from './shapes.ts'
import { validate } from './validate.ts'

/** The files of a rule's folder. */
export interface RuleFiles {
  /** The name of its folder. */
  id: string
  rule: Source
  /** By language; `any` for terms.yml. */
  terms: Readonly<Record<string, Source>>
  /** By language. */
  models: Readonly<Record<string, Source>>
}

/** The files of a pack's folder, as the disk side hands them over. */
export interface PackFiles {
  /** The name of its folder. */
  id: string
  pack: Source
  policy: Source
  terms: Readonly<Record<string, Source>>
  rules: readonly RuleFiles[]
}

/** Makes a pack of its files: what can be read, and what its author has to mend. */
export function readPack(files: PackFiles): { pack: Pack; problems: Problem[] } {
  const problems = [...validate(files.pack, packShape), ...idProblems(files.id, files.pack)]
  const head = { ...emptyHead, ...(problems.length > 0 ? {} : (files.pack.value as Head)) }
  const policyProblems = validate(files.policy, policyShape)
  const shared = readTermFiles(files.terms)
  const rules = files.rules.map(rule => readRuleFiles(rule, files.id, shared.terms))
  const pack: Pack = {
    ...headOf(head),
    id: files.id,
    clauses: policyProblems.length > 0 ? {} : readClauses(files.policy),
    rules: rules.flatMap(({ rule }) => rule ?? []),
  }
  const inner = rules.flatMap(rule => rule.problems)
  return { pack, problems: [...problems, ...policyProblems, ...shared.problems, ...inner] }
}

type Head = Omit<Pack, 'clauses' | 'rules'>

const nothing: Translated = { sv: '', en: '' }
const emptyHead: Head = {
  id: '',
  version: '0',
  licence: '',
  title: nothing,
  cite: { sv: '{clause}', en: '{clause}' },
  date: '',
  status: nothing,
  url: null,
}

function headOf({ version, licence, title, cite, date, status, url }: Head): Omit<Head, 'id'> {
  return { version, licence, title, cite, date, status, url }
}

function readClauses(policy: Source): Record<string, Clause> {
  const { clauses } = policy.value as { clauses: Record<string, Omit<Clause, 'id'>> }
  return Object.fromEntries(
    Object.entries(clauses).map(([id, clause]) => [
      id,
      { id, ...clause, quote: clause.quote.trim() },
    ]),
  )
}

function readTermFiles(files: RuleFiles['terms']) {
  const terms: Record<string, TermsByList> = {}
  const problems: Problem[] = []
  for (const [language, source] of Object.entries(files)) {
    const found = validate(source, termsShape)
    if (found.length === 0) terms[language] = readTerms(source)
    problems.push(...found)
  }
  return { terms, problems }
}

function readRuleFiles(files: RuleFiles, pack: string, shared: Rule['terms']) {
  const problems = [...ruleProblems(files.rule), ...idProblems(files.id, files.rule)]
  const own = readTermFiles(files.terms)
  const models = Object.entries(files.models)
  const all = [
    ...problems,
    ...own.problems,
    ...models.flatMap(([, source]) => validate(source, modelShape)),
  ]
  if (problems.length > 0) return { problems: all }
  const head = readRule(files.id, files.rule)
  const rule: Rule = {
    ...head,
    pack,
    terms: mergeTerms(own.terms, shared, head.signals),
    ...(models.length
      ? {
          models: Object.fromEntries(
            models.map(([language, { value }]) => [language, value as Model]),
          ),
        }
      : {}),
  }
  return { rule, problems: all }
}

/** An id, where one is written, is the name of the folder. */
function idProblems(folder: string, source: Source): Problem[] {
  const written = (source.value as { id?: unknown } | null)?.id
  if (typeof written !== 'string' || written === folder) return []
  return [
    problemAt(source, ['id'], {
      sv: `Id:t ”${written}” är inte mappens namn. Skriv ”${folder}”, eller byt namn på mappen.`,
      en: `The id “${written}” is not the folder's name. Write “${folder}”, or rename the folder.`,
    }),
  ]
}
