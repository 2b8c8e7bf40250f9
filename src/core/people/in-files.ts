import { plain } from '../facts.ts'
import type { Context } from '../match/matcher.ts'
import type { Draft, Person } from '../types.ts'

/** Somebody that the file of a picture names, at the place of the picture. */
export interface PersonInFile {
  person: Person & { name: string }
  /** The picture, as the draft writes it. */
  file: string
}

/** Those that the files of a draft's pictures name. */
export function peopleInFiles(
  { path, metadata }: Pick<Draft, 'path' | 'metadata'>,
  { imageFacts }: Pick<Context, 'imageFacts'>,
): readonly PersonInFile[] {
  return (metadata.images ?? []).flatMap(({ file, place }) => {
    const names = file === undefined ? [] : (imageFacts?.(path, file)?.people ?? [])
    return names.map(name => ({ person: { name, place }, file: file ?? '' }))
  })
}

/**
 * Which of some folded names a name in a file stands for: the same, or one that has
 * all its parts or whose parts it has all (Petra is Petra Lindgård); itself where none is.
 */
export function sameName(name: string, names: readonly string[]): string {
  const own = plain(name)
  if (names.includes(own)) return own
  const holds = (whole: string, part: string) => {
    const words = whole.split(' ')
    return part.split(' ').every(word => words.includes(word))
  }
  return names.find(other => holds(other, own) || holds(own, other)) ?? own
}
