import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { packExtension } from '../../scripts/build/extension.ts'
import { cli, folderOf, root } from './run.ts'
import { documentOf, editorOf } from './vscode.ts'

const { folder, remove } = folderOf({
  'utkast/tankefter.yml': 'egna-källor: [Seko]\n',
})
afterAll(remove)
const installed = join(folder, 'tillägg')
const drafts = join(folder, 'utkast')

let files: Readonly<Record<string, Uint8Array>>
const textOf = (name: string) => new TextDecoder().decode(files[name])
const json = (name: string) => JSON.parse(textOf(name))

beforeAll(async () => {
  files = unzipSync(await packExtension())
  for (const [name, bytes] of Object.entries(files)) {
    const file = join(installed, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
})

describe('the extension as it is packed', () => {
  test('is the same each time, at the version of the tool', async () => {
    expect(Buffer.from(await packExtension()).equals(Buffer.from(await packExtension()))).toBe(true)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(json('extension/package.json').version).toBe(version)
    expect(textOf('extension.vsixmanifest')).toContain(`Version="${version}"`)
  })

  test('has a manifest that is whole and names what is there', () => {
    for (const name of ['extension.vsixmanifest', '[Content_Types].xml'])
      expect(XMLValidator.validate(textOf(name))).toBe(true)
    const parser = new XMLParser({ ignoreAttributes: false, isArray: name => name === 'Asset' })
    const { PackageManifest } = parser.parse(textOf('extension.vsixmanifest'))
    const paths = PackageManifest.Assets.Asset.map((one: Record<string, string>) => one['@_Path'])
    expect(paths).toHaveLength(3)
    expect(paths.filter((path: string) => !(path in files))).toEqual([])
    const { main, l10n } = json('extension/package.json')
    expect(files).toHaveProperty([join('extension', main)])
    expect(files).toHaveProperty([join('extension', l10n, 'bundle.l10n.sv.json')])
    const endings = new Set(Object.keys(files).map(name => /\.(\w+)$/.exec(name)?.[1] ?? ''))
    for (const ending of ['js', 'cjs', 'mjs', 'json', 'md', 'txt', 'terms'])
      expect([...endings]).toContain(ending)
  })

  test('says everything in Swedish and English', () => {
    const [english, swedish] = ['package.nls.json', 'package.nls.sv.json'].map(name =>
      json(`extension/${name}`),
    )
    const asked = textOf('extension/package.json').match(/(?<=")%\w+%(?=")/g) ?? []
    expect(asked.length).toBe(3)
    for (const words of [english, swedish])
      expect(
        Object.keys(words)
          .map(key => `%${key}%`)
          .sort(),
      ).toEqual([...asked].sort())
    const said = readFileSync(join(root, 'editors/vscode/src/extension.ts'), 'utf8')
    const keys = [...said.matchAll(/l10n\.t\('([^']+)'/g)].map(([, key]) => key)
    expect(Object.keys(json('extension/l10n/bundle.l10n.sv.json'))).toEqual(keys)
  })

  test('sends nothing: no telemetry, no address, and the licences of what it holds', () => {
    const code = textOf('extension/extension.cjs')
    expect(/createTelemetryLogger|applicationinsights/i.test(code)).toBe(false)
    expect(/require\(["'](?:node:)?(?:https?|http2|tls|dgram)["']\)/.test(code)).toBe(false)
    expect(textOf('extension/licences.txt')).toMatch(/^vscode-languageclient /m)
    expect(textOf('extension/sbom.cdx.json')).toContain('"pkg:npm/vscode-languageclient@')
    expect(json('extension/package.json').contributes.configuration.properties).toEqual({
      'tankefter.path': expect.objectContaining({ scope: 'machine' }),
    })
  })
})

/** The extension activated in an editor, as VS Code does it. */
async function activated(settings: Readonly<Record<string, string>> = {}) {
  const editor = editorOf({ folder: drafts, language: 'sv', settings })
  const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown }
  const load = loader._load
  loader._load = (name, ...rest) => (name === 'vscode' ? editor.module : load(name, ...rest))
  const main = join(installed, 'extension/extension.cjs')
  const require = createRequire(main)
  delete require.cache[main]
  const extension = require(main)
  loader._load = load
  const subscriptions: { dispose(): unknown }[] = []
  const context = {
    subscriptions,
    asAbsolutePath: (path: string) => join(installed, 'extension', path),
  }
  onTestFinished(() => extension.deactivate())
  await extension.activate(context)
  return { editor, extension }
}

const draft = (name: string) =>
  documentOf(join(drafts, name), 'markdown', '---\nkanal: facebook\n---\n\nSå jävla bra!\n')

describe('the extension in an editor', () => {
  test('starts the server that comes along, and shows findings where they stand', async () => {
    const { editor } = await activated()
    const document = draft('maj.md')
    await editor.open(document)
    const [finding] = await editor.diagnosticsOf(document)
    expect(finding?.code).toBe('profanity')
    expect(finding?.message).toContain('jävla')
    expect(finding?.range.start).toMatchObject({ line: 4, character: 3 })
    expect(editor.errors).toEqual([])
  })

  test('starts again on command, and with another tool when the user names one', async () => {
    const { editor } = await activated()
    await editor.commands.get('tankefter.restart')?.()
    await editor.configure('tankefter.path', cli)
    const document = draft('juni.md')
    await editor.open(document)
    expect(await editor.diagnosticsOf(document)).not.toEqual([])
    expect(editor.errors).toEqual([])
  })

  test('says where the tool that is named is not there', async () => {
    const { editor } = await activated({ 'tankefter.path': join(folder, 'ingenstans.js') })
    const missing = join(folder, 'ingenstans.js')
    expect(editor.errors).toEqual([`Tänk efter could not be started: ${missing}`])
  })
})
