import { matchers } from '../matchers/index.ts'
import {
  kindOfNode,
  type MapShape,
  map,
  type Problem,
  problemAt,
  type Shape,
  type Source,
  validate,
  valueAt,
  word,
} from '../shape.ts'
import type {
  Case,
  Check,
  Clause,
  Conditions,
  Detector,
  GradedSeverity,
  Model,
  Pack,
  Rule,
  Severity,
  Span,
  TermEntry,
  TermsByList,
  Translated,
  Use,
} from '../types.ts'
import { mapValues } from './compiled.ts'
import { inEveryLanguage, languagesOfPack } from './languages.ts'
import * as shapes from './shapes.ts'
import { withTerms } from './uses.ts'

type Fields = Readonly<Record<string, unknown>>

/** A rule as its file says it, without its terms; a detector where it cites no clause. */
type RuleHead = Omit<Detector, 'terms' | 'pack'> & Partial<Pick<Rule, 'clause'>>

/** What is wrong in a rule.yml; empty where it can be read. */
export function ruleProblems(source: Source): Problem[] {
  const checks = valueAt(source.value, ['any'])
  const isGrouped = Array.isArray(checks)
  return [
    ...validate(source, headShape(source.value, isGrouped)),
    ...(isGrouped ? fieldsIn(checks) : []).flatMap(({ match }, index) =>
      validate(source, checkShapeOrAny(match), ['any', index]),
    ),
  ]
}

/** The shape that `match` asks for; where it names no matcher, one that only says so. */
function checkShapeOrAny(match: unknown): MapShape {
  if (typeof match === 'string' && Object.hasOwn(matchers, match)) return shapes.checkShape(match)
  const every = Object.assign({}, ...Object.values(matchers).map(({ options }) => options.keys))
  const keys = { ...shapes.checkShape('').keys, ...every, match: word(shapes.matcherNames) }
  return map(keys, ['match'])
}

function headShape(value: unknown, isGrouped: boolean): MapShape {
  const check = isGrouped ? undefined : checkShapeOrAny(valueAt(value, ['match']))
  const keys = { ...check?.keys, ...shapes.ruleKeys, ...wordingShapes(value) }
  return map(keys, [...shapes.requiredRuleKeys, ...(check?.required ?? [])])
}

/** The wordings of a rule, or of a use of one: each may be given alone or by reason code. */
const wordingShapes = (value: unknown): Readonly<Record<string, MapShape>> =>
  Object.fromEntries(
    shapes.wordingKeys.map(key => [
      key,
      isSingle(valueAt(value, [key])) ? shapes.translated : shapes.byReason,
    ]),
  )

const isSingle = (value: unknown) =>
  kindOfNode(value) !== 'map' || ['sv', 'en'].some(key => valueAt(value, [key]) !== undefined)

/** Reads a rule.yml that {@link ruleProblems} finds nothing wrong with. */
export function readRule(id: string, source: Source): RuleHead {
  const rule = asFields(source.value)
  return {
    id,
    ...(rule.clause === undefined ? {} : { clause: String(rule.clause) }),
    severity: readSeverity(rule.severity),
    checks: readChecks(rule),
    yields: (rule.yields ?? {}) as Rule['yields'],
    once: (rule.once ?? 'match') as Rule['once'],
    message: readWording(rule.message),
    fix: readWording(rule.fix),
    ...(rule['fix-in-form'] === undefined ? {} : { fixInForm: readWording(rule['fix-in-form']) }),
    about: rule.about as Translated,
    ...(rule.leaves === undefined ? {} : { leaves: rule.leaves as Translated }),
    ...(rule['house-rule'] === true ? { isHouseRule: true } : {}),
    ...(rule.keywords ? { keywords: rule.keywords as NonNullable<Rule['keywords']> } : {}),
  }
}

