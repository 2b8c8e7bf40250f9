import { mapValues } from '../collections.ts'
import { matchers } from '../matchers/index.ts'
import {
  kindOfNode,
  type Problem,
  problemAt,
  type Shape,
  type Source,
  validate,
  valueAt,
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
import { inEveryLanguage, languagesOfPack } from './languages.ts'
import * as shapes from './shapes.ts'
import { withTerms } from './uses.ts'

type Fields = Readonly<Record<string, unknown>>

/** A rule as its file says it, without its terms; a detector where it cites no clause. */
type RuleHead = Omit<Detector, 'terms' | 'pack'> & Partial<Pick<Rule, 'clause'>>

/** Reads the value of a rule.yml that is as its shape says. */
export function readRule(id: string, written: Fields): RuleHead {
  const keep = (isKept: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(written).filter(([key]) => isKept(key)))
  const { id: _, any, when, unless, ...own } = keep(key => Object.hasOwn(shapes.ruleKeys, key))
  const checks = Array.isArray(any)
    ? any.map(asFields)
    : [keep(key => !Object.hasOwn(shapes.ruleKeys, key))]
  const merged = checks.map(check => mergeCheck(check, asFields(when), asFields(unless)))
  const fields = readFields({ yields: {}, once: 'match', ...own, checks: merged })
  return { id, ...fields } as unknown as RuleHead
}

/** What a rule, or a use of one, says of itself: keys as the code has them, and values as {@link readers} read them. */
const readFields = (written: Fields): Fields =>
  Object.fromEntries(
    keptKeys
      .filter(key => written[key] !== undefined)
      .map(key => [keysInCode[key] ?? key, readers[key]?.(written[key]) ?? written[key]]),
  )

/** In the order of a rule's JSON, which parts of a run are known by (`src/engine/shard.ts`). */
const keptKeys = [
  ...['clause', 'severity', 'checks', 'yields', 'once', 'when', 'message', 'fix', 'fix-in-form'],
  ...['about', 'leaves', 'house-rule', 'keywords', 'options', 'terms'],
]

const keysInCode: Readonly<Record<string, string>> = {
  'fix-in-form': 'fixInForm',
  'house-rule': 'isHouseRule',
}

const readWording = (value: unknown) => (shapes.isSingle(value) ? { default: value } : value)

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  severity: value => [value].flat().map(readGrade),
  message: readWording,
  fix: readWording,
  'fix-in-form': readWording,
  terms: value => mapValues(asFields(value), readTerms),
}

function readGrade(grade: unknown): GradedSeverity {
  if (typeof grade === 'string') return { is: grade as Severity }
  const { reason, ...rest } = grade as GradedSeverity & { reason?: string | string[] }
  return reason === undefined ? rest : { ...rest, reason: [reason].flat() }
}

/** A check with what the rule asks of every one, under what the check asks itself. */
function mergeCheck(check: Fields, whenInAll: Fields, unlessInAll: Fields): Check {
  const match = String(check.match)
  const when = { ...whenInAll, ...asFields(check.when) } as Conditions
  const unless = { ...unlessInAll, ...asFields(check.unless) }
  const takesUnless = matchers[match]?.options.keys.unless !== undefined
  return {
    ...check,
    match,
    ...(Object.keys(when).length > 0 ? { when } : {}),
    ...(takesUnless && Object.keys(unless).length > 0 ? { unless } : {}),
  }
}

const asFields = (value: unknown): Fields => (kindOfNode(value) === 'map' ? (value as Fields) : {})

interface RawCase {
  find?: string
  pass?: string
  with?: Record<string, unknown>
  settings?: Case['settings']
  mended?: string | string[]
  'mended-with'?: Record<string, unknown>
  language?: string
}

/** Reads a cases.yml: the cases that can be read, and what is wrong with the others. */
export function readCases(source: Source): { cases: Case[]; problems: Problem[] } {
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
  if ((raw.find === undefined) === (raw.pass === undefined))
    return {
      sv: 'Ett fall ska ha antingen ”find” (det regeln ska hitta) eller ”pass” (det den ska lämna).',
      en: 'A case has either “find” (what the rule must find) or “pass” (what it must leave).',
    }
  const kind = raw.find === undefined ? 'pass' : 'find'
  const marked = unmark(raw.find ?? raw.pass ?? '')
  if (!marked)
    return {
      sv: 'Markeringen går inte ihop: varje ”[[” ska ha ett ”]]” efter sig.',
      en: 'The marks do not match: every “[[” needs a “]]” after it.',
    }
  if (kind === 'pass' && marked.spans.length > 0)
    return {
      sv: 'Ett ”pass” har inget att markera. Ta bort ”[[” och ”]]”, eller skriv ”find”.',
      en: 'A “pass” has nothing to mark. Take away “[[” and “]]”, or write “find”.',
    }
  const isMended = raw.mended !== undefined || raw['mended-with'] !== undefined
  if (kind === 'pass' && isMended)
    return {
      sv: 'Ett ”pass” har inget att rätta. Ta bort ”mended”, eller skriv ”find”.',
      en: 'A “pass” has nothing to mend. Take away “mended”, or write “find”.',
    }
  const front = raw.with ?? {}
  // Text and front matter stay as they are where only the other is given.
  const mended = [raw.mended ?? marked.text].flat()
  return {
    kind,
    ...marked,
    with: front,
    language: raw.language ?? 'sv',
    ...(raw.settings ? { settings: raw.settings } : {}),
    ...(isMended
      ? { mended: mended.map(text => ({ text, with: raw['mended-with'] ?? front })) }
      : {}),
  }
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
  const problems: Problem[] = []
  const read: ReadFile = (source, shape, id) => {
    if (!source) return undefined
    const found = [...validate(source, shape), ...(id === undefined ? [] : idProblems(id, source))]
    problems.push(...found)
    return found.length > 0 ? undefined : asFields(source.value)
  }
  const head = read(files.pack, headShape(files), files.id)
  const policy = read(files.policy, shapes.policyShape)
  // Nothing but comments is a file too: what is proposed in them waits for its author.
  const used = kindOfNode(files.uses?.value) === 'nothing' ? undefined : files.uses
  const uses = Object.entries(read(used, shapes.usesShape) ?? {})
  const shared = readTermFiles(files.terms, read)
  const rules = files.rules.flatMap(rule => readRuleFiles(rule, files.id, shared, read) ?? [])
  const detectors = rules.filter(rule => !isRule(rule))
  const pack: Pack = {
    ...readHead(head ?? {}),
    id: files.id,
    clauses: policy ? readClauses(policy.clauses as Record<string, WrittenClause>, files) : {},
    rules: rules.filter(isRule),
    ...(detectors.length > 0 ? { detectors } : {}),
    ...(uses.length > 0 ? { uses: uses.map(readUse) } : {}),
  }
  return { pack, problems }
}

