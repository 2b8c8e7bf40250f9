import { DOMParser, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import type { ExpandedTags } from 'exifreader'
import ExifReader from 'exifreader'
import type { Coordinates, PictureFacts, PictureFormat } from '../picture-facts.ts'
import { normalizeSender } from '../text/normalize.ts'
import { aiOfSourceType } from './digital-source.ts'
import { boxesOf, filmInside, placeAt } from './film.ts'
import {
  bytesOfLetters,
  type Chunk,
  countOf,
  joinBytes,
  letters,
  long,
  mostPieces,
  pngChunk,
  pngChunks,
  short,
  webpChunks,
} from './format.ts'

/** What XMP says, by the names of properties, prefixes left out. */
type Xmp = Readonly<Record<string, XmpValue>>

/** A file that says nothing of itself. */
export const noFacts: PictureFacts = { people: [], faces: 0 }

/** Takes the tags of a picture, gives what they say of place, people, words and rights. */
export function factsFrom(tags: Tags): PictureFacts {
  const xmp: Xmp = Object.fromEntries(
    Object.entries(tags.xmp ?? {}).map(([name, tag]) => [name, bare(tag)]),
  )
  const faces = facesIn(xmp)
  const [iptc, exif] = [textsByName(tags.iptc), textsByName(tags.exif)]
  const facts: { [Key in keyof PictureFacts]: PictureFacts[Key] | undefined } = {
    people: different([...shownIn(xmp), ...faces.flatMap(name => name ?? [])]),
    faces: faces.filter(name => name === undefined).length,
    position: positionIn(tags, xmp),
    places: filled(placesIn(xmp, iptc)),
    texts: filled(writtenIn(xmp, iptc, exif, textsByName(tags.pngText))),
    alt: first(xmp.AltTextAccessibility) ?? first(xmp.ExtDescrAccessibility),
    creator: first(xmp.creator) ?? first(iptc['By-line'] ?? exif.Artist),
    copyright: first(xmp.rights) ?? first(iptc['Copyright Notice'] ?? exif.Copyright),
    ai: textsIn(xmp.DigitalSourceType).map(aiOfSourceType).find(Boolean),
    orientation: [1, 2, 3, 4, 5, 6, 7, 8].find(one => one === tags.exif?.Orientation?.value),
  }
  const said = Object.entries(facts).filter(([, fact]) => fact !== undefined)
  return { ...noFacts, ...Object.fromEntries(said) }
}

const filled = (texts: readonly string[]): readonly string[] | undefined =>
  texts.length > 0 ? texts : undefined

/** Places in words, the narrowest first in each: of IPTC's own properties, its older records, and its places in detail. */
function placesIn(xmp: Xmp, iptc: Xmp): readonly string[] {
  const own = valuesOf(xmp, ['Location', 'City', 'State', 'Country'])
  const older = valuesOf(iptc, [
    'Sub-location',
    'City',
    'Province/State',
    'Country/Primary Location Name',
    'Content Location Name',
  ])
  const parts = ['LocationName', 'Sublocation', 'City', 'ProvinceState', 'CountryName']
  const detailed = [xmp.LocationShown, xmp.LocationCreated]
    .flatMap(groupsIn)
    .map(place => valuesOf(place, parts))
  return different(
    [own, older, ...detailed].map(place => different(place).join(', ')).filter(Boolean),
  )
}

/** What a picture says in words of what it shows. */
function writtenIn(xmp: Xmp, iptc: Xmp, exif: Xmp, png: Xmp): readonly string[] {
  const ofXmp = ['Headline', 'title', 'description', 'subject', 'hierarchicalSubject']
  const older = ['Headline', 'Object Name', 'Caption/Abstract', 'Keywords', 'Special Instructions']
  const ofExif = ['ImageDescription', 'UserComment', 'XPTitle', 'XPSubject', 'XPComment']
  return different([
    ...valuesOf(xmp, [...ofXmp, 'Instructions', 'UserComment', 'Event']),
    ...valuesOf(iptc, older),
    ...valuesOf(exif, [...ofExif, 'XPKeywords']),
    ...valuesOf(png, ['Title', 'Description', 'Comment', 'Subject']),
  ])
}

/** The texts of some properties. */
const valuesOf = (xmp: Xmp, names: readonly string[]): readonly string[] =>
  names.flatMap(name => textsIn(xmp[name]))

/** What tags of Exif, IPTC or PNG say, in the form of XMP; several may have one name. */
const textsByName = (tags: object = {}): Xmp =>
  Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => {
      const texts = [tag].flat().map(one => one?.description)
      return [name, texts.filter(text => typeof text === 'string')]
    }),
  )

