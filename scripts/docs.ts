/** Writes what is made from the packs, the keys and the command line: rule pages, the examples and the picture of README and LÄSMIG and the examples of docs/formats.md and docs/documents.md, the editors' schemas, the manual and the words that the English plugins speak of. `--check` only tells what is out of date. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packSchemas } from '../src/core/pack/json-schema.ts'
import { schemaText } from './configuration-schema.ts'
import { printedBy, withExamples, withFormats } from './examples.ts'
import { manPage } from './man-page.ts'
import { terminalPicture } from './report-picture.ts'
import { retextWordsText } from './retext-words.ts'
import { outOfDate, ruleDocsIn, ruleDocsOf } from './rule-docs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const checking = process.argv.includes('--check')

/** Pages with examples, and the language of what the tool prints there. */
const pages = [
  ['README.md', 'en'],
  ['LÄSMIG.md', 'sv'],
  ['docs/formats.md', 'en'],
  ['docs/sv/formats.md', 'sv'],
  ['docs/documents.md', 'en'],
  ['docs/sv/documents.md', 'sv'],
] as const
const pageWithExamples = async ([path, locale]: (typeof pages)[number]) => {
  const text = withFormats(await readFile(join(root, path), 'utf8'), locale)
  return [path, await withExamples(text, root, locale)] as const
}

/** A picture of the report of a draft, as a terminal shows it. */
const pictureOf = async (draft: string, locale: 'sv' | 'en', to: string) => {
  const printed = await printedBy(draft, root, locale, true)
  const command = `tankefter ${locale === 'en' ? '--locale en ' : ''}${draft}`
  return [to, terminalPicture(command, printed, 80)] as const
}

const wanted = new Map<string, string>([
  ...[...(await ruleDocsOf(join(root, 'rules')))].map(
    ([path, text]) => [`docs/${path}`, text] as const,
  ),
  ...(await Promise.all(pages.map(pageWithExamples))),
  await pictureOf('fixtures/drafts/letter-carrier.md', 'en', 'docs/pictures/report.svg'),
  await pictureOf('fixtures/utkast/brevbararen.md', 'sv', 'docs/sv/pictures/report.svg'),
  ['schema/tankefter.schema.json', schemaText()],
  ['src/core/text/retext-phrases.json', retextWordsText()],
  ['man/tankefter.1', manPage('en')],
  ['man/sv/tankefter.1', manPage('sv')],
  ...Object.entries(packSchemas()).map(
    ([name, schema]) => [`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  ),
])
const there = new Map<string, string>(
  [...(await ruleDocsIn(join(root, 'docs')))].map(
    ([path, text]) => [`docs/${path}`, text] as const,
  ),
)
for (const path of wanted.keys()) {
  if (path.startsWith('docs/rules/')) continue
  const text = await readFile(join(root, path), 'utf8').catch(() => undefined)
  if (text !== undefined) there.set(path, text)
}

const stale = outOfDate(wanted, there)
if (checking) {
  for (const path of stale) process.stderr.write(`${path} is out of date: npm run docs\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const folder of ['docs/rules', 'docs/pictures', 'docs/sv/pictures', 'schema', 'man/sv'])
    await mkdir(join(root, folder), { recursive: true })
  for (const path of stale) {
    const text = wanted.get(path)
    if (text === undefined) await rm(join(root, path))
    else await writeFile(join(root, path), text)
  }
}
