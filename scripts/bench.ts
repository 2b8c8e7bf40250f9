/**
 * Measures the shipped bundle against its peers and writes bench/results.md:
 * npm run bench -- [--runs 5] [--sizes 1000,10000] [--growth 1000,10000,100000] [--warm 10000]
 * [--parts one,folders,growth,warm,worst,plans,page] [--no-install]
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { peersFolder } from '../bench/commands.ts'
import { offlinePage } from '../bench/page.ts'
import { folders, growth, oneDraft, type Part, warm, worst } from '../bench/parts.ts'
import { plans } from '../bench/plans.ts'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,10000' },
    growth: { type: 'string', default: '1000,10000,100000' },
    warm: { type: 'string', default: '10000' },
    parts: { type: 'string', default: 'one,folders,growth,warm,worst,plans,page' },
    install: { type: 'boolean', default: true },
  },
})

const numbers = (list: string): number[] => list.split(',').map(Number)
const sizesOf: Record<string, number[]> = {
  growth: numbers(values.growth),
  warm: numbers(values.warm),
}
const parts: Record<string, Part> = {
  one: oneDraft,
  folders,
  growth,
  warm,
  worst,
  plans,
  page: offlinePage,
}

if (values.install && !existsSync(join(peersFolder, 'node_modules')))
  execFileSync('npm', ['ci', '--prefix', peersFolder, '--ignore-scripts'], { stdio: 'inherit' })
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })

const root = mkdtempSync(join(tmpdir(), 'bench-'))
// As on somebody's own machine, but with a cache that is new and goes afterwards.
process.env.XDG_CACHE_HOME = mkdtempSync(join(root, 'cache-'))
process.env.CI = ''
process.env.TANKEFTER_CACHE = ''
const sections: string[] = []
for (const name of values.parts.split(',')) {
  const part = parts[name]
  if (!part) throw new Error(`No part ${name}: ${Object.keys(parts).join(', ')}`)
  const said = await part({
    root,
    corpus: 'fixtures/corpus',
    runs: Number(values.runs),
    sizes: sizesOf[name] ?? numbers(values.sizes),
  })
  process.stdout.write(`${said}\n\n`)
  sections.push(said)
}
rmSync(root, { recursive: true })

writeFileSync(
  'bench/results.md',
  `# How fast\n\nWritten by \`npm run bench\`: whole processes, by turns, medians of ${values.runs} runs. Node ${
    process.version
  }, ${platform()} ${arch()}, ${cpus().length} processors. Seconds depend on the machine; the ratios less.\n\n${sections.join('\n\n')}\n`,
)