const isList = (value: XmpValue): value is readonly XmpValue[] => Array.isArray(value)

/** More than any name and most texts. */
const longest = 2_000

const first = (value: XmpValue | undefined): string | undefined => textsIn(value)[0]

/** IPTC's «Person Shown in the Image», by name or with details. */
const shownIn = (xmp: Xmp): readonly string[] => [
  ...textsIn(xmp.PersonInImage),
  ...groupsIn(xmp.PersonInImageWDetails).flatMap(({ PersonName }) => first(PersonName) ?? []),
]

/** The names of the marked faces, of the Metadata Working Group's regions and of Microsoft's; undefined of one that has none. */
function facesIn(xmp: Xmp): readonly (string | undefined)[] {
  const marked = groupsIn(xmp.Regions)
    .filter(({ Type, Area, Name }) => (Area ?? Name) !== undefined && isFace(Type))
    .map(({ Name }) => first(Name))
  const tagged = groupsIn(xmp.RegionInfo)
    .filter(({ PersonDisplayName, Rectangle }) => (PersonDisplayName ?? Rectangle) !== undefined)
    .map(({ PersonDisplayName }) => first(PersonDisplayName))
  return [...marked, ...tagged]
}

const isFace = (type: XmpValue | undefined): boolean =>
  type === undefined || (typeof type === 'string' && normalizeSender(type) === 'face')

/** More than stand in any picture that is posted. */
const mostNames = 100

const different = (names: readonly string[]): readonly string[] =>
  [...new Map([...names].reverse().map(name => [normalizeSender(name), name])).values()]
    .reverse()
    .slice(0, mostNames)

function positionIn({ gps, exif }: Tags, xmp: Xmp): Coordinates | undefined {
  const degreesOf = (tag: { description?: unknown } | undefined) => tag && Number(tag.description)
  const positions = [
    placeAt(gps?.Latitude, gps?.Longitude),
    // Without north or south the degrees still give a place away.
    placeAt(degreesOf(exif?.GPSLatitude), degreesOf(exif?.GPSLongitude)),
    ...groupsIn(xmp).map(group => placeAt(written(group.GPSLatitude), written(group.GPSLongitude))),
  ]
  return positions.find(Boolean)
}

/** Degrees as XMP writes them: «59,19.8N», «59,19,48N», «59.33». */
function written(value: XmpValue | undefined): number | undefined {
  if (typeof value !== 'string') return undefined
  const [, numbers = '', side] = /^\s*(-?[\d.]+(?:,[\d.]+){0,2})\s*([NSEW]?)\s*$/i.exec(value) ?? []
  if (numbers === '') return undefined
  const [degrees = 0, minutes = 0, seconds = 0] = numbers.split(',').map(Number)
  const size = degrees + minutes / 60 + seconds / 3600
  return /[SW]/i.test(side ?? '') ? -size : size
}

/** Exif data that says which way up a picture goes (2 to 8) and nothing else; undefined of 1, which needs no saying. */
export function orientationExif(orientation: number): Uint8Array | undefined {
  if (orientation < 2 || orientation > 8) return undefined
  // «MM», 42, the list at 8; one entry: tag 0x0112, a short, one of it; no list after it.
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Uint8Array.from([...header, 0, 1, ...entry, 0, 0, 0, 0])
}

/** A value of XMP without its attributes: a text, a list, or values by the names of their properties. */
type XmpValue = string | readonly XmpValue[] | { readonly [name: string]: XmpValue }

