/** Loaded before the tool: writes the path of every file that is opened, a line each, to the file that `TRACED_TO` names. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const log = fs.openSync(process.env.TRACED_TO, 'a')
const { writeSync } = fs

function note(path) {
  if (typeof path === 'number') return
  const name = path instanceof URL ? fileURLToPath(path) : `${path}`
  writeSync(log, `${resolve(name)}\n`)
}

/** Makes functions of a module note the path that they are called with. */
function traced(module, names) {
  for (const name of names) {
    const original = module[name]
    module[name] = (path, ...rest) => {
      note(path)
      return original.call(module, path, ...rest)
    }
  }
}

traced(fs, ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream', 'copyFileSync'])
traced(fs.promises, ['open', 'readFile', 'copyFile'])
syncBuiltinESMExports()
