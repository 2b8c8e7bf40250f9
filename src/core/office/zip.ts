/** Archives that office files are, opened with care: whoever made one may wish ill. */
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { isCompoundFile, isZip } from '../file-kinds.ts'
import { OfficeFault } from './fault.ts'

/** The parts of an office file by their names. */
export type ArchiveParts = ReadonlyMap<string, Uint8Array>

/** What the parts that are read may hold unpacked, one of them and all: a small file can be made to swell without end. In bytes. */
const maxPart = 52_428_800
const maxWhole = 104_857_600
/** How many parts an archive may have; office programs make some dozens. */
const maxParts = 5_000

/**
 * Unpacks parts of an archive, each no further than it said it is large.
 *
 * @param isWanted - Whether a part is unpacked, by its name; all where left out.
 * @throws {OfficeFault} where it has a password, is damaged, or would swell.
 */
export function openArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): ArchiveParts {
  if (isCompoundFile(bytes)) throw new OfficeFault('password')
  if (!isZip(bytes)) throw new OfficeFault('damaged')
  let count = 0
  let whole = 0
  const unpack = () =>
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++count > maxParts) throw new OfficeFault('swollen')
        if (!isWanted(name)) return false
        // What is stored unpacked is copied whole, whatever it says of itself.
        const own = Math.max(size, originalSize)
        whole += own
        if (own > maxPart || whole > maxWhole) throw new OfficeFault('swollen')
        return true
      },
    })
  try {
    return new Map(Object.entries(unpack()))
  } catch (error) {
    throw error instanceof OfficeFault ? error : new OfficeFault('damaged')
  }
}

/** The text of a part; undefined where there is none of that name. */
export const partText = (parts: ArchiveParts, name: string): string | undefined => {
  const part = parts.get(name)
  return part && new TextDecoder().decode(part)
}

/** Packs parts into an archive, with changed texts in the place of some or beside them; the same for the same parts. */
export function packArchive(
  parts: ArchiveParts,
  changed: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const encoded = [...changed].map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  )
  const files = [...new Map([...parts, ...encoded])].map(
    ([name, bytes]): [string, Zippable[string]] => [
      name,
      // An OpenDocument file is known by this part, stored as it is.
      [bytes, { level: name === 'mimetype' ? 0 : 6, mtime: firstDay }],
    ],
  )
  return zipSync(Object.fromEntries(files))
}

/** The first day that an archive can tell of, so that no copy depends on when it was made. */
const firstDay = '1980-01-02T00:00:00'
