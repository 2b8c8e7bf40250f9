import type { Context } from '../context.ts'
import { strippable } from '../images/format.ts'
import { PackProblem } from '../pack-problem.ts'
import type { Image, Match, PictureFacts } from '../types.ts'
import type { Matcher } from './matcher.ts'

const tests: Readonly<Record<'people' | 'alt' | 'file' | 'position', Test>> = {
  people: ({ people }, { facts }) => (people || facts?.people.length ? undefined : {}),
  alt: ({ alt }, { facts }) => {
    if (alt?.trim()) return undefined
    return facts?.alt ? { reason: 'in-file', facts: { alt: facts.alt } } : {}
  },
  file: (_, { exists, facts }) => {
    if (exists === false) return {}
    return facts?.problem && { reason: facts.problem }
  },
  position: (_, { facts }) => {
    if (!facts?.position) return facts?.places ? placesIn(facts) : undefined
    if (facts.carrier === 'sidecar') return { reason: 'sidecar' }
    if (!facts.format) return { reason: 'film' }
    return facts.format && strippable.has(facts.format) ? {} : { reason: 'other-format' }
  },
}

/** A place in words alone: which, and whether a copy without it can be made here. */
const placesIn = ({ places = [] }: PictureFacts) => ({
  reason: 'words',
  facts: { place: places.join('; ') },
})

/**
 * Pictures of the front matter by what they `lacks`: `people`, given by the draft or
 * the file itself; an `alt` text; the `file`, which has to be there and to be a picture.
 * Or by what their file `holds`: a `position`, or a place in words.
 */
export const images: Matcher = check => {
  const test = tests[(check.lacks ?? check.holds) as keyof typeof tests]
  if (!test || (check.lacks && check.holds)) throw new PackProblem('images: lacks or holds')
  return (draft, context) =>
    (draft.metadata.images ?? []).flatMap(image => {
      const found = test(image, look(image, draft.path, context))
      return found
        ? [{ ...image.place, ...found, facts: { name: image.file ?? '', ...found.facts } }]
        : []
    })
}

/** What is known of a picture's file. */
interface Seen {
  exists: boolean | undefined
  facts: PictureFacts | undefined
}

function look({ file }: Image, draft: string, context: Context): Seen {
  if (file === undefined) return { exists: undefined, facts: undefined }
  return { exists: context.imageExists?.(draft, file), facts: context.imageFacts?.(draft, file) }
}

/** Gives the reason and the facts of a finding; nothing where there is none. */
type Test = (image: Image, seen: Seen) => Pick<Match, 'reason' | 'facts'> | undefined
