import { plain } from '../facts.ts'
import type { PictureFacts, Position } from '../types.ts'
import type { Tags } from './reader.ts'
import { groupsIn, textsIn, tidy, type XmpValue, xmpValues } from './tags.ts'

type Xmp = Readonly<Record<string, XmpValue>>

/** A file that says nothing of itself. */
export const noFacts: PictureFacts = { people: [], faces: 0 }

/** Takes the tags of a picture, gives what they say of place, people, words and rights. */
export function factsFrom(tags: Tags): PictureFacts {
  const xmp = xmpValues(tags)
  const faces = facesIn(xmp)
  const orientation = numberOf(tags.exif?.Orientation?.value)
  return {
    people: different([...shownIn(xmp), ...faces.flatMap(names => names.slice(0, 1))]),
    faces: faces.filter(names => names.length === 0).length,
    ...given('position', positionIn(tags, xmp)),
    ...given('alt', first(xmp.AltTextAccessibility) ?? first(xmp.ExtDescrAccessibility)),
    ...given('creator', first(xmp.creator) ?? described(tags, 'By-line', 'Artist')),
    ...given('copyright', first(xmp.rights) ?? described(tags, 'Copyright Notice', 'Copyright')),
    ...(orientation !== undefined && orientation >= 1 && orientation <= 8 ? { orientation } : {}),
  }
}

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [name in Key]?: Value }

const first = (value: XmpValue | undefined): string | undefined => textsIn(value)[0]

/** IPTC's «Person Shown in the Image», by name or with details. */
const shownIn = (xmp: Xmp): readonly string[] => [
  ...textsIn(xmp.PersonInImage),
  ...groupsIn(xmp.PersonInImageWDetails).flatMap(({ PersonName }) =>
    textsIn(PersonName).slice(0, 1),
  ),
]

/** The marked faces, of the Metadata Working Group's regions and of Microsoft's, each with its names. */
function facesIn(xmp: Xmp): readonly (readonly string[])[] {
  const marked = groupsIn(xmp.Regions)
    .filter(({ Type, Area, Name }) => (Area ?? Name) !== undefined && isFace(Type))
    .map(({ Name }) => textsIn(Name))
  const tagged = groupsIn(xmp.RegionInfo)
    .filter(({ PersonDisplayName, Rectangle }) => (PersonDisplayName ?? Rectangle) !== undefined)
    .map(({ PersonDisplayName }) => textsIn(PersonDisplayName))
  return [...marked, ...tagged]
}

const isFace = (type: XmpValue | undefined): boolean =>
  type === undefined || (typeof type === 'string' && plain(type) === 'face')

/** More than stand in any picture that is posted. */
const mostNames = 100

const different = (names: readonly string[]): readonly string[] =>
  [...new Map([...names].reverse().map(name => [plain(name), name])).values()]
    .reverse()
    .slice(0, mostNames)

function described(
  { iptc, exif }: Tags,
  ofIptc: 'By-line' | 'Copyright Notice',
  ofExif: 'Artist' | 'Copyright',
): string | undefined {
  const [tag] = [iptc?.[ofIptc] ?? exif?.[ofExif]].flat()
  return typeof tag?.description === 'string' ? tidy(tag.description) || undefined : undefined
}

function positionIn({ gps, exif }: Tags, xmp: Xmp): Position | undefined {
  const own = position(gps?.Latitude, gps?.Longitude)
  if (own) return own
  // Without north or south the degrees still give a place away.
  const degrees = position(degreesOf(exif?.GPSLatitude), degreesOf(exif?.GPSLongitude))
  if (degrees) return degrees
  const groups = groupsIn(xmp).map(group =>
    position(written(group.GPSLatitude), written(group.GPSLongitude)),
  )
  return groups.find(Boolean)
}

function position(latitude: unknown, longitude: unknown): Position | undefined {
  const [north, east] = [numberOf(latitude), numberOf(longitude)]
  return north === undefined || east === undefined
    ? undefined
    : { latitude: north, longitude: east }
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

function degreesOf(tag: { description?: unknown } | undefined): number | undefined {
  return tag === undefined ? undefined : numberOf(Number(tag.description))
}

/** Degrees as XMP writes them: «59,19.8N», «59,19,48N», «59.33». */
function written(value: XmpValue | undefined): number | undefined {
  if (typeof value !== 'string') return undefined
  const [, numbers = '', side] = /^\s*(-?[\d.]+(?:,[\d.]+){0,2})\s*([NSEW]?)\s*$/i.exec(value) ?? []
  if (numbers === '') return undefined
  const [degrees = 0, minutes = 0, seconds = 0] = numbers.split(',').map(Number)
  const size = degrees + minutes / 60 + seconds / 3600
  return numberOf(/[SW]/i.test(side ?? '') ? -size : size)
}
