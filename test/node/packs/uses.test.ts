import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkPack } from '../../../src/node/packs/check.ts'
import { command } from '../../commands.ts'
import { temporaryFolder } from '../write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const policy = {
  'pack.yml': `id: huset
version: "1.0.0"
licence: CC0-1.0
title: {sv: Husets policy, en: The policy of the house}
cite: {sv: "Huset {clause}", en: "House {clause}"}
date: "2026"
status: {sv: antagen, en: adopted}
url: null
policy: policy.txt
`,
  'policy.txt': '1. Högst två hashtaggar. 2. Skriv på kontorstid.\n',
  'policy.yml': `clauses:
  "1": {quote: "Högst två hashtaggar.", gloss: Two hashtags at most., check: rules}
  "2": {quote: "Skriv på kontorstid.", gloss: Write in office hours., check: rules}
`,
  'rules.yml': `hashtag-limit: {clause: "1", options: {limits: {all: 2, instagram: 4}}}
outside-hours: {clause: "2", options: {days: [monday], hours: ["09.00-10.00"]}}
`,
}
let count = 0
const folderWith = (changes: Partial<typeof policy> = {}) =>
  write(join(`${++count}`, 'huset'), { ...policy, ...changes })

async function check(uses: string): Promise<string> {
  const folder = await folderWith({ 'rules.yml': uses })
  const { text } = await checkPack(folder, { locale: 'sv', shown: folder })
  return text.replace(/\s+/gu, ' ')
}

describe('options that a policy sets of a detector', () => {
  it('are nothing to mend where its matchers take them', async () => {
    expect(await check(policy['rules.yml'])).toContain('inget att åtgärda')
  })

  it.each([
    ['limit: 3', 'har inget ”limit” att ställa in. Det som finns: of, limits,'],
    ['limits: {all: many}', 'Vid ”all” ska det stå ett tal, men det står text.'],
    ['of: sentences', '”sentences” går inte att skriva vid ”of”.'],
  ])('%s is told with its line', async (option, words) => {
    const uses = `outside-hours: {clause: "2"}\nhashtag-limit: {clause: "1", options: {${option}}}\n`
    const text = await check(uses)
    expect(text).toContain(words)
    expect(text).toContain('rules.yml 2 ')
  })

  it('decide what is found', async () => {
    const folder = await folderWith()
    const root = join(folder, '..')
    await write(`${count}`, {
      'tankefter.yml': 'paket: [./huset]\nidag: 2026-11-22\n',
      'a.md': '---\npubliceras: 2026-11-23 11:00\n---\nVi ses! #ett #två #tre\n',
      'b.md': '---\nkanal: instagram\n---\nVi ses! #ett #två #tre #fyra\n',
    })
    const { out } = await command(['a.md', 'b.md', '--format', 'json'], root)
    const found = JSON.parse(out).results.map((one: { findings: { rule: string }[] }) =>
      one.findings.map(({ rule }) => rule),
    )
    expect(found).toEqual([['outside-hours', 'hashtag-limit'], []])
  })
})
