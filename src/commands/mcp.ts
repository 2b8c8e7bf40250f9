import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { string } from 'zod'
import { uses } from '../core/front-matter/keys.ts'
import { channelName, listed, statusLabel } from '../core/labels.ts'
import { recordById, recordStatus } from '../core/people/consent.ts'
import { normalizeSender } from '../core/text/normalize.ts'
import type { ConsentRecord } from '../core/types.ts'
import { openRun } from '../engine/open-run.ts'
import { exit, type Io, type Options } from '../engine/types.ts'
import { namedRegister, openWorkspace } from '../engine/workspace.ts'
import { mcpWords } from '../messages/mcp.ts'
import { version } from '../version.ts'
import type { Call, RunCommand } from './call.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { failure } from './failure.ts'
import { inputOf, outputOf } from './streams.ts'

/**
 * Answers an assistant over standard input and output, as the Model Context Protocol has it, until the assistant closes
 * the input. Nobody is named unless the command line says so: the assistant cannot ask for it.
 */
export async function mcp(call: Call): Promise<number> {
  const { options, io } = call
  const masked: Options = { ...options, maskNames: options.maskNames !== false }
  const input = inputOf(io)
  const gone = new Promise<void>(resolve => input.once('end', resolve).once('close', resolve))
  const server = serverFor({ ...call, options: masked })
  await server.connect(new StdioServerTransport(input, outputOf(io)))
  await gone
  await server.close()
  return exit.fine
}

function serverFor(call: Call): McpServer {
  const { options } = call
  const words = mcpWords[call.fallbackLocale]
  const server = new McpServer({ name: 'tankefter', version }, { instructions: words.instructions })
  const { checkDraft, explainRule, consentStatus } = words
  const described = ({ title, about }: { title: string; about: string }) => ({
    title,
    description: about,
    annotations: { readOnlyHint: true, openWorldHint: false },
  })
  const draft = {
    text: string().describe(words.draft),
    name: string().optional().describe(words.name),
  }
  server.registerTool(
    'check_draft',
    { ...described(checkDraft), inputSchema: draft },
    ({ text, name = 'utkast.md' }) => {
      const own: Options = { ...options, format: 'pretty', stdinFilename: name }
      return answer(check, { ...call, args: ['-'], options: own }, text)
    },
  )
  const rule = { rule: string().min(1).describe(words.rule) }
  server.registerTool(
    'explain_rule',
    { ...described(explainRule), inputSchema: rule },
    ({ rule }) => answer(explain, { ...call, args: [rule] }),
  )
  const person = { who: string().min(1).describe(words.who) }
  server.registerTool(
    'consent_status',
    { ...described(consentStatus), inputSchema: person },
    ({ who }) => answer(tellConsent, { ...call, args: [who] }),
  )
  return server
}

/** Runs a command with a text as its input; all that it prints is the answer, an error where it could not be done. */
async function answer(run: RunCommand, call: Call, text = ''): Promise<CallToolResult> {
  const written: string[] = []
  const output = { write: (words: string) => written.push(words), columns: 80 }
  const stdin = (async function* () {
    yield text
  })()
  const io: Io = { ...call.io, stdin, stdout: output, stderr: output }
  const code = await run({ ...call, io }).catch(error => failure(error, io, call.fallbackLocale))
  return {
    content: [{ type: 'text', text: written.join('').trimEnd() }],
    isError: code === exit.failed,
  }
}

/** Says how it stands with the consent of somebody who is known by id or full name; of nobody else. */
async function tellConsent(call: Call): Promise<number> {
  const [who = ''] = call.args
  const { configuration, locale, options, io } = openRun({ ...call, paths: [] })
  const { context, register } = await openWorkspace(configuration, {
    cwd: io.cwd,
    locale,
    masked: options.maskNames,
    register: namedRegister(options, io),
    today: options.today,
  })
  const words = mcpWords[locale]
  const say = (line: string, code: number = exit.failed): number => {
    io.stdout.write(`${line}\n`)
    return code
  }
  if (!register) return say(words.noRegister)
  const [record, ...others] = recordsOf(who, register.records)
  if (!record) return say(words.nobody)
  if (others.length > 0) return say(words.several)
  const { state, facts } = recordStatus(record, context)
  const { name = who, uses: covered, channels } = record
  const inChannels =
    channels.length > 0 ? listed(channels.map(channelName))[locale] : words.everyChannel
  const status = words.status(
    options.maskNames ? words.somebody : name,
    statusLabel(state, facts)[locale],
    listed(covered.map(use => uses[use]))[locale],
    inChannels,
  )
  return say(status, exit.fine)
}

function recordsOf(who: string, records: readonly ConsentRecord[]): readonly ConsentRecord[] {
  const byId = recordById(who, records)
  if (byId) return [byId]
  const name = normalizeSender(who)
  return records.filter(record => record.name && normalizeSender(record.name) === name)
}
