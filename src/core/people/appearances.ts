import { plain } from '../facts.ts'
import type { Context } from '../match/matcher.ts'
import { placer } from '../place.ts'
import type { ParsedDraft, Person, Place, Span } from '../types.ts'
import { peopleInFiles } from './in-files.ts'
import { declaredPeople, firstMention } from './mentions.ts'

/** Somebody who is looked for: by name, by the id of a record, or both. */
export interface Wanted {
  name?: string
  id?: string
}

/** A place where a draft has somebody. */
export interface Appearance {
  /** `part` where the text has the given name or the surname alone, which may be somebody else's. */
  how: 'declared' | 'named' | 'part' | 'picture' | 'in-file'
  place: Place
  /** The picture that shows them, as the draft writes it. */
  file?: string
}

/** Every way in which a draft has somebody: declared, shown in pictures, named in their files and in the text. */
export function appearancesOf(
  wanted: Wanted,
  draft: ParsedDraft,
  context: Context,
): readonly Appearance[] {
  const at = placer(draft.text)
  const is = isWanted(wanted)
  const declared = (draft.metadata.people ?? []).filter(is)
  const pictured = (draft.metadata.images ?? []).flatMap(({ file = '', people = [] }) =>
    people.filter(is).map(({ place }) => ({ how: 'picture' as const, place: at(place), file })),
  )
  const inFiles = peopleInFiles(draft, context).filter(({ person }) => is(person))
  const known = declaredPeople(draft).filter(is)
  return [
    ...declared.map(({ place }) => ({ how: 'declared' as const, place: at(place) })),
    ...pictured,
    ...inFiles.map(({ person: { place }, file }) => ({
      how: 'in-file' as const,
      place: at(place),
      file,
    })),
    ...inText(wanted.name ?? known.find(({ name }) => name)?.name, known.length > 0, draft).map(
      ({ how, place }) => ({ how, place: at(place) }),
    ),
  ]
}

const isWanted =
  ({ name, id }: Wanted) =>
  (person: Person): boolean => {
    const { consent } = person
    const own = typeof consent === 'object' ? consent.id : consent
    if (id !== undefined && own === id) return true
    return name !== undefined && person.name !== undefined && plain(person.name) === plain(name)
  }

function inText(
  name: string | undefined,
  isKnown: boolean,
  draft: ParsedDraft,
): readonly { how: 'named' | 'part'; place: Span }[] {
  const place = name === undefined ? undefined : firstMention(name, draft)
  if (!name || !place) return []
  const words = (text: string): number => text.trim().split(/\s+/u).length
  const whole = words(draft.text.slice(place.start, place.end)) === words(name)
  return [{ how: whole || isKnown ? 'named' : 'part', place }]
}
