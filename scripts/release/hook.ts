import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

/** What the repository of the hook says of itself to whoever finds it. */
const readme = (page: string): string => `# tänk efter – pre-commit

Kroken för [pre-commit](https://pre-commit.com): den hämtar det färdiga programmet och bygger ingenting. Allt här skrivs av
utgåvorna i [${page}](${page}); så används den: [Läs utkasten innan de sparas i git](${page}/blob/main/docs/sv/hooks.md).

The hook for [pre-commit](https://pre-commit.com): it fetches the finished program and builds nothing. All that is here is written
by the releases of [${page}](${page}); how to use it: [Check drafts before git saves them](${page}/blob/main/docs/hooks.md).
`

/**
 * Writes the repository of the hook for pre-commit at a version: what .pre-commit-hooks.yaml says, with the packed tool as
 * what it needs, in a package that holds nothing. pre-commit builds what it clones, which for this repository takes minutes
 * at each version. The working folder is the root of this repository.
 *
 * @param page - Where this repository is read by people.
 * @param address - Where pre-commit fetches the packed tool from.
 */
export function writeHook(folder: string, version: string, page: string, address: string): void {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
  const hooks = stringify([{ ...hook, additional_dependencies: [address] }], { lineWidth: 0 })
  const manifest = { name: 'tankefter-pre-commit', version, private: true, license: 'MIT' }
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, '.pre-commit-hooks.yaml'),
    `# Written by the releases of ${page}\n${hooks}`,
  )
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(folder, 'README.md'), readme(page))
  copyFileSync('LICENSE', join(folder, 'LICENSE'))
}
