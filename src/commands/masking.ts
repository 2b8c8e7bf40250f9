import { createHmac } from 'node:crypto'
import type { Context } from '../core/match/matcher.ts'
import { parsePassages } from '../core/passages.ts'
import { peopleInFiles } from '../core/people/in-files.ts'
import { declaredPeople } from '../core/people/mentions.ts'
import { namedPeople } from '../core/people/named.ts'
import type { Draft } from '../core/types.ts'
import { wordsOf } from '../core/words.ts'
import { masked, type Pseudonym } from '../reporters/mask.ts'
import type { Report } from '../reporters/report.ts'
import type { Io } from './io.ts'

/**
 * Pseudonyms of a run: numbered as they come, so that nothing can be worked back from
 * them; where `TANKEFTER_MASK_KEY` is set made with that key (HMAC-SHA-256), so that
 * somebody is the same in every run that has it.
 */
function pseudonyms({ TANKEFTER_MASK_KEY: secret }: Io['env']): Pseudonym {
  const known = new Map<string, string>()
  return name => {
    const number = secret
      ? createHmac('sha256', secret).update(name).digest('hex').slice(0, 8)
      : `${known.size + 1}`
    const given = known.get(name) ?? `Person ${number}`
    known.set(name, given)
    return given
  }
}

/** Everybody a draft declares, names or addresses by a handle, and those that the files of its pictures name. */
export function namesIn(draft: Draft, context: Context): readonly string[] {
  const parsed = parsePassages(draft, context)
  const { words } = wordsOf(parsed)
  const named = namedPeople(parsed).map(({ from, to }) =>
    parsed.text.slice(words[from]?.token.start, words[to - 1]?.token.end),
  )
  const handles = words
    .filter(({ token }) => token.kind === 'mention')
    .map(({ token }) => token.text)
  const photographers = (draft.metadata.images ?? []).flatMap(
    ({ photographer = [] }) => photographer,
  )
  const declared = declaredPeople(draft).flatMap(({ name = [] }) => name)
  const inFiles = peopleInFiles(draft, context).map(({ person }) => person.name)
  return [...declared, ...inFiles, ...named, ...handles, ...photographers]
}

/** A report in which nobody is named, for logs that others read. */
export const maskedReport = (
  report: Report,
  names: ReadonlyMap<string, readonly string[]>,
  env: Io['env'],
): Report => masked(report, names, pseudonyms(env))
