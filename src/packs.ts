/** The built-in packs as one module, for programs that have no disk to read them from. */
import { splitFiles, unpack } from './core/pack/archive.ts'
import { readCompiledPacks } from './core/pack/compiled.ts'
import type { Pack } from './core/types.ts'

/** The compiled packs, joined, packed with gzip and written in base64: the build puts them here. */
declare const builtInPacks: string

/** Reads the built-in packs; what a draft does not need of them is not unfolded. */
export const loadPacks = async (): Promise<Pack[]> =>
  readCompiledPacks(splitFiles(await unpack(builtInPacks)))
