import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readPicture, readSidecar } from '../../../src/core/adapters/image-metadata.ts'
import { joinBytes } from '../../../src/core/images/format.ts'
import { jpegSegments } from '../../../src/core/images/metadata.ts'
import { strip } from '../../../src/core/images/strip.ts'
import { factsOfFile } from '../../../src/node/images.ts'
import { bytesOf } from './files.ts'

const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(Buffer.from(text))

function u32(number: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, number)
  return bytes
}

const box = (type: string, ...content: Uint8Array[]) => {
  const body = joinBytes(content)
  return joinBytes([u32(body.length + 8), latin(type), body])
}

/** A segment of a JPEG file. */
function segment(marker: number, content: Uint8Array): Uint8Array {
  const size = content.length + 2
  return joinBytes([Uint8Array.of(0xff, marker, size >> 8, size & 255), content])
}

/** plain.jpg with segments after its first marker, and more after its end. */
function jpegWith(
  segments: readonly Uint8Array[],
  trailer: Uint8Array = new Uint8Array(),
): Uint8Array {
  const plain = bytesOf('plain.jpg')
  return joinBytes([plain.subarray(0, 2), ...segments, plain.subarray(2), trailer])
}

/** IPTC records of the second kind: number → text, in UTF-8 as the first record says. */
function iptc(records: readonly (readonly [number, string])[]): Uint8Array {
  const rows = records.map(([number, text]) => {
    const own = utf8(text)
    return joinBytes([Uint8Array.of(0x1c, 2, number, own.length >> 8, own.length & 255), own])
  })
  const body = joinBytes([Uint8Array.of(0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47), ...rows])
  const padded = body.length % 2 ? joinBytes([body, new Uint8Array(1)]) : body
  const head = joinBytes([latin('Photoshop 3.0\x008BIM\x04\x04\0\0'), u32(body.length)])
  return segment(0xed, joinBytes([head, padded]))
}

/** A place in the sea as a film of a phone writes it. */
const sea = '+57.8333+020.0000/'
const atSea = { latitude: expect.closeTo(57.8333, 3), longitude: expect.closeTo(20, 3) }
const film = (...content: Uint8Array[]) =>
  joinBytes([
    box('ftyp', latin('qt  \0\0\0\0qt  ')),
    box('mdat', new Uint8Array(64)),
    box('moov', ...content),
  ])

const films: readonly (readonly [string, Uint8Array])[] = [
  ['©xyz', box('udta', box('\xa9xyz', Uint8Array.of(0, 18, 0x15, 0xc7), latin(sea)))],
  [
    'a key of Apple’s',
    box(
      'meta',
      box('keys', u32(0), u32(1), u32(44), latin('mdtacom.apple.quicktime.location.ISO6709')),
      box('ilst', joinBytes([u32(42), u32(1), box('data', u32(1), u32(0), latin(sea))])),
    ),
  ],
  ['degrees and minutes', box('udta', box('\xa9xyz', u32(0), latin('+5750.00+02000.00+012/')))],
  [
    'loci',
    box(
      'udta',
      box(
        'loci',
        u32(0),
        Uint8Array.of(0, 0),
        latin('\0\0'),
        u32(20 * 65_536),
        u32(Math.round(57.8333 * 65_536)),
      ),
    ),
  ],
]

describe('films', () => {
  test.each(films)('the place of a film by %s', async (_, content) => {
    expect(await readPicture(film(content))).toMatchObject({ position: atSea, carrier: 'film' })
  })

  test.each(films)('the place of a film after a picture by %s', async (_, content) => {
    const bytes = jpegWith([], film(content))
    expect(await readPicture(bytes)).toMatchObject({
      position: atSea,
      carrier: 'film',
      format: 'jpeg',
    })
    const copy = strip(bytes, 'jpeg') ?? bytes
    expect((await readPicture(copy)).position).toBeUndefined()
  })

  test('0, 0 is no place, and a film may have none', async () => {
    const nowhere = film(box('udta', box('\xa9xyz', u32(0), latin('+00.0000+000.0000/'))))
    expect((await readPicture(nowhere)).position).toBeUndefined()
    expect((await readPicture(film())).position).toBeUndefined()
  })

  test('a film on the disk is read however long it is, and its XMP file beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'film-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const path = join(folder, 'tåg.mov')
    const long = box('mdat', new Uint8Array(200_000))
    await writeFile(
      path,
      joinBytes([box('ftyp', latin('qt  \0\0\0\0qt  ')), long, box('moov', films[0]?.[1] ?? long)]),
    )
    expect(await factsOfFile(path, {})).toMatchObject({ position: atSea, carrier: 'film' })
  })
})

