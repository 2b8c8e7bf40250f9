import type { Context, PartName, Parts } from '../context.ts'
import type { Linter } from '../linter.ts'
import type { Draft } from '../types.ts'

const loaders: { readonly [Name in PartName]: () => Promise<NonNullable<Parts[Name]>> } = {
  retext: async () => (await import('./retext.ts')).createRetext(),
  phones: async () => (await import('./phones.ts')).findPhones,
  detector: async () => (await import('./language-detector.ts')).createDetector(),
  pictures: async () => (await import('./image-metadata.ts')).readPicture,
}

/** Makes everything ready that a draft has need of: parts of the context, and a look at the pictures it names. */
export async function loadPartsFor(linter: Linter, draft: Draft, context: Context): Promise<void> {
  if (draft.metadata.images) await context.lookAtImages?.(draft)
  await loadNeeded(linter, draft, context)
}

/** Asks until nothing more is needed: what is loaded first decides what follows. */
async function loadNeeded(linter: Linter, draft: Draft, context: Context): Promise<void> {
  const needed = linter.partsNeeded(draft, context)
  if (needed.length === 0) return
  await loadParts(context.parts, needed)
  await loadNeeded(linter, draft, context)
}

/** Loads what is named into `parts`, each only once; what is there already stays. */
export async function loadParts(parts: Parts, names: readonly PartName[]): Promise<void> {
  await Promise.all(names.map(name => load(parts, name)))
}

async function load<Name extends PartName>(parts: Parts, name: Name): Promise<void> {
  if (!parts[name]) parts[name] = await loaders[name]()
}
