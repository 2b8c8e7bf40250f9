/** `npm run extension -- [FILE]`: packs the extension for VS Code, with the tool as `npm run build` has left it. */
import { writeFileSync } from 'node:fs'
import { packExtension } from './build/extension.ts'

const [file = 'tankefter.vsix'] = process.argv.slice(2)
writeFileSync(file, await packExtension())
console.log(file)