function readSeverity(value: unknown): GradedSeverity[] {
  if (!Array.isArray(value)) return [{ is: value as Severity }]
  return value.map(grade => {
    if (typeof grade === 'string') return { is: grade as Severity }
    const { reason, ...rest } = grade as GradedSeverity & { reason?: string | string[] }
    return reason === undefined ? rest : { ...rest, reason: [reason].flat() }
  })
}

function readChecks(rule: Fields): Check[] {
  if (Array.isArray(rule.any)) return fieldsIn(rule.any).map(check => mergeCheck(rule, check))
  const own = Object.entries(rule).filter(([key]) => !Object.hasOwn(shapes.ruleKeys, key))
  return [mergeCheck(rule, Object.fromEntries(own))]
}

/** What the rule asks of every check, under what the check asks itself. */
function mergeCheck(rule: Fields, check: Fields): Check {
  const when: Conditions = { ...asConditions(rule.when), ...asConditions(check.when) }
  const unless = { ...asFields(rule.unless), ...asFields(check.unless) }
  const takesUnless = matchers[String(check.match)]?.options.keys.unless !== undefined
  return {
    ...check,
    match: String(check.match),
    ...(Object.keys(when).length > 0 ? { when } : {}),
    ...(takesUnless && Object.keys(unless).length > 0 ? { unless } : {}),
  }
}

function readWording(value: unknown): Rule['message'] {
  return isSingle(value) ? { default: value as Translated } : (value as Rule['message'])
}

const asConditions = (value: unknown) => (value ?? {}) as Conditions
const asFields = (value: unknown): Fields => (kindOfNode(value) === 'map' ? (value as Fields) : {})
const fieldsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(asFields) : [])

interface RawCase {
  find?: string
  pass?: string
  with?: Record<string, unknown>
  settings?: Case['settings']
  mended?: string | string[]
  'mended-with'?: Record<string, unknown>
  language?: string
}

/** A case, and where in its file it stands. */
export interface PlacedCase extends Case {
  line: number | undefined
}

/** Reads a cases.yml: the cases that can be read, and what is wrong with the others. */
export function readCases(source: Source): { cases: PlacedCase[]; problems: Problem[] } {
  const problems = validate(source, shapes.casesShape)
  if (problems.length > 0) return { cases: [], problems }
  const cases = (source.value as RawCase[]).flatMap((raw, index) => {
    const read = readCase(raw)
    if (!('sv' in read)) return [{ ...read, line: source.line([index]) }]
    problems.push(problemAt(source, [index], read))
    return []
  })
  return { cases, problems }
}

function readCase(raw: RawCase): Case | Translated {
  if ((raw.find === undefined) === (raw.pass === undefined)) {
    return {
      sv: 'Ett fall ska ha antingen ”find” (det regeln ska hitta) eller ”pass” (det den ska lämna).',
      en: 'A case has either “find” (what the rule must find) or “pass” (what it must leave).',
    }
  }
  const kind = raw.find === undefined ? 'pass' : 'find'
  const marked = unmark(raw.find ?? raw.pass ?? '')
  if (!marked) {
    return {
      sv: 'Markeringen går inte ihop: varje ”[[” ska ha ett ”]]” efter sig.',
      en: 'The marks do not match: every “[[” needs a “]]” after it.',
    }
  }
  if (kind === 'pass' && marked.spans.length > 0) {
    return {
      sv: 'Ett ”pass” har inget att markera. Ta bort ”[[” och ”]]”, eller skriv ”find”.',
      en: 'A “pass” has nothing to mark. Take away “[[” and “]]”, or write “find”.',
    }
  }
  const mended = mendedDrafts(raw, marked.text)
  if (kind === 'pass' && mended.length > 0) {
    return {
      sv: 'Ett ”pass” har inget att rätta. Ta bort ”mended”, eller skriv ”find”.',
      en: 'A “pass” has nothing to mend. Take away “mended”, or write “find”.',
    }
  }
  return {
    kind,
    ...marked,
    with: raw.with ?? {},
    language: raw.language ?? 'sv',
    ...(raw.settings ? { settings: raw.settings } : {}),
    ...(mended.length > 0 ? { mended } : {}),
  }
}

