import { main } from '../src/cli.ts'

/** Runs a command line within this process and gives what it printed. */
export async function command(
  args: readonly string[],
  cwd: string,
  env: Record<string, string | undefined> = { PATH: process.env.PATH },
  stdin = '',
) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, {
    stdout: { write: text => out.push(text), columns: 80 },
    stderr: { write: text => err.push(text), columns: 80 },
    stdin: (async function* () {
      yield stdin
    })(),
    env,
    cwd,
  })
  return { code, out: out.join(''), err: err.join('') }
}
