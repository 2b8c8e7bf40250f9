import { main } from '../src/cli.ts'
import type { Locale } from '../src/core/types.ts'
import { formatPurposes } from '../src/messages/report.ts'

const marker = /(<!-- example(?:, first (\d+) lines)?: ([^\n]+) -->\n```\w+\n)[\s\S]*?(```)/g

const formatTable = /(<!-- formats -->\n)(?:\|[^\n]*\n)*/

/** A page with the table of report formats after `<!-- formats -->`, where it has one. */
export function withFormats(page: string, locale: Locale): string {
  const rows = Object.entries(formatPurposes).map(
    ([format, purpose]) => `| \`${format}\` | ${purpose[locale]} |\n`,
  )
  const head = { sv: '| form | för |', en: '| form | for |' }[locale]
  return page.replace(formatTable, (_, mark) => `${mark}${head}\n|---|---|\n${rows.join('')}`)
}

/**
 * A page with what the tool prints filled in between the fences after every
 * `<!-- example: what stands on the command line -->`.
 *
 * @param root - Absolute path of the repository, which the paths are counted from.
 * @param locale - The language of what is printed.
 */
export async function withExamples(page: string, root: string, locale: Locale): Promise<string> {
  const printed = new Map<string, string>()
  for (const [, , lines, command = ''] of page.matchAll(marker))
    printed.set(command, firstLines(await printedBy(command, root, locale), Number(lines ?? 0)))
  if (printed.size === 0) throw new Error('The page names no example: <!-- example: path -->')
  return page.replace(
    marker,
    (_, head: string, __, command: string, tail: string) => head + printed.get(command) + tail,
  )
}

function firstLines(text: string, lines: number): string {
  const all = text.split('\n')
  return lines === 0 || all.length <= lines ? text : `${all.slice(0, lines).join('\n')}\n…\n`
}

/**
 * What the tool prints of a command line, 80 columns wide.
 *
 * @throws {Error} where the run could not be done.
 */
export async function printedBy(
  command: string,
  root: string,
  locale: Locale,
  colour = false,
): Promise<string> {
  const written: string[] = []
  const write = (text: string) => written.push(text)
  const own = ['--locale', locale, '--today', '2026-11-22', ...(colour ? [] : ['--no-color'])]
  const code = await main([...command.split(' '), ...own], {
    stdout: { write, columns: 80 },
    stderr: { write },
    stdin: (async function* () {})(),
    env: colour ? { FORCE_COLOR: '1' } : {},
    cwd: root,
  })
  if (code > 1) throw new Error(`The example could not be run: ${written.join('')}`)
  return written.join('')
}
