/** Loaded before the tool: every draft takes a tenth of a second to read. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { openSync } = fs
fs.openSync = (path, ...rest) => {
  if (`${path}`.endsWith('.md')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  return openSync(path, ...rest)
}
syncBuiltinESMExports()
