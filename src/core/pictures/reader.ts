import { DOMParser, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader, { type ExpandedTags } from 'exifreader'
import { countOf } from './bytes.ts'
import { unpackXmp } from './unpack.ts'

/** What exifreader finds, as far as it is used here. */
export type Tags = Partial<
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
