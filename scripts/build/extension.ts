import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { bundledPackages } from './bundled-packages.ts'
import { licencesOf } from './licences.ts'
import { sbomOf } from './sbom.ts'

const source = 'editors/vscode'

/** Files of the package that no server loads. */
const notServed =
  /^(?:types\/|core|index\.|packs\.mjs|unified\.|.*\.html$|parts\/core-(?!adapters-))/

/** What the extension holds besides what is made here. */
const kept = ['package.nls.json', 'package.nls.sv.json', 'l10n/bundle.l10n.sv.json', 'README.md']

/** Zip archives know no time zone and nothing before 1980: every file has this day, so that the same sources give the same archive. */
const day = '1980-01-01T12:00'

/**
 * Packs the extension for VS Code, with the tool as built in `dist`: a `.vsix`, which is a zip archive with a manifest. The
 * working folder is the root of the repository.
 */
export async function packExtension(): Promise<Uint8Array> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { outputFiles, metafile } = await build({
    entryPoints: [join(source, 'src/extension.ts')],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
  })
  const manifest = { ...JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')), version }
  const words = JSON.parse(readFileSync(join(source, 'package.nls.json'), 'utf8'))
  const bundled = bundledPackages([metafile])
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes),
    'extension.vsixmanifest': strToU8(vsixManifest(manifest, words.description)),
    'extension/extension.cjs': outputFiles[0]?.contents ?? new Uint8Array(),
    'extension/package.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    'extension/LICENSE.txt': readFileSync('LICENSE'),
    'extension/licences.txt': strToU8(licencesOf(bundled.packages)),
    'extension/sbom.cdx.json': strToU8(sbomOf(bundled, manifest)),
  }
  for (const name of kept) files[`extension/${name}`] = readFileSync(join(source, name))
  for (const name of served())
    files[`extension/server/dist/${name}`] = readFileSync(join('dist', name))
  return zipSync(files as Zippable, { level: 9, mtime: day })
}

/** The files of `dist` that the language server may load, and what says what is in them. */
const served = (): readonly string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(one => one.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice('dist/'.length).replaceAll('\\', '/'),
    )
    .filter(name => !notServed.test(name))
    .sort()

const contentTypes = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  ['json', 'application/json'],
  ['cjs', 'application/javascript'],
  ['js', 'application/javascript'],
  ['mjs', 'application/javascript'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['vsixmanifest', 'text/xml'],
  ['jsonl', 'application/octet-stream'],
  ['table', 'application/octet-stream'],
  ['terms', 'application/octet-stream'],
  ['weights', 'application/octet-stream'],
]
  .map(([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`)
  .join('')}</Types>
`

interface ExtensionManifest {
  name: string
  displayName: string
  version: string
  publisher: string
  categories: readonly string[]
  keywords: readonly string[]
  engines: { vscode: string }
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** What VS Code and its marketplace read first, in the form that vsce writes. */
function vsixManifest(manifest: ExtensionManifest, description: string): string {
  const { name, displayName, version, publisher, categories, keywords, engines } = manifest
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escaped(name)}" Version="${escaped(version)}" Publisher="${escaped(publisher)}"/>
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(keywords.join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escaped(engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}