/** The drafts a case is mended into: text and front matter stay as they are where only the other is given. */
function mendedDrafts(raw: RawCase, text: string): NonNullable<Case['mended']> {
  const metadata = raw['mended-with']
  if (raw.mended === undefined && metadata === undefined) return []
  const front = metadata ?? raw.with ?? {}
  return [raw.mended ?? text].flat().map(mended => ({ text: mended, with: front }))
}

/** Takes the `[[ ]]` out of a text; undefined where they do not match. */
export function unmark(marked: string): { text: string; spans: Span[] } | undefined {
  const marks = marked.match(/\[\[|\]\]/gu) ?? []
  const isPaired = marks.every((mark, at) => mark === (at % 2 === 0 ? '[[' : ']]'))
  if (!isPaired || marks.length % 2 === 1) return undefined
  const spans: Span[] = []
  let text = ''
  for (const [at, part] of marked.split(/\[\[|\]\]/u).entries()) {
    if (at % 2 === 1) spans.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, spans }
}

/** The files of a rule's folder. */
export interface RuleFiles {
  /** The name of its folder. */
  id: string
  rule: Source
  /** By language; `any` for terms.yml. */
  terms: Readonly<Record<string, Source>>
  /** By language. */
  models: Readonly<Record<string, Source>>
  /** `people.yml`, where there is one. */
  people?: Source | undefined
}

/** The files of a pack's folder, as the disk side hands them over. */
export interface PackFiles {
  /** The name of its folder. */
  id: string
  pack: Source
  /** Absent for a pack of nothing but detectors. */
  policy?: Source | undefined
  /** `rules.yml`: the detectors that the policy uses. */
  uses?: Source | undefined
  terms: Readonly<Record<string, Source>>
  rules: readonly RuleFiles[]
}

/** Makes a pack of its files: what can be read, and what its author has to mend. Its uses stay as they are. */
export function readPack(written: PackFiles): { pack: Pack; problems: Problem[] } {
  const files = inPackLanguages(written)
  const problems = [...headProblems(files), ...idProblems(files.id, files.pack)]
  const policyProblems = files.policy ? validate(files.policy, shapes.policyShape) : []
  const shared = readTermFiles(files.terms)
  const read = files.rules.map(rule => readRuleFiles(rule, files.id, shared.terms))
  const found = read.flatMap(({ rule }) => rule ?? [])
  const usesProblems = files.uses ? useProblems(files.uses) : []
  const uses = files.uses && usesProblems.length === 0 ? readUses(files.uses) : []
  const detectors = found.filter(rule => !isRule(rule))
  const pack: Pack = {
    ...readHead(problems.length > 0 ? {} : asFields(files.pack.value)),
    id: files.id,
    clauses: files.policy && policyProblems.length === 0 ? readClauses(files.policy, files) : {},
    rules: found.filter(isRule),
    ...(detectors.length > 0 ? { detectors } : {}),
    ...(uses.length > 0 ? { uses } : {}),
  }
  const inner = read.flatMap(rule => rule.problems)
  return {
    pack,
    problems: [...problems, ...policyProblems, ...usesProblems, ...shared.problems, ...inner],
  }
}

/** The files of a pack that is written in one language, as those of one that is written in all. */
function inPackLanguages(files: PackFiles): PackFiles {
  const languages = languagesOfPack(files.pack)
  const fill = (source: Source, shape: Shape) => inEveryLanguage(source, shape, languages)
  return {
    ...files,
    pack: fill(files.pack, shapes.packShape),
    policy: files.policy && fill(files.policy, shapes.policyShape),
    uses: files.uses && fill(files.uses, usesShape(files.uses.value)),
    rules: files.rules.map(own => ({
      ...own,
      rule: fill(own.rule, headShape(own.rule.value, true)),
    })),
  }
}

