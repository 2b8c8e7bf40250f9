#!/usr/bin/env node
import { main } from './cli.ts'
import type { Io } from './commands/io.ts'

const interrupted = 130

// `tankefter | head` closes the pipe before all is written, which is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
process.on('SIGINT', () => process.exit(interrupted))

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
}
process.exitCode = await main(process.argv.slice(2), io)
