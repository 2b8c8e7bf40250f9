import { expect, test } from 'vitest'
import { readPicture } from '../../../src/core/adapters/image-metadata.ts'

/** A PNG whose XMP is the given one. */
function pngWith(xmp: string): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const bytes = Buffer.alloc(12 + data.length)
    bytes.writeUInt32BE(data.length)
    bytes.write(type, 4, 'latin1')
    data.copy(bytes, 8)
    return bytes
  }
  const size = Buffer.from('00000001000000010800000000', 'hex')
  const keyword = Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1')
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', size),
      chunk('iTXt', Buffer.concat([keyword, Buffer.from(xmp)])),
      chunk('IDAT', Buffer.alloc(0)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

const xmp = (inner: string) =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"' +
  ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><rdf:Description>' +
  `<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>${inner}</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>` +
  '</rdf:Description></rdf:RDF></x:xmpmeta>'

test('a description as deep as they come is read', async () => {
  expect((await readPicture(pngWith(xmp('Amal Ek')))).people).toEqual(['Amal Ek'])
})

test.each([
  ['elements in elements', '<rdf:li>', '</rdf:li>', 12_000],
  [
    'descriptions in descriptions',
    '<rdf:value><rdf:Description>',
    '</rdf:Description></rdf:value>',
    6000,
  ],
  ['declarations in declarations', '<a xmlns:a="b">', '</a>', 12_000],
])('%s cost nothing and end nothing', async (_, open, close, times) => {
  const picture = pngWith(xmp(open.repeat(times) + close.repeat(times)))
  const before = performance.now()
  expect((await readPicture(picture)).people).toEqual([])
  expect(performance.now() - before).toBeLessThan(5000)
})
