import { main } from '../src/cli.ts'

const marker = /(<!-- example: (\S+) -->\n```text\n)[\s\S]*?(```)/

/**
 * A README with the report of the draft it names filled in between its fences.
 *
 * @param root - Absolute path of the repository, which the draft's path is counted from.
 */
export async function withExample(readme: string, root: string): Promise<string> {
  const draft = marker.exec(readme)?.[2]
  if (!draft) throw new Error('README.md names no example: <!-- example: path -->')
  const report = await reportOf(draft, root)
  return readme.replace(marker, (_, head: string, __, tail: string) => `${head}${report}${tail}`)
}

async function reportOf(draft: string, root: string): Promise<string> {
  const written: string[] = []
  const write = (text: string) => written.push(text)
  const code = await main([draft, '--locale', 'sv', '--no-color', '--today', '2026-11-22'], {
    stdout: { write, columns: 80 },
    stderr: { write },
    stdin: (async function* () {})(),
    env: {},
    cwd: root,
  })
  if (code > 1) throw new Error(`The example could not be run: ${written.join('')}`)
  return written.join('')
}
