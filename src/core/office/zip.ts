/** Archives that office files are, opened with care: whoever made one may wish ill. */
import { unzipSync, zipSync } from 'fflate'
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
 * Unpacks parts of an archive. How large they say they are is looked at first, and none is
 * unpacked any further than it said.
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

/** Signs that a part is stored as it is where it is the first one of an OpenDocument file. */
const stored = new Set(['mimetype'])

/** Packs parts into an archive, the same for the same parts. */
export const packArchive = (parts: ArchiveParts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...parts].map(([name, bytes]) => [
        name,
        [bytes, { level: stored.has(name) ? 0 : 6, mtime: firstDay }],
      ]),
    ),
  )

/** The first day that an archive can tell of, so that no copy depends on when it was made. */
const firstDay = '1980-01-02T00:00:00'