function bare(tag: unknown): XmpValue {
  if (typeof tag === 'string') return tag
  if (Array.isArray(tag)) return tag.map(bare)
  if (typeof tag !== 'object' || tag === null) return `${tag ?? ''}`
  if ('value' in tag && 'description' in tag) return bare(tag.value)
  return Object.fromEntries(Object.entries(tag).map(([name, value]) => [name, bare(value)]))
}

/** Every group of properties in a value, itself included, however deep. */
function groupsIn(value: XmpValue | undefined): readonly { [name: string]: XmpValue }[] {
  if (value === undefined || typeof value === 'string') return []
  if (isList(value)) return value.flatMap(groupsIn)
  return [value, ...Object.values(value).flatMap(groupsIn)]
}

/** The texts of a value that is one, or a list of them. */
function textsIn(value: XmpValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value].map(tidy).filter(Boolean)
  return value !== undefined && isList(value) ? value.flatMap(textsIn) : []
}

/** One line with single spaces, composed letters and nothing that steers a terminal. */
function tidy(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\ufffd]+/g, ' ')
    .trim()
}

/** What exifreader finds, as far as it is used here. */
type Tags = Partial<
  Pick<ExpandedTags, 'exif' | 'iptc' | 'gps' | 'pngText'> & {
    xmp: Readonly<Record<string, unknown>>
  }
>

/** XMP longer than this is no description of a picture. In characters. */
const longestXmp = 400_000
/** As much is unpacked of a compressed text, and of all those of a picture; what describes one is shorter. In bytes. */
const mostUnpacked = 2_000_000

/** Tags of many megabytes that say nothing of what a picture shows. */
const layers = ['ImageSourceData', 'PhotoshopSettings', 'MakerNote', 'ICC_Profile']
const excluded = {
  makerNotes: true,
  thumbnail: true,
  icc: true,
  photoshop: true,
  mpf: true,
} as const

/** A picture has a packet of XMP or two, and some texts; the reader takes time for each end of one by the length of them all. */
const mostPackets = 50
const packetEnd = '<?xpacket end'

/** How many files are being read at once. */
let readers = 0
const { warn } = console

/** Reads the tags of a file; none where it has none or they cannot be read. */
export async function readTags(bytes: Uint8Array): Promise<Tags> {
  // Warnings of the reader are of no use to whoever publishes a picture.
  readers++
  console.warn = () => {}
  try {
    const readable = await readablePng(bytes)
    if (countOf(packetEnd, readable, mostPackets) === mostPackets) return {}
    // A copy: small files share their memory with others.
    return await ExifReader.load(new Uint8Array(readable).buffer, {
      expanded: true,
      async: true,
      domParser: { parseFromString },
      decompress: { maxDecompressedSize: mostUnpacked },
      excludeTags: { exif: layers, ...excluded },
    })
  } catch {
    return {}
  } finally {
    readers--
    if (readers === 0) console.warn = warn
  }
}

/** Elements lie in each other to this depth in no description of a picture; whoever reads them calls itself for each. */
const deepestXmp = 60
/** The parser of XML takes time for each declaration by the number of them that hold. */
const mostNamespaces = 500

function parseFromString(xml: string, type: string): unknown {
  if (xml.length > longestXmp) throw new Error('too long')
  if (xml.split('xmlns', mostNamespaces).length === mostNamespaces) throw new Error('too many')
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, type)
  let level: Node[] = [document]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestXmp) throw new Error('too deep')
    level = level.flatMap(node => [...node.childNodes])
  }
  return document
}

const xmpKey = 'XML:com.adobe.xmp\0'
/** After the key: whether the text is compressed, how, and two texts that are empty. */
const packedXmp = `${xmpKey}\u0001\0\0\0`
const plainXmp = `${xmpKey}\0\0\0\0`
const exifPrefix = 'Exif\0\0'
const xmpPrefix = 'http://ns.adobe.com/xap/1.0/\0'

