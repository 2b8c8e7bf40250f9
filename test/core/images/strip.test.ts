import { describe, expect, test } from 'vitest'
import { readPicture, tagsLeft } from '../../../src/core/adapters/image-metadata.ts'
import { formatOf, pngChunks, webpChunks } from '../../../src/core/images/format.ts'
import { jpegSegments } from '../../../src/core/images/metadata.ts'
import { strip } from '../../../src/core/images/strip.ts'
import type { PictureFormat } from '../../../src/core/picture-facts.ts'
import { bytesOf, names } from './files.ts'

const strippable = names.filter(name => /\.(?:jpg|png|webp)$/.test(name))

async function copyOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { orientation } = await readPicture(bytes)
  const copy = strip(bytes, formatOf(bytes) as PictureFormat, orientation)
  if (!copy) throw new Error('no copy')
  return copy
}

/** What a picture is drawn from, byte by byte: compressed data, tables, sizes, colour profile. */
function drawnFrom(bytes: Uint8Array): readonly string[] {
  const told = (start: number, end: number) =>
    Buffer.from(bytes.subarray(start, end)).toString('hex')
  const segments = (formatOf(bytes) === 'jpeg' && jpegSegments(bytes)) || []
  const chunks = (formatOf(bytes) === 'png' ? pngChunks(bytes) : webpChunks(bytes)) ?? []
  return [
    ...segments
      .filter(({ marker, data }) => marker < 0xe0 || (marker === 0xe2 && data[0] === 0x49))
      .map(({ start, end }) => told(start, end)),
    ...(segments.length > 0 ? [] : chunks)
      .filter(({ type }) => /^(?:IHDR|PLTE|IDAT|iCCP|VP8 |VP8L|ALPH|ICCP)$/.test(type))
      .map(({ start, end }) => told(start, end)),
  ]
}

describe('a copy', () => {
  test.each(strippable)('of %s says nothing of place, people, words or rights', async name => {
    const copy = await copyOf(bytesOf(name))
    expect(await tagsLeft(copy)).toEqual([])
    const { position, people, alt, creator, problem } = await readPicture(copy)
    expect({ position, people, alt, creator, problem }).toEqual({ people: [] })
    const text = Buffer.from(copy).toString('latin1')
    for (const word of ['Berg', 'ngstr', 'kesson', 'adobe.com', 'GPS'])
      expect(text).not.toContain(word)
  })

  test.each(strippable)(
    'of %s is drawn from the same bytes, and turned the same way',
    async name => {
      const bytes = bytesOf(name)
      const copy = await copyOf(bytes)
      expect(drawnFrom(bytes).length).toBeGreaterThan(0)
      expect(drawnFrom(copy)).toEqual(drawnFrom(bytes))
      expect((await readPicture(copy)).orientation ?? 1).toBe(
        (await readPicture(bytes)).orientation ?? 1,
      )
    },
  )

  test.each(strippable)('of a copy of %s is the same copy', async name => {
    const copy = await copyOf(bytesOf(name))
    expect(await copyOf(copy)).toEqual(copy)
  })

  test('of a JPEG leaves out what follows the picture and what stands in comments', async () => {
    const bytes = bytesOf('full.jpg')
    expect(Buffer.from(bytes).toString('latin1')).toContain('Tagen av')
    const film = Uint8Array.from([...bytes, ...bytes])
    expect(await copyOf(film)).toEqual(await copyOf(bytes))
    expect(Buffer.from(await copyOf(bytes)).toString('latin1')).not.toContain('Tagen av')
  })

  test('of a WebP says rightly how long it is and what it has', async () => {
    const copy = await copyOf(bytesOf('full.webp'))
    expect(new DataView(copy.buffer).getUint32(4, true)).toBe(copy.length - 8)
    const extended = webpChunks(copy)?.find(({ type }) => type === 'VP8X')
    // Exif for the orientation and a colour profile, no XMP.
    expect((extended?.data[0] ?? 0) & 0x2c).toBe(0x28)
  })

  test('is not made of other formats, nor of what is no picture', () => {
    for (const name of ['full.heic', 'full.avif', 'full.tif'])
      expect(strip(bytesOf(name), formatOf(bytesOf(name)) as PictureFormat)).toBeUndefined()
    expect(strip(bytesOf('full.png'), 'jpeg')).toBeUndefined()
    expect(strip(bytesOf('full.jpg'), 'webp')).toBeUndefined()
    expect(strip(new Uint8Array(), 'png')).toBeUndefined()
  })
})
