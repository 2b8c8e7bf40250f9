import { describe, expect, test } from 'vitest'
import { readPicture } from '../../../src/core/adapters/image-metadata.ts'
import { factsFrom } from '../../../src/core/images/metadata.ts'
import { bytesOf } from './files.ts'

const full = {
  people: ['Åsa Öberg', 'Märta Ängström'],
  faces: 0,
  position: { latitude: expect.closeTo(57.8333, 4), longitude: expect.closeTo(20, 4) },
  alt: 'Två brevbärare vid en cykel',
  creator: 'Göran Åkesson',
  copyright: '© Seko',
}

describe('what a picture says of itself', () => {
  test.each([
    ['full.jpg', 'jpeg'],
    ['full.png', 'png'],
    ['compressed.png', 'png'],
    ['full.webp', 'webp'],
    ['full.tif', 'tiff'],
    ['full.avif', 'avif'],
    ['full.heic', 'heic'],
  ])('%s', async (name, format) => {
    expect(await readPicture(bytesOf(name))).toMatchObject({ ...full, format })
  })

  test.each(['full.jpg', 'full.png', 'full.webp'])('%s is turned', async name => {
    expect((await readPicture(bytesOf(name))).orientation).toBe(6)
  })

  test.each(['plain.jpg', 'plain.webp'])('%s says nothing', async name => {
    const { format, ...facts } = await readPicture(bytesOf(name))
    expect(facts).toEqual({ people: [], faces: 0 })
    expect(format).toBeDefined()
  })

  test('a position in XMP alone, and none of its people', async () => {
    expect(await readPicture(bytesOf('xmp-position.jpg'))).toMatchObject({
      position: full.position,
      people: [],
    })
  })

  test('faces with and without names; a cat is no face', async () => {
    expect(await readPicture(bytesOf('faces-mwg.jpg'))).toMatchObject({
      people: ['Åsa Öberg'],
      faces: 1,
    })
    expect(await readPicture(bytesOf('faces-mp.jpg'))).toMatchObject({
      people: ['Märta Ängström'],
      faces: 1,
    })
  })

  test('IPTC of older programs, with å, ä and ö', async () => {
    expect(await readPicture(bytesOf('latin1.jpg'))).toMatchObject({
      creator: 'Göran Åkesson',
      copyright: 'Sekotidningen på väg',
    })
  })

  test('a file that shares its memory with others is read as itself', async () => {
    const own = bytesOf('full.webp')
    const shared = new Uint8Array(own.length + 2_000).fill(65)
    shared.set(own, 1_000)
    const view = Buffer.from(shared.buffer, 1_000, own.length)
    expect(await readPicture(view)).toMatchObject(full)
    expect([...view]).toEqual([...own])
  })
})

describe('tags that are out of the ordinary', () => {
  const xmp = (tags: Record<string, unknown>) => factsFrom({ xmp: tags })
  const tag = (value: unknown) => ({ value, description: '', attributes: {} })

  test.each([
    ['59,19.8N', '18,3,36E', { latitude: 59.33, longitude: 18.06 }],
    ['33,52.5S', '151.2W', { latitude: -33.875, longitude: -151.2 }],
    ['-33.5', '18', { latitude: -33.5, longitude: 18 }],
  ])('%s %s is a position', (GPSLatitude, GPSLongitude, expected) => {
    const { position } = xmp({ GPSLatitude: tag(GPSLatitude), GPSLongitude: tag(GPSLongitude) })
    expect(position?.latitude).toBeCloseTo(expected.latitude, 5)
    expect(position?.longitude).toBeCloseTo(expected.longitude, 5)
  })

  test.each([
    ['', ''],
    ['norr', 'öster'],
    ['59,19.8N', undefined],
  ])('%s %s is none', (GPSLatitude, GPSLongitude) => {
    expect(xmp({ GPSLatitude: tag(GPSLatitude), GPSLongitude }).position).toBeUndefined()
  })

  test('a position of the place that is shown, inside a list', () => {
    const place = { GPSLatitude: tag('57.8'), GPSLongitude: tag('20') }
    expect(xmp({ LocationShown: tag([place]) }).position).toEqual({ latitude: 57.8, longitude: 20 })
  })

  test('a degree of nothing by nothing is none', () => {
    const exif = { GPSLatitude: tag([]), GPSLongitude: tag([]) }
    const nowhere = { ...exif.GPSLatitude, id: 2, description: Number.NaN }
    expect(
      factsFrom({ exif: { GPSLatitude: nowhere, GPSLongitude: nowhere } as never }).position,
    ).toBeUndefined()
  })

  test('names are told once, on one line, and not without end', () => {
    const people = ['Åsa  Öberg\n', 'A\u030asa O\u0308berg', 'åsa öberg', '', ' ', '\u001b[31mEva']
    expect(xmp({ PersonInImage: tag(people) }).people).toEqual(['Åsa Öberg', '[31mEva'])
    const many = Array.from({ length: 500 }, (_, index) => `Person ${index}`)
    expect(xmp({ PersonInImage: tag(many) }).people).toHaveLength(100)
  })

  test('people with details are people', () => {
    const details = tag([{ PersonName: tag([tag('Eva Ek')]), PersonId: tag('x') }])
    expect(xmp({ PersonInImageWDetails: details }).people).toEqual(['Eva Ek'])
  })
})
