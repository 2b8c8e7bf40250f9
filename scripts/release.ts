/**
 * `npm run release -- STEP`: the steps of a release, as .github/workflows/release.yml takes them. Each can be tried
 * anywhere; only `publish` without `--dry-run` changes anything outside this machine.
 *
 *     check TAG                     whether the tag, package.json, package-lock.json and CHANGELOG.md say the same
 *     notes TAG                     prints what the changelog says of it
 *     assets FOLDER [--as-built]    packs all that is attached
 *     publish FOLDER [--dry-run]    sends the package to the registry, with where it was built
 *     hook FOLDER [ADDRESS]         writes the repository of the hook for pre-commit, which fetches the packed tool from
 *                                   the release, or from ADDRESS
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packAssets, packageName } from './release/assets.ts'
import { changelogSection, releaseNotes } from './release/changelog.ts'
import { writeHook } from './release/hook.ts'

const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')

/** What keeps a tag from being released. */
function faultsOf(tag: string): readonly string[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const section = changelogSection(changelog, tag.slice(1))
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, package.json says ${version}.`]),
    ...(lock.version === version ? [] : [`package-lock.json says ${lock.version}.`]),
    ...(section ? [] : [`CHANGELOG.md says nothing of ${tag.slice(1)}.`]),
    ...(changelogSection(changelog, 'Unreleased')
      ? ['CHANGELOG.md has lines under Unreleased: move them under the version.']
      : []),
  ]
}

const steps: Readonly<
  Record<string, (target: string, second: string | undefined) => void | Promise<void>>
> = {
  check(tag) {
    const faults = faultsOf(tag)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  },
  notes(tag) {
    const section = changelogSection(changelog, tag.slice(1))
    if (!section) throw new Error(`CHANGELOG.md says nothing of ${tag.slice(1)}.`)
    console.log(releaseNotes(section))
  },
  async assets(folder, flag) {
    const names = await packAssets(folder, version, flag === '--as-built')
    console.log(names.join('\n'))
  },
  publish(folder, flag) {
    const file = join(folder, packageName(version))
    if (!existsSync(file)) throw new Error(`${file} is not there: take the step assets first.`)
    const dry = flag === '--dry-run' ? [flag] : []
    const args = ['publish', file, '--provenance', '--access', 'public', ...dry]
    const { status } = spawnSync('npm', args, { stdio: 'inherit' })
    if (status !== 0) throw new Error('npm publish failed')
  },
  hook(folder, address) {
    const page = repository.url.replace(/^git\+|\.git$/g, '')
    const released = `${page}/releases/download/v${version}/${packageName(version)}`
    writeHook(folder, version, page, address ?? released)
  },
}

const [step = '', target, second] = process.argv.slice(2)
try {
  const carryOut = Object.hasOwn(steps, step) ? steps[step] : undefined
  if (!carryOut || !target)
    throw new Error(`One of: ${Object.keys(steps).join(', ')}, and what for.`)
  await carryOut(target, second)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
