import { main } from './cli.ts'
import type { Io } from './commands/io.ts'

const interrupted = 130
const brokenPipe = 141

// `tankefter | head` closes the pipe before all is written: the end that others have there, without a word.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(brokenPipe)
    throw error
  })
process.on('SIGINT', () => process.exit(interrupted))

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  // Opening it takes as long as reading ten drafts, and hardly a run reads it.
  get stdin() {
    return process.stdin
  },
  env: process.env,
  cwd: process.cwd(),
}
main(process.argv.slice(2), io).then(code => {
  process.exitCode = code
  // Once all is written: to wait until Node has tidied up is a tenth of a short run.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()))
})
