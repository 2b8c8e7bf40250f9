import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { cli, folderOf, offline, root, tankefter } from './run.ts'

const { folder, remove } = folderOf({
  'samtycken.csv': `id;namn;roll;gäller;kanaler;datum;giltig-till;återkallat;vårdnadshavare
s1;Amal Ek;medlem;namn,bild;facebook;2026-01-01;2028-01-01;;
s2;Ove Berg;medlem;namn;alla;2026-01-01;;2026-08-19;
s3;Bo Lind;medlem;namn;alla;2026-01-01;;;
s4;Bo Lind;medlem;namn;alla;2026-01-01;;;
s5;Vilma Ståhl;barn;bild;alla;2026-01-01;;;
`,
  'utkast/tankefter.yml': 'register: ../samtycken.csv\nidag: 2026-11-22\n',
  'trasig/tankefter.yml': 'regler: {ironi: kanske}\n',
})
afterAll(remove)

/** An assistant at the other end of the tool as it is shipped, without a network. */
async function assistant(args: readonly string[] = [], cwd = join(folder, 'utkast')) {
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', offline, cli, 'mcp', ...args],
    cwd,
    env: { PATH: process.env.PATH ?? '' },
    stderr: 'pipe',
  })
  await client.connect(transport)
  onTestFinished(() => client.close())
  const ask = async (name: string, given: Record<string, unknown>) => {
    const answer = await client.callTool({ name, arguments: given })
    const [content] = answer.content as { type: string; text: string }[]
    return { text: content?.text ?? '', isError: answer.isError }
  }
  return { client, ask }
}

const text =
  '---\nkanal: facebook\n---\n\nSkyddsombudet Amal Ek, så jävla bra! Ring 070-174 06 05.\n'

describe('an assistant', () => {
  test('is told of three tools that change nothing, in the language of the user', async () => {
    const { client } = await assistant()
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['check_draft', 'explain_rule', 'consent_status'])
    for (const { annotations } of tools)
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
    expect(client.getServerVersion()?.name).toBe('tankefter')
    expect(client.getInstructions()).toMatch(/^Läser utkast/)
    const english = await assistant(['--locale', 'en'])
    expect(english.client.getInstructions()).toMatch(/^Reads drafts/)
  })

  test('has a draft checked, with the clause and a way out, and nobody named', async () => {
    const { ask } = await assistant()
    const { text: told, isError } = await ask('check_draft', { text })
    expect(isError).toBe(false)
    expect(told).toMatch(/^utkast\.md · facebook/)
    expect(told).toMatch(/profanity/)
    expect(told).toMatch(/Policyn \d/)
    expect(told).toContain('Person 1')
    expect(told).not.toMatch(/Amal|070-174/)
  })

  test('has names where the user has said so, which it cannot say itself', async () => {
    const { ask } = await assistant(['--no-mask-names'])
    expect((await ask('check_draft', { text, name: 'maj.md' })).text).toMatch(
      /^maj\.md[\s\S]*Amal Ek/,
    )
    const masked = await assistant()
    const { text: told } = await masked.ask('check_draft', { text, maskNames: false })
    expect(told).not.toContain('Amal')
  })

  test('has a rule and a clause explained', async () => {
    const { ask } = await assistant()
    expect((await ask('explain_rule', { rule: 'irony' })).text).toContain('Ironi')
    expect((await ask('explain_rule', { rule: '2.6b' })).text).toContain('godkännande')
    const unknown = await ask('explain_rule', { rule: 'ironi' })
    expect(unknown.isError).toBe(true)
    expect(unknown.text).toContain('irony')
  })

  test('learns how it stands with one consent, and of nobody else', async () => {
    const { ask } = await assistant()
    const status = async (who: string) => (await ask('consent_status', { who })).text
    const holds = 'Personen: samtycket gäller. Det är till namn och bild, i Facebook.'
    expect(await status('s1')).toBe(holds)
    expect(await status('amal ek')).toBe(holds)
    expect(await status('Ove Berg')).toContain('återkallat 2026-08-19')
    expect(await status('s5')).toContain('vårdnadshavare saknas')
    expect(await status('Bo Lind')).toBe('Flera i registret heter så. Ange samtyckets id.')
    for (const part of ['Amal', 'Berg', 'nobody', '.*'])
      expect(await status(part)).toBe('Registret har ingen med det id:t eller hela namnet.')
    const open = await assistant(['--no-mask-names', '--locale', 'en'])
    expect((await open.ask('consent_status', { who: 's1' })).text).toBe(
      'Amal Ek: the consent holds. It is for name and picture, in Facebook.',
    )
  })

  test('is told what is wrong where something is, and goes on', async () => {
    const { ask, client } = await assistant([], join(folder, 'trasig'))
    const broken = await ask('check_draft', { text })
    expect(broken).toMatchObject({ isError: true })
    expect(broken.text).toContain('tankefter.yml')
    expect((await ask('consent_status', { who: 's1' })).isError).toBe(true)
    expect((await ask('check_draft', {})).isError).toBe(true)
    await expect(client.callTool({ name: 'none', arguments: {} })).resolves.toMatchObject({
      isError: true,
    })
    expect((await client.listTools()).tools).toHaveLength(3)
  })
})

test('the server ends with 0 when the assistant is gone', async () => {
  const { code, out, err } = await tankefter(['mcp'], { cwd: folder, input: '' })
  expect([code, out, err]).toEqual([0, '', ''])
})

test('what it takes is a part of its own, that no other run loads, and without what serves a network', () => {
  const part = join(root, 'dist/parts/commands-mcp.mjs')
  expect(statSync(part).size).toBeLessThan(500_000)
  const has = (path: string, words: RegExp) => words.test(readFileSync(join(root, path), 'utf8'))
  expect(has('dist/main.cjs', /consent_status/)).toBe(false)
  const network = /(?:from|require\()\s*["'](?:node:)?(?:https?|http2|net|tls|dgram)["']/
  expect(has('dist/parts/commands-mcp.mjs', network)).toBe(false)
  expect(has('dist/licences.txt', /^(?:express|hono|jose|eventsource) /m)).toBe(false)
})
