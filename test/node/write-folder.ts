import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by path, to be written; undefined leaves a file out. */
export type Files = Readonly<Record<string, string | undefined>>

/** A folder of its own for a test file, and what writes into it and takes it away. */
export async function temporaryFolder() {
  const root = await mkdtemp(join(tmpdir(), 'pack-'))
  return {
    root,
    remove: () => rm(root, { recursive: true }),
    async write(folder: string, files: Files): Promise<string> {
      for (const [name, text] of Object.entries(files)) {
        if (text === undefined) continue
        const path = join(root, folder, name)
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, text)
      }
      return join(root, folder)
    },
  }
}
