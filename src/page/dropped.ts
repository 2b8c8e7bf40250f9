/** Files that are dropped or chosen, with their paths. */

/** A file and where it lies in what was dropped: `utkast/maj.md`, or its name. */
export interface DroppedFile {
  path: string
  file: File
}

/** More files than this are not a folder of drafts. */
const mostFiles = 5000

/** The files of a drop, folders opened; no more than five thousand, none that begins with a dot. */
async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  // Asked for at once: what was dropped is gone after the event.
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...transfer.files].map(file => ({ path: file.name, file }))
  const found: DroppedFile[] = []
  for (const entry of entries) await visit(entry, found)
  return found
}

/** Chosen files, with the paths that a chosen folder gives them. */
export const chosenFiles = (files: readonly File[]): DroppedFile[] =>
  files
    .map(file => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isHidden(path))
    .sort((a, b) => a.path.localeCompare(b.path, 'sv', { numeric: true }))
    .slice(0, mostFiles)

const isHidden = (path: string): boolean => /(?:^|\/)(?:\.|node_modules\/)/.test(path)

async function visit(entry: FileSystemEntry, found: DroppedFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '')
  if (found.length >= mostFiles || isHidden(`${path}/`)) return
  if (entry.isFile) {
    const file = await new Promise<File | undefined>(resolve =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
    )
    if (file) found.push({ path, file })
    return
  }
  for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) await visit(one, found)
}

/** The entries of a folder, in the order of their names; browsers give them a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>(resolve =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1))
    all.push(...some)
  }
}

/** Listens for files that are dropped, anywhere on the page. */
export function listenForDrops(take: (files: readonly DroppedFile[]) => Promise<void>): void {
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragover', event => {
    if (!hasFiles(event)) return
    event.preventDefault()
    document.documentElement.classList.add('dropping')
  })
  const over = () => document.documentElement.classList.remove('dropping')
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && over())
  addEventListener('drop', async event => {
    over()
    if (!hasFiles(event) || !event.dataTransfer) return
    event.preventDefault()
    await take(await droppedFiles(event.dataTransfer))
  })
}