describe('the film of a Live photo', () => {
  const place = async (name: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'live-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'IMG_1.JPG'), bytesOf('plain.jpg'))
    const long = box('moov', films[0]?.[1] ?? new Uint8Array())
    await writeFile(join(folder, name), joinBytes([box('ftyp', latin('qt  \0\0\0\0qt  ')), long]))
    return join(folder, 'IMG_1.JPG')
  }

  test.each(['IMG_1.mov', 'IMG_1.MOV'])('is read beside its picture: %s', async name => {
    expect(await factsOfFile(await place(name), {})).toMatchObject({
      format: 'jpeg',
      position: atSea,
      carrier: 'live-film',
    })
  })

  test('is that of its own picture alone', async () => {
    expect((await factsOfFile(await place('IMG_2.MOV'), {})).position).toBeUndefined()
  })
})

const xmp = (properties: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`
const positionXmp =
  '<exif:GPSLatitude>57,50.0N</exif:GPSLatitude><exif:GPSLongitude>20,0.0E</exif:GPSLongitude>'

describe('an XMP file beside a picture', () => {
  test('is read with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xmp-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'a.jpg'), bytesOf('plain.jpg'))
    const people =
      '<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Åsa Öberg</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>'
    await writeFile(join(folder, 'a.xmp'), xmp(`${people}${positionXmp}`))
    expect(await factsOfFile(join(folder, 'a.jpg'), {})).toMatchObject({
      format: 'jpeg',
      people: ['Åsa Öberg'],
      position: atSea,
      carrier: 'sidecar',
    })
  })

  test('carries no position that the picture has of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xmp-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'a.jpg'), bytesOf('full.jpg'))
    await writeFile(join(folder, 'a.xmp'), xmp(positionXmp))
    const facts = await factsOfFile(join(folder, 'a.jpg'), {})
    expect(facts.position).toEqual((await readPicture(bytesOf('full.jpg'))).position)
    expect(facts).not.toHaveProperty('carrier')
  })

  test('says nothing where it is no XMP', async () => {
    expect(await readSidecar(latin('<html>'))).toMatchObject({ people: [], faces: 0 })
  })
})

describe('words of place and people', () => {
  const told = iptc([
    [5, 'Vid skåpet'],
    [25, 'fackklubb'],
    [90, 'Boden'],
    [92, 'Skolgatan 3'],
    [95, 'Norrbotten'],
    [101, 'Sverige'],
    [120, 'Brevbäraren Märta Ängström tar emot nycklarna'],
  ])

  test('IPTC tells city, street and country, and whom a caption names', async () => {
    const facts = await readPicture(jpegWith([told]))
    expect(facts.places).toEqual(['Skolgatan 3, Boden, Norrbotten, Sverige'])
    expect(facts.texts).toEqual([
      'Vid skåpet',
      'Brevbäraren Märta Ängström tar emot nycklarna',
      'fackklubb',
    ])
    expect(facts.named).toEqual(['Märta Ängström'])
  })

  test('a copy has none of it', async () => {
    const copy = strip(jpegWith([told]), 'jpeg') ?? latin('Boden')
    expect(holds(copy, 'Boden')).toBe(false)
    expect(await readPicture(copy)).toEqual({ format: 'jpeg', people: [], faces: 0 })
  })
})

describe('profiles of PNG', () => {
  const chunk = (type: string, data: Uint8Array) =>
    joinBytes([u32(data.length), latin(type), data, u32(0)])
  const pngWith = (more: Uint8Array) => {
    const png = joinBytes([
      latin('\x89PNG\r\n\x1a\n'),
      chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    ])
    return joinBytes([png, more, chunk('IDAT', new Uint8Array(4)), chunk('IEND', new Uint8Array())])
  }
  const digits = (bytes: Uint8Array) =>
    (
      Buffer.from(bytes)
        .toString('hex')
        .match(/.{1,72}/g) ?? []
    ).join('\n')
  const raw = (name: string, bytes: Uint8Array) =>
    chunk(
      'tEXt',
      latin(
        `Raw profile type ${name}\0\n${name}\n${`${bytes.length}`.padStart(8)}\n${digits(bytes)}\n`,
      ),
    )
  const packet = utf8(xmp(positionXmp))

  test.each([
    ['xmp', raw('xmp', packet)],
    ['APP1 with XMP', raw('APP1', joinBytes([latin('http://ns.adobe.com/xap/1.0/\0'), packet]))],
  ])('%s as digits in a text', async (_, text) => {
    expect(await readPicture(pngWith(text))).toMatchObject({ format: 'png', position: atSea })
  })

  test('Exif as digits, and with the prefix of JPEG in its own chunk', async () => {
    const source = bytesOf('full.jpg')
    const own = jpegSegments(source)?.find(
      ({ marker, data }) => marker === 0xe1 && data[0] === 0x45,
    )
    const exif = own?.data ?? new Uint8Array()
    for (const text of [raw('exif', exif), raw('APP1', exif), chunk('eXIf', exif)])
      expect(await readPicture(pngWith(text))).toMatchObject({ position: atSea })
  })
})

describe('copies of JPEG files', () => {
  const secret = 'Åsa hemma vid sjön'
  const jfif = latin('JFIF\0\x01\x02\x01\0\x48\0\x48')
  const withThumbnail = joinBytes([
    jfif,
    Uint8Array.of(2, 2),
    new Uint8Array(12).fill(7),
    utf8(secret),
  ])

  test.each([
    ['a thumbnail in JFIF, and what follows it', segment(0xe0, withThumbnail)],
    ['JFXX', segment(0xe0, joinBytes([latin('JFXX\0\x13'), utf8(secret)]))],
    [
      'what follows an Adobe mark',
      segment(0xee, joinBytes([latin('Adobe\0\x64\0\0\0\0\x01'), utf8(secret)])),
    ],
    ['a comment', segment(0xfe, utf8(secret))],
    ['a marker that nobody knows', segment(0x42, utf8(secret))],
    [
      'extended XMP',
      segment(0xe1, joinBytes([latin('http://ns.adobe.com/xmp/extension/\0'), utf8(secret)])),
    ],
    ['a list of more pictures', segment(0xe2, joinBytes([latin('MPF\0'), utf8(secret)]))],
  ])('leave out %s', async (_, own) => {
    const copy = strip(jpegWith([own], utf8(secret)), 'jpeg')
    expect(copy && holds(copy, secret)).toBe(false)
    expect(await readPicture(copy ?? new Uint8Array())).toEqual({
      format: 'jpeg',
      people: [],
      faces: 0,
    })
  })

  test('keep the density of JFIF', () => {
    const plain = bytesOf('plain.jpg')
    const bare = joinBytes([plain.subarray(0, 2), segment(0xe0, withThumbnail), plain.subarray(20)])
    const copy = strip(bare, 'jpeg') ?? new Uint8Array()
    expect([...copy.subarray(2, 20)]).toEqual([0xff, 0xe0, 0, 16, ...jfif, 0, 0])
  })
})

test('no warning of a library reaches the output', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => warn.mockRestore())
  const exif = segment(0xe1, latin('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0'))
  await readPicture(jpegWith([exif, exif]))
  expect(warn).not.toHaveBeenCalled()
})

test('a file that Git LFS has not fetched is told as that', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n'
  expect(await readPicture(latin(pointer))).toMatchObject({ problem: 'not-fetched' })
})
