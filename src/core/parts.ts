import type { PartName, Parts } from './match/matcher.ts'

const loaders: { readonly [Name in PartName]: () => Promise<NonNullable<Parts[Name]>> } = {
  retext: async () => (await import('./parts/retext.ts')).createRetext(),
  phones: async () => (await import('./parts/phones.ts')).findPhones,
  detector: async () => (await import('./parts/detector.ts')).createDetector(),
}

/** Loads what is named into `parts`, each only once; what is there already stays. */
export async function loadParts(parts: Parts, names: readonly PartName[]): Promise<void> {
  await Promise.all(names.map(name => load(parts, name)))
}

async function load<Name extends PartName>(parts: Parts, name: Name): Promise<void> {
  if (!parts[name]) parts[name] = await loaders[name]()
}
