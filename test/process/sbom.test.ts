import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { root, run } from './run.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sbom = JSON.parse(read('dist/sbom.cdx.json'))
const { packages }: { packages: Record<string, { version: string; dev?: true }> } = JSON.parse(
  read('package-lock.json'),
)

interface Component {
  group?: string
  name: string
  version: string
  'bom-ref': string
  hashes: { alg: string; content: string }[]
  licenses: { license?: { id?: string }; expression?: string }[]
}
const components: readonly Component[] = sbom.components
const nameOf = ({ group, name, version }: Component) =>
  `${group === undefined ? name : `${group}/${name}`} ${version}`

describe('dist/sbom.cdx.json', () => {
  test('is CycloneDX 1.6 as its schema has it', () => {
    const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library')
    const folder = join(dirname(library), '..', 'res', 'schema')
    const schema = (name: string) =>
      JSON.parse(
        readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8').replaceAll(
          '.SNAPSHOT',
          '',
        ),
      )
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
    ajv.addSchema(schema('spdx')).addSchema(schema('jsf-0.82'))
    const valid = ajv.compile(schema('bom-1.6'))
    expect([valid(sbom), valid.errors]).toEqual([true, null])
    expect(valid({ ...sbom, components: [{ type: 'library' }] })).toBe(false)
  })

  test('holds nothing that differs from one build to another', () => {
    expect(Object.keys(sbom)).not.toContain('serialNumber')
    expect(Object.keys(sbom.metadata)).toEqual(['component'])
    expect(read('dist/sbom.cdx.json')).not.toContain(root)
  })

  test('names what dist/licences.txt has the licence of, and nothing else', () => {
    const licences = [...read('dist/licences.txt').matchAll(/^(\S+ \d\S*) · (.+)$/gm)]
    const inSbom = components.map(one => [
      nameOf(one),
      one.licenses.map(({ license, expression }) => license?.id ?? expression).join(),
    ])
    expect(inSbom.length).toBeGreaterThan(50)
    expect(inSbom.sort()).toEqual(licences.map(([, name, licence]) => [name, licence]).sort())
  })

  test('names each package at the version and with the hash of the lock file', () => {
    const locked = new Set(
      Object.entries(packages).map(
        ([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`,
      ),
    )
    expect(components.map(nameOf).filter(name => !locked.has(name))).toEqual([])
    const hashes = components.map(({ hashes: [hash] }) => hash)
    expect(hashes.map(hash => hash?.alg)).toEqual(components.map(() => 'SHA-512'))
    expect(hashes.filter(hash => hash?.content.length !== 128)).toEqual([])
  })

  test('leads from the tool to every package', () => {
    const dependencies = new Map<string, readonly string[]>(
      sbom.dependencies.map((one: { ref: string; dependsOn?: string[] }) => [
        one.ref,
        one.dependsOn ?? [],
      ]),
    )
    const reached = new Set<string>([sbom.metadata.component['bom-ref']])
    for (const ref of reached) for (const other of dependencies.get(ref) ?? []) reached.add(other)
    expect(components.map(one => one['bom-ref']).filter(ref => !reached.has(ref))).toEqual([])
  })

  test('is in the package that is published', async () => {
    const { code, out } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])
    expect(code).toBe(0)
    const [{ files }] = JSON.parse(out)
    const paths = files.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['dist/sbom.cdx.json', 'dist/licences.txt']))
  })
})
