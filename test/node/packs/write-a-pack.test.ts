import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { command } from '../../commands.ts'
import { temporaryFolder } from '../write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

interface Block {
  language: string
  text: string
}

/** A guide as somebody follows it: its blocks in their order, and what it says between them. */
async function guideAt(path: string) {
  const text = await readFile(new URL(`../../../docs/${path}`, import.meta.url), 'utf8')
  const blocks: Block[] = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(
    ([, language = '', inside = '']) => ({ language, text: inside }),
  )
  const texts = blocks.filter(({ language }) => language === 'text').map(one => one.text)
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(one => one.text.trim().split('\n'))
  /** A file that the guide shows, by the comment that it begins with. */
  const file = (name: string) =>
    blocks.find(({ language, text }) => language === 'yaml' && text.startsWith(`# ${name}\n`))?.text
  const excerpts = blocks.filter(
    ({ language, text }) => language === 'yaml' && !/^# [\w./-]+\n/u.test(text),
  )
  return { texts, commands, file, excerpts }
}

/** The arguments of a command line. */
const argumentsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1)

describe.each([
  ['sv/write-a-pack.md', 'sv', 'langfard', 'saker-is', 'tur.md', 'inget att åtgärda'],
  ['write-a-pack.md', 'en', 'skaters', 'safe-ice', 'trip.md', 'nothing to mend'],
] as const)('the guide %s, followed to the letter,', (path, locale, pack, rule, draft, whole) => {
  test('leads from the text of a policy to a report that cites it', {
    timeout: 120_000,
  }, async () => {
    const { texts, commands, file, excerpts } = await guideAt(path)
    const [policy = '', post = '', report = ''] = texts
    const folder = await write(path.replace(/\W/gu, '-'), { 'policy.txt': policy })
    const run = (line: string) => command([...argumentsOf(line), '--locale', locale], folder)
    const say = (line: string) => commands.find(one => one.startsWith(line)) ?? line

    const made = await run(say(`tankefter rules init ${pack} --organisation`))
    expect(made).toMatchObject({ code: 0, err: '' })
    const proposed = await readFile(`${folder}/${pack}/rules.yml`, 'utf8')
    expect(proposed).toContain(excerpts[0]?.text)
    const check = say('tankefter rules check')
    const first = await run(check)
    expect(first.code === 0 ? '' : first.out).toBe('')

    const shown = (name: string) => ({ [name]: file(name) })
    await write(path.replace(/\W/gu, '-'), {
      ...shown(`${pack}/rules.yml`),
      ...shown(`${pack}/policy.yml`),
      ...shown('tankefter.yml'),
      [draft]: post,
    })
    const second = await run(check)
    expect(second.code === 0 ? '' : second.out).toBe('')
    expect(second.out).toContain(whole)

    const { out } = await run(`tankefter ${draft}`)
    expect(out).toContain(report.trimEnd())

    const scaffold = await run(say('tankefter rules new'))
    expect(scaffold).toMatchObject({ code: 0, err: '' })
    expect((await run(check)).code).toBe(0)
    await write(path.replace(/\W/gu, '-'), {
      ...shown(`${pack}/${rule}/rule.yml`),
      ...shown(`${pack}/${rule}/terms.${locale}.yml`),
      ...shown(`${pack}/${rule}/cases.yml`),
    })
    const last = await run(check)
    expect(last.code === 0 ? '' : last.out).toBe('')
    expect(last.out).toContain(whole)
    expect(last.out).not.toMatch(/Öppna|Open:/u)
  })
})
