import { readFileSync } from 'node:fs'
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import type { BundledPackages } from './bundled-packages.ts'

const { ComponentBuilder } = Contrib.FromNodePackageJson.Builders
const { ExternalReferenceFactory } = Contrib.FromNodePackageJson.Factories
const { LicenseFactory } = Contrib.License.Factories

// Every licence of a single id is known to the library; what joins several is taken as it is written.
const components = new ComponentBuilder(
  new ExternalReferenceFactory(),
  new LicenseFactory(() => {}),
)

/**
 * The software bill of materials of the bundles: a CycloneDX 1.6 document in JSON. It names no time and has no
 * serial number, so that the same sources give the same document.
 *
 * @param manifest - The package.json of the tool itself.
 */
export function sbomOf(
  { packages, imports }: BundledPackages,
  manifest: Readonly<Record<string, unknown>>,
): string {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const own = componentOf(manifest, Enums.ComponentType.Application)
  const byFolder = new Map([['', own]])
  for (const { folder, manifest } of packages) {
    const component = componentOf(manifest, Enums.ComponentType.Library)
    const digest = sha512Of(lock.packages[folder]?.integrity)
    if (digest) component.hashes.set(Enums.HashAlgorithm['SHA-512'], digest)
    byFolder.set(folder, component)
  }
  for (const [folder, component] of byFolder)
    for (const imported of imports.get(folder) ?? []) {
      const other = byFolder.get(imported)
      if (other) component.dependencies.add(other.bomRef)
    }
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: own }),
    components: new Models.ComponentRepository([...byFolder.values()].slice(1)),
  })
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  )
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

/** What package-lock.json says of the archives that packages came in. */
interface Lock {
  packages: Readonly<Record<string, { integrity?: string }>>
}

/** @throws {Error} where a manifest has no name. */
function componentOf(
  manifest: Readonly<Record<string, unknown>>,
  type: Enums.ComponentType,
): Models.Component {
  const component = components.makeComponent(manifest, type)
  if (!component) throw new Error(`No name: ${JSON.stringify(manifest)}`)
  const { name, version } = manifest
  component.purl = `pkg:npm/${`${name}`.replace('@', '%40')}@${version}`
  component.bomRef.value = component.purl
  return component
}

/** The digest of an integrity as npm writes it, in hexadecimal. */
function sha512Of(integrity: string | undefined): string | undefined {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? []
  return digest === undefined ? undefined : Buffer.from(digest, 'base64').toString('hex')
}