/** Takes a PNG file, gives it with XMP and Exif plain, as the reader of tags wants them; throws a RangeError where that is more than any picture has. */
async function readablePng(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks = pngChunks(bytes) ?? []
  // The reader of tags unpacks all of them at once.
  const texts = chunks.filter(({ type }) => type === 'zTXt' || type === 'iTXt')
  if (texts.length > mostPackets) throw new RangeError('too many')
  const parts = [bytes.subarray(0, 8)]
  let size = 0
  for (const chunk of chunks) {
    const own = await readableChunk(chunk)
    size += own?.length ?? 0
    if (size > mostUnpacked) throw new RangeError('too much')
    parts.push(own ?? bytes.subarray(chunk.start, chunk.end))
  }
  return size > 0 ? joinBytes(parts) : bytes
}

async function readableChunk({ type, data }: Chunk): Promise<Uint8Array | undefined> {
  if (type === 'eXIf') return startsWith(data, exifPrefix) ? profileChunk(data, 'exif') : undefined
  if (type === 'iTXt' && startsWith(data, packedXmp)) {
    const text = await inflated(data.subarray(packedXmp.length))
    return text && profileChunk(text, 'xmp')
  }
  const [, kind = ''] = /^raw profile type (exif|app1|xmp)\0/i.exec(letters(data, 0, 30)) ?? []
  if (kind === '') return undefined
  const text = await textOf(type, data)
  const profile = text && unhex(text)
  return profile && profileChunk(profile, kind.toLowerCase())
}

/** The bytes of a text chunk's text; undefined where it cannot be unpacked. */
async function textOf(type: string, data: Uint8Array): Promise<Uint8Array | undefined> {
  const start = data.indexOf(0) + 1
  if (type === 'tEXt') return data.subarray(start)
  if (type === 'zTXt') return inflated(data.subarray(start + 1))
  // Keyword, compressed or not, method, language, translated keyword.
  const translated = data.indexOf(0, start + 2) + 1
  const text = data.subarray(data.indexOf(0, translated) + 1)
  return data[start] === 1 ? inflated(text) : text
}

/** A profile as digits: a line with its name, one with its length, and lines of digits. */
function unhex(text: Uint8Array): Uint8Array | undefined {
  if (text.length > 2 * mostUnpacked) return undefined
  const [, digits = ''] =
    /^\s*\S+(?: profile)?\s+\d+\s+([\da-f\s]+)/i.exec(new TextDecoder('latin1').decode(text)) ?? []
  const pairs = digits.replace(/\s+/g, '').match(/../g) ?? []
  return pairs.length > 0 ? Uint8Array.from(pairs, pair => Number.parseInt(pair, 16)) : undefined
}

/** A chunk of Exif or XMP, without the prefix that JPEG gives it. */
function profileChunk(profile: Uint8Array, kind: string): Uint8Array {
  if (startsWith(profile, exifPrefix)) return pngChunk('eXIf', profile.subarray(exifPrefix.length))
  const isXmp = startsWith(profile, xmpPrefix)
  if (!isXmp && kind !== 'xmp') return pngChunk('eXIf', profile)
  const xmp = isXmp ? profile.subarray(xmpPrefix.length) : profile
  return pngChunk('iTXt', joinBytes([bytesOfLetters(plainXmp), xmp]))
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  letters(bytes, 0, text.length) === text

/** An XMP file as a picture that carries nothing else, for the reader of tags. */
export function xmpAsPicture(xmp: Uint8Array): Uint8Array {
  return joinBytes([
    bytesOfLetters('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    profileChunk(xmp, 'xmp'),
    pngChunk('IEND', new Uint8Array()),
  ])
}

async function inflated(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of stream) {
      length += part.length
      if (length > mostUnpacked) return undefined
      parts.push(part)
    }
  } catch {
    return undefined
  }
  return joinBytes(parts)
}

/** The film that a phone has put into or after a picture; undefined where there is none. */
export function filmOf(bytes: Uint8Array, format: PictureFormat): Uint8Array | undefined {
  if (format === 'heic') {
    const box = boxesOf(bytes).find(({ type }) => type === 'mpvd')
    return box && filmInside(box.data)
  }
  const last = format === 'jpeg' ? jpegSegments(bytes)?.at(-1) : undefined
  return last && filmInside(bytes.subarray(last.end))
}

