// harper.js has no command line: this one lints every file of a folder, one after another.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LocalLinter } from 'harper.js'
import { binaryInlined as binary } from 'harper.js/binaryInlined'

const [folder] = process.argv.slice(2)
const linter = new LocalLinter({ binary })
let found = 0
for (const file of await readdir(folder, { recursive: true })) {
  if (!file.endsWith('.md')) continue
  found += (await linter.lint(await readFile(join(folder, file), 'utf8'))).length
}
process.stdout.write(`${found}\n`)
process.exit(0)