/** Gives what a file says where it is as its shape has it, under the `id` of its folder; else undefined, with the problems told. */
type ReadFile = (source: Source | undefined, shape: Shape, id?: string) => Fields | undefined

const readUse = ([id, use]: [string, unknown]): Use =>
  ({ id, ...readFields(asFields(use)) }) as unknown as Use

/** The files of a pack that is written in one language, as those of one that is written in all. */
function inPackLanguages(files: PackFiles): PackFiles {
  const languages = languagesOfPack(files.pack)
  const fill = (source: Source, shape: Shape) => inEveryLanguage(source, shape, languages)
  return {
    ...files,
    pack: fill(files.pack, shapes.packShape),
    policy: files.policy && fill(files.policy, shapes.policyShape),
    uses: files.uses && fill(files.uses, shapes.usesShape),
    rules: files.rules.map(own => ({ ...own, rule: fill(own.rule, shapes.ruleShape) })),
  }
}

const isRule = (rule: Detector): rule is Rule => 'clause' in rule

/** The shape of pack.yml, of which a pack with clauses has more. */
function headShape({ policy, uses, rules }: PackFiles): Shape {
  const cites = policy !== undefined || uses !== undefined || rules.some(citesClause)
  const { required } = shapes.packShape
  return { ...shapes.packShape, required: [...required, ...(cites ? ['cite', 'policy'] : [])] }
}

/** Whether a rule's file names the clause that it rests on; a detector's does not. */
export const citesClause = ({ rule }: RuleFiles): boolean =>
  valueAt(rule.value, ['clause']) !== undefined

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

function readClauses(clauses: Record<string, WrittenClause>, files: PackFiles): Pack['clauses'] {
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

function readTermFiles(files: RuleFiles['terms'], read: ReadFile): TermsByLanguage {
  const all = Object.entries(files).flatMap(([language, source]) => {
    const lists = read(source, shapes.termsShape)
    return lists ? [[language, readTerms(lists)] as const] : []
  })
  return Object.fromEntries(all)
}

function readRuleFiles(
  files: RuleFiles,
  pack: string,
  shared: TermsByLanguage,
  read: ReadFile,
): Detector | Rule | undefined {
  const written = read(files.rule, shapes.ruleShape, files.id)
  const terms = readTermFiles(files.terms, read)
  const people = read(files.people, shapes.peopleShape)
  const models = mapValues(
    files.models,
    source => read(source, shapes.modelShape) as unknown as Model,
  )
  if (!written) return undefined
  const head = readRule(files.id, written)
  return {
    ...head,
    pack,
    terms: mergeTerms(people ? withTerms(terms, termsOf(people)) : terms, shared, head.checks),
    ...(people ? { peopleUntil: String(people.until) } : {}),
    ...(Object.keys(models).length > 0 ? { models } : {}),
  }
}

/** The people of a people.yml as terms of its list. */
function termsOf({ list, people }: Fields): TermsByLanguage {
  const entries = (people as readonly string[]).map(name => ({ term: `${name}(s)?` }))
  return { any: { [String(list)]: entries } }
}

/** An id, where one is written, is the name of the folder. */
function idProblems(folder: string, source: Source): Problem[] {
  const written = valueAt(source.value, ['id'])
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
  const needed = new Set([...checks.flatMap(wordsIn), ...Object.values(own).flatMap(referencesOf)])
  // A set also goes through what is added meanwhile: the lists that needed lists name.
  for (const name of needed)
    for (const lists of Object.values(shared))
      if (Object.hasOwn(lists, name))
        for (const other of referencesOf({ [name]: lists[name] ?? [] })) needed.add(other)
  const merged: Record<string, TermsByList> = { ...own }
  for (const [language, lists] of Object.entries(shared)) {
    const used = Object.entries(lists).filter(([name]) => needed.has(name))
    if (used.length > 0) merged[language] = { ...Object.fromEntries(used), ...own[language] }
  }
  return merged
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