/** Width and height of a picture that has nothing which could be cut off. In pixels. */
const oneBlock = 8

export const jpegMarker = { end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee }

/** Marks that carry nothing: restarts, start and end, and one kept for others. */
const isAlone = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd9) || marker === 0x01

/** Whether a marker starts a frame: the size of the picture and how it is coded. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Whether a file of a format has all the pieces that a picture is made of; pixels are not looked at. */
export const isWhole: Readonly<Record<PictureFormat, (bytes: Uint8Array) => boolean>> = {
  jpeg: isWholeJpeg,
  png: bytes => {
    const types = pngChunks(bytes)?.map(({ type }) => type) ?? []
    return types[0] === 'IHDR' && types.includes('IDAT')
  },
  webp: bytes => webpChunks(bytes)?.some(({ type }) => /^VP8[ LX]$/.test(type)) ?? false,
  tiff: isWholeTiff,
  heic: isWholeContainer,
  avif: isWholeContainer,
}

function isWholeJpeg(bytes: Uint8Array): boolean {
  const segments = jpegSegments(bytes) ?? []
  const frame = segments.find(({ marker }) => isFrame(marker))
  if (!frame || !segments.some(({ marker }) => marker === jpegMarker.scan)) return false
  const isSmall = short(frame.data, 1) <= oneBlock && short(frame.data, 3) <= oneBlock
  return segments.at(-1)?.marker === jpegMarker.end || isSmall
}

/** The first list of tags has to be there, with all its entries. */
function isWholeTiff(bytes: Uint8Array): boolean {
  const reversed = letters(bytes, 0, 2) === 'II'
  // Those of more than 4 GB, which are never read to their end.
  if (bytes[reversed ? 2 : 3] === 0x2b) return true
  const at = long(bytes, 4, reversed)
  const count = short(bytes, at, reversed)
  return at >= 8 && count > 0 && at + 2 + 12 * count + 4 <= bytes.length
}

/** The boxes of HEIC and AVIF follow on each other to the end of the file, and one lists what is in the others. */
function isWholeContainer(bytes: Uint8Array): boolean {
  const boxes = boxesOf(bytes)
  const end = boxes.at(-1)?.end ?? 0
  // Fewer bytes than a head has are none.
  const isRow = end <= bytes.length && end + 8 > bytes.length
  return isRow && boxes.some(({ type }) => type === 'meta')
}

/** A piece of a JPEG file: a marker with what belongs to it, a scan with its compressed data. */
export interface JpegSegment {
  marker: number
  /** Where the marker starts and where the next piece does. */
  start: number
  end: number
  /** What stands after marker and length. */
  data: Uint8Array
}

/** Takes a JPEG file apart, up to its end marker, that included; undefined where a piece says that it is shorter than nothing, or there are too many. */
export function jpegSegments(bytes: Uint8Array): readonly JpegSegment[] | undefined {
  const segments: JpegSegment[] = []
  let at = 2
  while (at < bytes.length && segments.at(-1)?.marker !== jpegMarker.end) {
    if (segments.length > mostPieces) return undefined
    const code = nextMarker(bytes, at)
    const marker = bytes[code]
    if (marker === undefined) break
    const data = code + (isAlone(marker) ? 1 : 3)
    const end = isAlone(marker) ? data : code + 1 + short(bytes, code + 1)
    if (end < data) return undefined
    if (end > bytes.length) break
    const next = marker === jpegMarker.scan ? scanEnd(bytes, end) : end
    segments.push({ marker, start: code - 1, end: next, data: bytes.subarray(data, next) })
    at = next
  }
  return segments
}

/** Where the code of the next marker stands; what some cameras leave between two pieces is passed over, as decoders do. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at < bytes.length) {
    while (bytes[at] === 0xff) at++
    if (bytes[at] !== 0) return at
    at = bytes.indexOf(0xff, at)
  }
  return bytes.length
}

/** Where compressed data ends: at a byte 255 that neither stands for itself nor marks a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return bytes.length
}
