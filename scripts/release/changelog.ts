/**
 * What a changelog in the form of «Keep a Changelog» says of a version, without its heading.
 *
 * @param version - `1.2.0`, or `Unreleased`.
 * @returns Undefined where the changelog has no such section; '' where it is empty.
 */
export function changelogSection(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find(one => one.startsWith(`[${version}]`))
  return section?.slice(section.indexOf('\n')).trim()
}

/**
 * The same for the text of a release: lines that were broken to fit a file are joined, as a page of releases keeps every
 * line break.
 */
export function releaseNotes(section: string): string {
  return section.replace(/(?<=\S)\n(?: {2,})?(?=[^\s#*-])/g, ' ')
}