const isRule = (rule: Detector): rule is Rule => 'clause' in rule

function headProblems({ pack, policy, uses, rules }: PackFiles): Problem[] {
  const cites = policy !== undefined || uses !== undefined || rules.some(citesClause)
  const required = [...(shapes.packShape.required ?? []), ...(cites ? shapes.policyKeys : [])]
  return validate(pack, { ...shapes.packShape, required })
}

/** Whether a rule's file names the clause that it rests on; a detector's does not. */
export const citesClause = ({ rule }: RuleFiles): boolean =>
  valueAt(rule.value, ['clause']) !== undefined

/** What is wrong in a rules.yml; empty where it can be read. */
const useProblems = (source: Source): Problem[] =>
  // Nothing but comments is a file too: what is proposed in them waits for its author.
  kindOfNode(source.value) === 'nothing' ? [] : validate(source, usesShape(source.value))

/** The shape of a rules.yml. */
function usesShape(value: unknown): MapShape {
  const useShape = (use: unknown) => map({ ...shapes.useKeys, ...wordingShapes(use) }, ['clause'])
  return map(mapValues(asFields(value), useShape))
}

/** Reads a rules.yml that {@link useProblems} finds nothing wrong with. */
function readUses(source: Source): Use[] {
  return Object.entries(asFields(source.value)).map(([id, value]) => {
    const use = asFields(value)
    return {
      id,
      clause: String(use.clause),
      ...(use.severity === undefined ? {} : { severity: readSeverity(use.severity) }),
      ...(use.when === undefined ? {} : { when: asConditions(use.when) }),
      ...(use.message === undefined ? {} : { message: readWording(use.message) }),
      ...(use.fix === undefined ? {} : { fix: readWording(use.fix) }),
      ...(use['fix-in-form'] === undefined ? {} : { fixInForm: readWording(use['fix-in-form']) }),
      ...(use.about === undefined ? {} : { about: use.about as Translated }),
      ...(use.leaves === undefined ? {} : { leaves: use.leaves as Translated }),
      ...(use.options === undefined ? {} : { options: asFields(use.options) }),
      ...(use.terms === undefined ? {} : { terms: mapValues(asFields(use.terms), readTerms) }),
    }
  })
}

/** The keys of pack.yml that a pack keeps, with what one that says nothing of them means. */
const usualHead = {
  version: '1.0.0',
  licence: '',
  title: { sv: '', en: '' },
  languages: undefined,
  quotes: undefined,
  default: undefined,
  cite: { sv: '{clause}', en: '{clause}' },
  date: '',
  status: { sv: '', en: '' },
  url: null,
}

function readHead(written: Fields): Omit<Pack, 'id' | 'clauses' | 'rules'> {
  const head = Object.entries(usualHead).map(([key, usual]) => [key, written[key] ?? usual])
  return Object.fromEntries(head.filter(([, value]) => value !== undefined))
}

type WrittenClause = Omit<Clause, 'id' | 'check'> & Partial<Pick<Clause, 'check'>>

function readClauses(policy: Source, files: PackFiles): Record<string, Clause> {
  const { clauses } = policy.value as { clauses: Record<string, WrittenClause> }
  const cited = citedIn(files)
  return mapValues(clauses, (clause, id) => ({
    id,
    ...clause,
    check: clause.check ?? (cited.has(id) ? 'rules' : clause.reason ? 'people' : 'open'),
    quote: clause.quote.trim(),
  }))
}

/** The clauses that the files of a pack cite, also in rules that cannot be read in full. */
export function citedIn({ rules, uses }: PackFiles): ReadonlySet<unknown> {
  return new Set([
    ...rules.map(({ rule }) => valueAt(rule.value, ['clause'])),
    ...Object.keys(asFields(uses?.value)).map(id => valueAt(uses?.value, [id, 'clause'])),
  ])
}

