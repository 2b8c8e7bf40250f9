import type { Context } from './context.ts'
import { normalizeSender } from './text/normalize.ts'
import type { Condition, Conditions, Draft } from './types.ts'

/** What conditions can ask of a draft: each fact as the words it may be asked for by. */
export type DraftFacts = Readonly<Record<string, readonly string[]>>

/**
 * The facts of a draft: its metadata in canonical words (`account` official where none is given), with what follows
 * from the configuration (`working-hours` from the schedule, `shares` as own or other).
 */
export function factsOf({ metadata }: Pick<Draft, 'metadata'>, context: Context): DraftFacts {
  const facts: Record<string, readonly string[]> = { account: ['official'] }
  for (const [key, value] of Object.entries(metadata)) facts[key] = wordsOfValue(value)
  const { written, shares } = metadata
  const worked = written === undefined ? undefined : context.inWorkingHours?.(written)
  const hours = metadata['working-hours'] ?? worked
  if (hours !== undefined) facts['working-hours'] = [hours ? 'yes' : 'no']
  if (shares !== undefined)
    facts.shares = [context.ownSources.includes(normalizeSender(shares)) ? 'own' : 'other']
  return facts
}

function wordsOfValue(value: unknown): readonly string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  if (Array.isArray(value)) return value.map(item => (typeof item === 'string' ? item : 'given'))
  return [String(value)]
}

/** Whether every condition holds; a fact not given is `none`. */
export const holds = (conditions: Conditions | undefined, facts: DraftFacts): boolean =>
  Object.entries(conditions ?? {}).every(([key, condition]) => meets(facts[key] ?? [], condition))

function meets(words: readonly string[], condition: Condition): boolean {
  if (condition === 'any') return words.length > 0
  if (condition === 'none') return words.length === 0
  if (condition === true) return words.includes('yes')
  if (condition === false) return words.includes('no')
  if (typeof condition === 'string') return words.includes(condition)
  if ('not' in condition)
    return words.length > 0 && ![condition.not].flat().some(word => words.includes(word))
  return condition.some(word => (word === 'none' ? words.length === 0 : words.includes(word)))
}
