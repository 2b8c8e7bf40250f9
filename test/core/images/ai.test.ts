import { describe, expect, test } from 'vitest'
import { readPicture, readSidecar } from '../../../src/core/adapters/image-metadata.ts'
import { factsFrom } from '../../../src/core/images/metadata.ts'
import { strip } from '../../../src/core/images/strip.ts'
import { bytesOf } from './files.ts'

const address = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 255)
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => [...part]))

/** A store of credentials as C2PA writes one: a box of JUMBF that is labelled, with CBOR in it. */
function store(sourceType: string, padding = 0): Uint8Array {
  const content = join(
    encode('jumdc2pa\0'),
    encode(`cbor\u00a1actions digitalSourceType${address}`.slice(0, -address.length)),
    new Uint8Array(padding),
    encode(address + sourceType),
  )
  return join(number(content.length + 8, 4), encode('jumb'), content)
}

/** A JPEG with a store in segments of at most so many bytes each. */
function jpegWith(box: Uint8Array, most = 60_000): Uint8Array {
  const plain = bytesOf('plain.jpg')
  const head = box.subarray(0, 8)
  const segments: Uint8Array[] = []
  for (let at = 0, count = 1; at < box.length; at += most, count++) {
    const part = box.subarray(at, at + most)
    const data = join(encode('JP'), [0, 1], number(count, 4), at === 0 ? [] : head, part)
    segments.push(join([0xff, 0xeb], number(data.length + 2, 2), data))
  }
  return join(plain.subarray(0, 2), ...segments, plain.subarray(2))
}

/** A PNG with one more chunk after its header. */
function pngWith(type: string, data: Uint8Array): Uint8Array {
  const png = bytesOf('full.png')
  const end = 8 + 12 + 13
  const chunk = join(number(data.length, 4), encode(type), data, [0, 0, 0, 0])
  return join(png.subarray(0, end), chunk, png.subarray(end))
}

const aiOf = async (bytes: Uint8Array) => (await readPicture(bytes)).ai

describe('what a picture says of being made with AI', () => {
  const tag = (value: unknown) => ({ value, description: '', attributes: {} })
  test.each([
    [`${address}trainedAlgorithmicMedia`, 'made'],
    ['trainedAlgorithmicMedia', 'made'],
    [`${address}compositeWithTrainedAlgorithmicMedia`, 'partly'],
    [`${address}compositeSynthetic`, 'partly'],
    [`${address}digitalCapture`, undefined],
    [`${address}algorithmicMedia`, undefined],
    ['', undefined],
  ])('in XMP: %s', (value, ai) => {
    expect(factsFrom({ xmp: { DigitalSourceType: tag(value) } }).ai).toBe(ai)
  })

  test('in an XMP file beside it', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${address}trainedAlgorithmicMedia"/></rdf:RDF></x:xmpmeta>`
    expect((await readSidecar(encode(xmp))).ai).toBe('made')
  })

  test('in its Content Credentials', async () => {
    expect(await aiOf(jpegWith(store('trainedAlgorithmicMedia')))).toBe('made')
    expect(await aiOf(jpegWith(store('compositeWithTrainedAlgorithmicMedia')))).toBe('partly')
    expect(await aiOf(pngWith('caBX', store('trainedAlgorithmicMedia')))).toBe('made')
  })

  test('in a store that is cut into segments in the middle of the word', async () => {
    const box = store('trainedAlgorithmicMedia', 500)
    expect(await aiOf(jpegWith(box, box.length - 10))).toBe('made')
  })

  test('a camera that signs its pictures has made them itself', async () => {
    expect(await aiOf(jpegWith(store('digitalCapture')))).toBeUndefined()
  })

  test('the word in a caption, or in data of others, tells nothing', async () => {
    expect(await aiOf(pngWith('tEXt', encode(`Comment\0${address}trainedAlgorithmicMedia`)))).toBe(
      undefined,
    )
    expect(await aiOf(pngWith('caBX', encode(`${address}trainedAlgorithmicMedia`)))).toBeUndefined()
  })

  test('broken credentials are no credentials, and no reason to stop', async () => {
    const whole = jpegWith(store('trainedAlgorithmicMedia'))
    for (const wrong of [0, 1, 0xffffffff]) {
      const box = store('trainedAlgorithmicMedia')
      box.set(number(wrong, 4), 0)
      expect((await readPicture(jpegWith(box))).problem).toBeUndefined()
    }
    expect(await readPicture(whole.subarray(0, 40))).toMatchObject({ problem: 'broken' })
  })

  test('a copy without place and names does not say so any more', async () => {
    const copy = strip(jpegWith(store('trainedAlgorithmicMedia')), 'jpeg')
    expect(copy && (await aiOf(copy))).toBeUndefined()
  })
})
