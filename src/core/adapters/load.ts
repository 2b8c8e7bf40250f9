import type { AdapterName, Adapters, Context } from '../context.ts'
import type { Linter } from '../linter.ts'
import type { Draft } from '../types.ts'

const loaders: { readonly [Name in AdapterName]: () => Promise<NonNullable<Adapters[Name]>> } = {
  retext: async () => (await import('./retext.ts')).askRetext,
  phones: async () => (await import('./phones.ts')).findPhones,
  detector: async () => (await import('./language-detector.ts')).createDetector(),
  pictures: async () => (await import('./image-metadata.ts')).readPicture,
}

/** Makes everything ready that a draft has need of: the adapters it needs, and the facts of the pictures it names. */
export async function prepareDraft(linter: Linter, draft: Draft, context: Context): Promise<void> {
  if (draft.metadata.images) await context.lookAtImages?.(draft)
  // Asked until nothing more is needed: what is loaded first decides what follows.
  for (;;) {
    const needed = linter.adaptersNeeded(draft, context)
    if (needed.length === 0) return
    await loadAdapters(context.adapters, needed)
  }
}

/** Loads what is named into `adapters`, each once; an adapter that is there stays. */
export async function loadAdapters(
  adapters: Adapters,
  names: readonly AdapterName[],
): Promise<void> {
  const load = async <Name extends AdapterName>(name: Name) => {
    if (!adapters[name]) adapters[name] = await loaders[name]()
  }
  await Promise.all(names.map(load))
}
