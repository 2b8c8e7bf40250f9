import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader, { type ExpandedTags } from 'exifreader'

/** What exifreader finds, as far as it is used here. */
export type Tags = Partial<
  Pick<ExpandedTags, 'exif' | 'iptc' | 'gps' | 'pngText'> & {
    xmp: Readonly<Record<string, unknown>>
  }
>

/** XMP longer than this is no description of a picture. In characters. */
const longestXmp = 2_000_000
/** As much of a compressed text is unpacked. In bytes. */
const mostUnpacked = 2_000_000

/** Reads the tags of a file; none where it has none or they cannot be read. */
export async function readTags(bytes: Uint8Array): Promise<Tags> {
  try {
    // A copy: small files share their memory with others.
    return await ExifReader.load(new Uint8Array(bytes).buffer, {
      expanded: true,
      async: true,
      domParser: { parseFromString },
      decompress: { maxDecompressedSize: mostUnpacked },
      excludeTags: { makerNotes: true, thumbnail: true, icc: true, photoshop: true, mpf: true },
    })
  } catch {
    return {}
  }
}

function parseFromString(xml: string, type: string): unknown {
  if (xml.length > longestXmp) throw new Error('too long')
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, type)
}
