import { strippable } from '../images/format.ts'
import { PackProblem } from '../pack-problem.ts'
import type { PictureFacts } from '../picture-facts.ts'
import { list, map, number, text, word } from '../shape.ts'
import { nearLists, readNearLists } from '../terms/proximity.ts'
import { hitsOf } from '../terms/term-lists.ts'
import type { Check, Image, Match, ParsedDraft } from '../types.ts'
import { type Matcher, textsOf } from './matcher.ts'

const tests: Readonly<Record<string, Test>> = {
  people: ({ people }, { facts }) => (people || facts?.people.length ? undefined : {}),
  alt: ({ alt, file }, { facts }, check) => {
    if (alt?.trim()) return whyPoor(alt, file, check)
    return facts?.alt ? { reason: 'in-file', facts: { alt: facts.alt } } : {}
  },
  file: (_, { exists, facts }) => {
    if (exists === false) return {}
    return facts?.problem && { reason: facts.problem }
  },
  photographer: ({ photographer }, { facts }) => {
    if (photographer?.trim()) return undefined
    return facts?.creator ? { reason: 'in-file', facts: { photographer: facts.creator } } : {}
  },
  ai: ({ ai }, { facts }) => {
    if (facts?.ai === 'made') return { reason: 'in-file' }
    // «ai: no» answers what a file says of a part of it.
    if (facts?.ai === 'partly' && ai === undefined) return { reason: 'partly' }
    return ai ? {} : undefined
  },
  position: (_, { facts }) => {
    if (!facts?.position) {
      // In words alone.
      return facts?.places && { reason: 'words', facts: { place: facts.places.join('; ') } }
    }
    if (facts.carrier === 'sidecar' || facts.carrier === 'live-film')
      return { reason: facts.carrier }
    if (!facts.format) return { reason: 'film' }
    return strippable.has(facts.format) ? {} : { reason: 'other-format' }
  },
}

/** Pictures by what they lack or hold, as the draft says or the file itself. Silent where a list of `unless` stands in the draft. */
export const images: Matcher = {
  options: map({
    lacks: word(['people', 'alt', 'file', 'photographer']),
    holds: word(['position', 'ai']),
    unless: nearLists,
    openings: list(text()),
    longest: number,
  }),
  create(check, rule, termLists) {
    const test = tests[String(check.lacks ?? check.holds)]
    if (!test || (check.lacks && check.holds)) throw new PackProblem('images: lacks or holds')
    const clearing = readNearLists(check.unless, rule, termLists)
    return (draft, context) => {
      const images = [
        ...(draft.metadata.images ?? []),
        ...(check.lacks === 'alt' ? markdownImages(draft) : []),
      ]
      if (images.length === 0 || clearing.some(({ list }) => hitsOf(list, draft).length)) return []
      return images.flatMap(image => {
        const { file, place } = image
        const exists = file === undefined ? undefined : context.imageExists?.(draft.path, file)
        const facts = file === undefined ? undefined : context.imageFacts?.(draft.path, file)
        const found = test(image, { exists, facts }, check)
        return found ? [{ ...place, ...found, facts: { name: file ?? '', ...found.facts } }] : []
      })
    }
  },
}

/** Pictures as Markdown writes them in the body: `![alt](file)`. */
const markdownImages = ({ text, body }: ParsedDraft): readonly Image[] =>
  [...text.slice(body.start, body.end).matchAll(markdownImage)].map(
    ({ 0: whole, 1: alt = '', 2: file = '', index }) => ({
      file,
      alt,
      place: { start: body.start + index, end: body.start + index + whole.length },
    }),
  )

const markdownImage = /!\[([^\]\n]{0,2000})\]\(([^()\s]{1,500})[^()\n]{0,200}\)/g

/** What is known of a picture's file. */
interface Seen {
  exists: boolean | undefined
  facts: PictureFacts | undefined
}

/** Gives the reason and the facts of a finding; nothing where there is none. */
type Test = (image: Image, seen: Seen, check: Check) => Pick<Match, 'reason' | 'facts'> | undefined

const fileName =
  /^[^\s/\\]+\.(?:avif|gif|heic|jpe?g|m4v|mov|mp4|png|tiff?|webp)$|^(?:IMG|DSC|DSCN|PXL|VID)[_-]?\d+$/i

/** Why an alternative text tells nobody what the picture shows: it is a file's name, begins with what every picture is, or goes on for too long. */
function whyPoor(alt: string, file: string | undefined, check: Check) {
  const text = alt.normalize('NFC').trim()
  const name = file?.replace(/^.*[/\\]/, '')
  const bare = name?.replace(/\.\w+$/, '')
  if (fileName.test(text) || text === name || text === bare) return { reason: 'file-name' }
  const opening = textsOf(check.openings).find(start => text.toLowerCase().startsWith(`${start} `))
  if (opening !== undefined)
    return { reason: 'opening', facts: { opening: text.slice(0, opening.length) } }
  const longest = typeof check.longest === 'number' ? check.longest : Number.POSITIVE_INFINITY
  return text.length > longest
    ? { reason: 'too-long', facts: { count: text.length, limit: longest } }
    : undefined
}
