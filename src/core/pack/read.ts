import type { Conditions, GradedSeverity, Rule, Severity, Signal, Translated } from '../types.ts'
import type { KeyPath, Problem, Source } from './problem.ts'
import { kindOf, type MapShape, type Shape, word } from './shape.ts'
import { byReason, requiredRuleKeys, ruleKeys, translated } from './shapes.ts'
import { matcherNames, matcherOptions, signalShape } from './signals.ts'
import { validate, valueAt } from './validate.ts'

type Fields = Readonly<Record<string, unknown>>

/** A rule as its file says it, without its terms. */
export type RuleHead = Omit<Rule, 'terms' | 'pack'>

/** What is wrong in a rule.yml; empty where it can be read. */
export function ruleProblems(source: Source): Problem[] {
  const grouped = Array.isArray(valueAt(source.value, ['any']))
  const problems = validate(source, headShape(source.value, grouped))
  if (!grouped) return problems
  const signals = fieldsIn(valueAt(source.value, ['any']))
  return [...problems, ...signals.flatMap((signal, index) => signalProblems(source, signal, index))]
}

function signalProblems(source: Source, signal: Fields, index: number): Problem[] {
  return validate(source, signalOrAny(signal.match), ['any', index])
}

/** The shape that `match` asks for; where it names no matcher, one that only says so. */
function signalOrAny(match: unknown): MapShape {
  if (typeof match === 'string' && Object.hasOwn(matcherOptions, match)) return signalShape(match)
  const every = Object.assign({}, ...Object.values(matcherOptions).map(shape => shape.keys))
  const keys: Record<string, Shape> = {
    ...signalShape('').keys,
    ...every,
    match: word(matcherNames),
  }
  return { is: 'map', keys, required: ['match'] }
}

function headShape(value: unknown, grouped: boolean): MapShape {
  const signal = grouped ? undefined : signalOrAny(valueAt(value, ['match']))
  const keys = {
    ...signal?.keys,
    ...ruleKeys,
    message: wordingShape(valueAt(value, ['message'])),
    fix: wordingShape(valueAt(value, ['fix'])),
  }
  return { is: 'map', keys, required: [...requiredRuleKeys, ...(signal?.required ?? [])] }
}

function wordingShape(value: unknown): MapShape {
  return isSingle(value) ? translated : byReason
}

const isSingle = (value: unknown) =>
  kindOf(value) !== 'map' || ['sv', 'en'].some(key => valueAt(value, [key]) !== undefined)

/** Reads a rule.yml that {@link ruleProblems} finds nothing wrong with. */
export function readRule(id: string, source: Source): RuleHead {
  const rule = asFields(source.value)
  return {
    id,
    clause: String(rule.clause),
    severity: readSeverity(rule.severity),
    signals: readSignals(rule),
    yields: (rule.yields ?? {}) as Rule['yields'],
    once: (rule.once ?? 'match') as Rule['once'],
    message: readWording(rule.message),
    fix: readWording(rule.fix),
    about: rule.about as Translated,
    ...(rule.leaves === undefined ? {} : { leaves: rule.leaves as Translated }),
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

function readSignals(rule: Fields): Signal[] {
  if (Array.isArray(rule.any)) {
    return fieldsIn(rule.any).map(signal => merge(rule, signal))
  }
  const own = Object.entries(rule).filter(([key]) => !Object.hasOwn(ruleKeys, key))
  return [merge(rule, Object.fromEntries(own))]
}

/** Matchers that lists of terms can keep silent. */
const textMatchers = new Set(['terms', 'told', 'body', 'person'])

/** What the rule asks of every signal, under what the signal asks itself. */
function merge(rule: Fields, signal: Fields): Signal {
  const when: Conditions = { ...asConditions(rule.when), ...asConditions(signal.when) }
  const unless = { ...asFields(rule.unless), ...asFields(signal.unless) }
  const clears = textMatchers.has(String(signal.match)) && Object.keys(unless).length > 0
  return {
    ...signal,
    match: String(signal.match),
    ...(Object.keys(when).length > 0 ? { when } : {}),
    ...(clears ? { unless } : {}),
  }
}

function readWording(value: unknown): Rule['message'] {
  return isSingle(value)
    ? { default: value as Translated }
    : (value as Readonly<Record<string, Translated>>)
}

const asConditions = (value: unknown) => (value ?? {}) as Conditions
const asFields = (value: unknown): Fields => (kindOf(value) === 'map' ? (value as Fields) : {})
const fieldsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(asFields) : [])

/** Where a rule's signals stand in its file, in their order. */
export function signalPlaces(source: Source): KeyPath[] {
  const any = valueAt(source.value, ['any'])
  return Array.isArray(any) ? any.map((_, index) => ['any', index]) : [[]]
}