function readTermFiles(files: RuleFiles['terms']) {
  const terms: Record<string, TermsByList> = {}
  const problems: Problem[] = []
  for (const [language, source] of Object.entries(files)) {
    const found = validate(source, shapes.termsShape)
    if (found.length === 0) terms[language] = readTerms(source.value)
    problems.push(...found)
  }
  return { terms, problems }
}

function readRuleFiles(
  files: RuleFiles,
  pack: string,
  shared: Rule['terms'],
): { rule?: Detector | Rule; problems: Problem[] } {
  const problems = [...ruleProblems(files.rule), ...idProblems(files.id, files.rule)]
  const own = readTermFiles(files.terms)
  const models = mapValues(files.models, ({ value }) => value as Model)
  const dated = readPeople(files.people)
  const all = [
    ...problems,
    ...own.problems,
    ...dated.problems,
    ...Object.values(files.models).flatMap(source => validate(source, shapes.modelShape)),
  ]
  if (problems.length > 0) return { problems: all }
  const head = readRule(files.id, files.rule)
  const rule: Detector | Rule = {
    ...head,
    pack,
    terms: mergeTerms(withTerms(own.terms, dated.terms), shared, head.checks),
    ...(dated.until === undefined ? {} : { peopleUntil: dated.until }),
    ...(Object.keys(models).length > 0 ? { models } : {}),
  }
  return { rule, problems: all }
}

/** Reads a people.yml: its people as terms of a list; none where there is none, or something is wrong in it. */
function readPeople(source: Source | undefined): {
  terms: TermsByLanguage
  until?: string
  problems: readonly Problem[]
} {
  const problems = source ? validate(source, shapes.peopleShape) : []
  if (!source || problems.length > 0) return { terms: {}, problems }
  const { list, until, people } = source.value as Record<'list' | 'until', string> & {
    people: readonly string[]
  }
  const entries = people.map(name => ({ term: `${name}(s)?` }))
  return { terms: { any: { [list]: entries } }, until, problems }
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

/** Lists by language: `sv`, `en` …, and `any` for those of every language. */
type TermsByLanguage = Rule['terms']

/** Reads the value of a terms file that its shape finds nothing wrong with. */
export const readTerms = (value: unknown): TermsByList =>
  mapValues(asFields(value), entries => (entries as readonly unknown[]).map(readEntry))

function readEntry(entry: unknown): TermEntry {
  if (typeof entry === 'string') return { term: entry }
  const { term, suggest } = entry as { term: string; suggest?: string | string[] }
  return suggest === undefined ? { term } : { term, suggest: [suggest].flat() }
}

/** The terms a rule works with: its own, which win, and those of the pack's shared lists that its checks or terms name. */
export function mergeTerms(
  own: TermsByLanguage,
  shared: TermsByLanguage,
  checks: readonly Check[],
): TermsByLanguage {
  const needed = reachable(own, shared, checks)
  const merged: Record<string, TermsByList> = { ...own }
  for (const [language, lists] of Object.entries(shared)) {
    const used = Object.entries(lists).filter(([name]) => needed.has(name))
    if (used.length > 0) merged[language] = { ...Object.fromEntries(used), ...own[language] }
  }
  return merged
}

function reachable(own: TermsByLanguage, shared: TermsByLanguage, checks: readonly Check[]) {
  const needed = new Set<string>()
  const todo = [...checks.flatMap(wordsIn), ...Object.values(own).flatMap(referencesOf)]
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    for (const lists of Object.values(shared)) {
      const list = Object.hasOwn(lists, name) ? lists[name] : undefined
      if (list) todo.push(...referencesOf({ [name]: list }))
    }
  }
  return needed
}

/** Every text and key in a check's options: among them the names of the lists it uses. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)])
}

/** The lists that terms name in braces. */
export function referencesOf(lists: TermsByList): string[] {
  const terms = Object.values(lists).flat()
  return terms.flatMap(({ term }) => [...term.matchAll(/\{([^{}]+)\}/gu)].map(m => m[1] ?? ''))
}
