import { DOMParser, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import type { ExpandedTags } from 'exifreader'
import ExifReader from 'exifreader'
import { normalizeSender } from '../text/normalize.ts'
import type { Coordinates, PictureFacts, PictureFormat } from '../types.ts'
import {
  type Chunk,
  countOf,
  joinBytes,
  letters,
  long,
  longReversed,
  mostPieces,
  pngChunks,
  short,
  shortReversed,
  webpChunks,
} from './format.ts'

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

const isList = (value: XmpValue): value is readonly XmpValue[] => Array.isArray(value)

/** More than any name and most texts. */
const longest = 2_000

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
  type === undefined || (typeof type === 'string' && normalizeSender(type) === 'face')

/** More than stand in any picture that is posted. */
const mostNames = 100

const different = (names: readonly string[]): readonly string[] =>
  [...new Map([...names].reverse().map(name => [normalizeSender(name), name])).values()]
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

function positionIn({ gps, exif }: Tags, xmp: Xmp): Coordinates | undefined {
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

function position(latitude: unknown, longitude: unknown): Coordinates | undefined {
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

/**
 * Exif data that says which way up a picture goes and nothing else: a TIFF header
 * and a list of one tag.
 *
 * @param orientation - 2 to 8; undefined comes of 1, which needs no saying.
 */
export function orientationExif(orientation: number): Uint8Array | undefined {
  if (orientation < 2 || orientation > 8) return undefined
  // «MM», 42, the list at 8; one entry: tag 0x0112, a short, one of it; no list after it.
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Uint8Array.from([...header, 0, 1, ...entry, 0, 0, 0, 0])
}

/** A value of XMP without its attributes: a text, a list, or values by the names of their properties. */
type XmpValue = string | readonly XmpValue[] | { readonly [name: string]: XmpValue }

/** Takes the XMP that was read, gives its values by the names of properties, prefixes left out. */
function xmpValues({ xmp = {} }: Tags): Readonly<Record<string, XmpValue>> {
  return Object.fromEntries(
    Object.entries(xmp)
      .filter(([name]) => name !== '_raw')
      .map(([name, tag]) => [name, bare(tag)]),
  )
}

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
/** As much of a compressed text is unpacked. In bytes. */
const mostUnpacked = 2_000_000

/** Tags of many megabytes that say nothing of what a picture shows. */
const layers = ['ImageSourceData', 'PhotoshopSettings', 'MakerNote', 'ICC_Profile']

/** A picture has a packet of XMP or two; the reader takes time for each end of one by the length of them all. */
const mostPackets = 50
const packetEnd = '<?xpacket end'

/** Reads the tags of a file; none where it has none or they cannot be read. */
export async function readTags(bytes: Uint8Array): Promise<Tags> {
  try {
    const readable = await unpackXmp(bytes)
    if (countOf(packetEnd, readable, mostPackets) === mostPackets) return {}
    // A copy: small files share their memory with others.
    return await ExifReader.load(new Uint8Array(readable).buffer, {
      expanded: true,
      async: true,
      domParser: { parseFromString },
      decompress: { maxDecompressedSize: mostUnpacked },
      excludeTags: {
        exif: layers,
        makerNotes: true,
        thumbnail: true,
        icc: true,
        photoshop: true,
        mpf: true,
      },
    })
  } catch {
    return {}
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
  if (isDeeperThan(deepestXmp, document)) throw new Error('too deep')
  return document
}

/** Whether nodes lie in each other beyond a depth; a walk that does not call itself. */
function isDeeperThan(most: number, root: Node): boolean {
  let depth = 0
  let node: Node | null = root
  while (node) {
    if (node.firstChild) {
      if (++depth > most) return true
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
  return false
}

const xmpKey = 'XML:com.adobe.xmp\0'
/** After the key: that the text is compressed, how, and two texts that are empty. */
const packed = `${xmpKey}\u0001\0\0\0`
const plain = `${xmpKey}\0\0\0\0`

/** As much is unpacked; a description of a picture is shorter. In bytes. */
const most = 2_000_000

/** Takes a PNG file, gives it with compressed XMP as plain text, which the reader of tags asks for. */
async function unpackXmp(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks = pngChunks(bytes) ?? []
  const chunk = chunks.find(({ type, data }) => type === 'iTXt' && hasPacked(bytes, data))
  const text = chunk && (await inflated(bytes.subarray(chunk.data + packed.length, chunk.dataEnd)))
  return text ? replaced(bytes, chunk, text) : bytes
}

const hasPacked = (bytes: Uint8Array, at: number): boolean =>
  letters(bytes, at, packed.length) === packed

async function inflated(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of stream) {
      length += part.length
      if (length > most) return undefined
      parts.push(part)
    }
  } catch {
    return undefined
  }
  return joinBytes(parts)
}

function replaced(bytes: Uint8Array, chunk: Chunk, text: Uint8Array): Uint8Array {
  const head = new Uint8Array(8)
  new DataView(head.buffer).setUint32(0, plain.length + text.length)
  head.set(bytes.subarray(chunk.start + 4, chunk.data), 4)
  const key = Uint8Array.from(plain, letter => letter.charCodeAt(0))
  // The checksum is no longer right, and read by nobody.
  const rest = bytes.subarray(chunk.dataEnd)
  return joinBytes([bytes.subarray(0, chunk.start), head, key, text, rest])
}

/** Whether a file has all the pieces a picture of its format is made of; pixels are not looked at. */
export function isWhole(bytes: Uint8Array, format: PictureFormat): boolean {
  return checks[format](bytes)
}

/** Width and height of a picture that has nothing which could be cut off. In pixels. */
const oneBlock = 8

export const jpegMarker = { end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee }

/** Marks that carry nothing: restarts, and one kept for others. */
const isAlone = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01

/** Whether a marker starts a frame: the size of the picture and how it is coded. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const checks: Readonly<Record<PictureFormat, (bytes: Uint8Array) => boolean>> = {
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
  const parts = jpegParts(bytes)
  const frame = parts?.segments.find(({ marker }) => isFrame(marker))
  if (!frame || !parts?.segments.some(({ marker }) => marker === jpegMarker.scan)) return false
  const [height, width] = [short(bytes, frame.data + 1), short(bytes, frame.data + 3)]
  return parts.ended || (width <= oneBlock && height <= oneBlock)
}

/** The first list of tags has to be there, with all its entries. */
function isWholeTiff(bytes: Uint8Array): boolean {
  const reversed = letters(bytes, 0, 2) === 'II'
  // Those of more than 4 GB, which are never read to their end.
  if (bytes[reversed ? 2 : 3] === 0x2b) return true
  const at = reversed ? longReversed(bytes, 4) : long(bytes, 4)
  const count = reversed ? shortReversed(bytes, at) : short(bytes, at)
  return at >= 8 && count > 0 && at + 2 + 12 * count + 4 <= bytes.length
}

/** The boxes of HEIC and AVIF follow on each other to the end of the file, and one lists what is in the others. */
function isWholeContainer(bytes: Uint8Array): boolean {
  const types: string[] = []
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = sizeOfBox(bytes, at)
    types.push(letters(bytes, at + 4))
    if (size === 0) at = bytes.length
    else if (size < 8 || types.length > mostPieces) return false
    else at += size
  }
  return at <= bytes.length && types.includes('meta')
}

/** A box that says 0 reaches to the end of the file, one that says 1 has its size in eight bytes. */
function sizeOfBox(bytes: Uint8Array, at: number): number {
  const size = long(bytes, at)
  return size === 1 ? long(bytes, at + 8) * 2 ** 32 + long(bytes, at + 12) : size
}

/** A piece of a JPEG file: a marker with what belongs to it, a scan with its compressed data. */
export interface JpegSegment {
  marker: number
  /** Where the marker starts and where the next piece does. */
  start: number
  end: number
  /** Where its own data starts, after marker and length. */
  data: number
}

/** What pieces a file has, up to its end marker. */
interface JpegParts {
  segments: readonly JpegSegment[]
  /** Whether the end marker was reached. */
  ended: boolean
}

/** Takes a JPEG file apart; undefined where a piece says that it is shorter than nothing, or there are too many. */
export function jpegParts(bytes: Uint8Array): JpegParts | undefined {
  const segments: JpegSegment[] = []
  let at = 2
  while (at < bytes.length) {
    if (segments.length > mostPieces) return undefined
    const code = nextMarker(bytes, at)
    const marker = bytes[code]
    if (marker === undefined) break
    if (marker === jpegMarker.end) return { segments, ended: true }
    const data = code + (isAlone(marker) ? 1 : 3)
    const end = isAlone(marker) ? data : code + 1 + short(bytes, code + 1)
    if (end < data) return undefined
    if (end > bytes.length) break
    const next = marker === jpegMarker.scan ? scanEnd(bytes, end) : end
    segments.push({ marker, start: code - 1, end: next, data })
    at = next
  }
  return { segments, ended: false }
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
