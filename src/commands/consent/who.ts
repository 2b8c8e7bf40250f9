import { plain } from '../../core/facts.ts'
import { peopleShown } from '../../core/people/consent.ts'
import { isDeclared } from '../../core/people/mentions.ts'
import { namedPeople } from '../../core/people/named.ts'
import { standingOf } from '../../core/people/standing.ts'
import { placer } from '../../core/place.ts'
import type { Locale, ParsedDraft, Span } from '../../core/types.ts'
import { wordsOf } from '../../core/words.ts'
import { exit, type Io } from '../io.ts'
import type { Options } from '../program.ts'
import type { Person } from './people-list.ts'
import { type ConsentRun, openRun } from './run.ts'

/** Lists everyone that drafts name or show; as a table, or as CSV or JSON where asked. */
export async function whoIs(
  paths: readonly string[],
  csv: boolean,
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  const run = await openRun(paths, options, io, spoken)
  const people = run.drafts
    .flatMap(draft => {
      const known = declared(draft, run)
      const isKnown = ({ name = '' }: Person) =>
        known.some(other => plain(other.name ?? '') === plain(name))
      return [...known, ...undeclared(draft, run).filter(one => !isKnown(one))]
    })
    .sort((a, b) => plain(a.name ?? '').localeCompare(plain(b.name ?? ''), 'sv'))
  const { asCsv, asJson, asTable } = await import('./people-list.ts')
  const page = { locale: run.locale, width: io.stdout.columns ?? 80 }
  const list = csv ? asCsv(people, page) : undefined
  io.stdout.write(list ?? (options.format === 'json' ? asJson : asTable)(people, page))
  return run.problems.length > 0 ? exit.failed : exit.fine
}

function declared(draft: ParsedDraft, { context }: ConsentRun): Person[] {
  const line = lineIn(draft)
  return peopleShown(draft, context).map(shown => {
    const standing = standingOf(shown, draft, context)
    const isAsked = shown.inFile !== undefined && standing.state === 'no-record'
    return {
      name: shown.name,
      role: shown.role,
      record: shown.record?.id ?? shown.asked,
      ...(isAsked ? { state: 'in-file', facts: {} } : standing),
      path: draft.path,
      line: line(shown.place),
    }
  })
}

function undeclared(draft: ParsedDraft, { context }: ConsentRun): Person[] {
  const { words } = wordsOf(draft)
  const line = lineIn(draft)
  const found = new Map<string, Person>()
  for (const { from, to, isPublic } of namedPeople(draft)) {
    const place = { start: words[from]?.token.start ?? 0, end: words[to - 1]?.token.end ?? 0 }
    if (isPublic || isDeclared(place, draft, context.spokespersons)) continue
    const name = draft.text.slice(place.start, place.end).replace(/\s+/gu, ' ')
    if (!found.has(plain(name)))
      found.set(plain(name), {
        name,
        role: undefined,
        record: undefined,
        state: 'undeclared',
        facts: {},
        path: draft.path,
        line: line(place),
      })
  }
  return [...found.values()]
}

const lineIn = (draft: ParsedDraft) => {
  const at = placer(draft.text)
  return (place: Span): number => at(place).start.line
}
