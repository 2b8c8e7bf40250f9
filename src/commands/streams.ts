import { Readable, Writable } from 'node:stream'
import type { Io } from '../engine/types.ts'

/** Standard input as libraries for protocols read it. */
export const inputOf = ({ stdin }: Io): Readable =>
  stdin instanceof Readable ? stdin : Readable.from(stdin, { objectMode: false })

/** Standard output as libraries for protocols write to it. */
export const outputOf = ({ stdout }: Io): Writable =>
  new Writable({
    write: (chunk: Uint8Array, _, done) => {
      stdout.write(Buffer.from(chunk).toString('utf8'))
      done()
    },
  })
