import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { string } from 'zod'
import { uses } from '../core/front-matter/keys.ts'
import { channelName, listed, statusLabel } from '../core/labels.ts'
import { recordById, recordStatus } from '../core/people/consent.ts'
import { normalizeSender } from '../core/text/normalize.ts'
import type { ConsentRecord, Locale } from '../core/types.ts'
import { openRun } from '../engine/open-run.ts'
import { exit, type Io, type Options } from '../engine/types.ts'
import { namedRegister, openWorkspace } from '../engine/workspace.ts'
import { mcpWords } from '../messages/mcp.ts'
import { version } from '../version.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { failure } from './failure.ts'
import { inputOf, outputOf } from './streams.ts'

/**
 * Answers an assistant over standard input and output, as the Model Context Protocol has it, until the assistant closes
 * the input. Nobody is named unless the command line says so: the assistant cannot ask for it.
 *
 * @returns The exit code.
 */
export async function mcp(options: Options, io: Io, fallbackLocale: Locale): Promise<number> {
  const masked: Options = { ...options, maskNames: options.maskNames !== false }
  const input = inputOf(io)
  const gone = new Promise<void>(resolve => input.once('end', resolve).once('close', resolve))
  const server = serverFor(masked, io, fallbackLocale)
  await server.connect(new StdioServerTransport(input, outputOf(io)))
  await gone
  await server.close()
  return exit.fine
}

function serverFor(options: Options, io: Io, fallbackLocale: Locale): McpServer {
  const locale = options.locale ?? fallbackLocale
  const words = mcpWords[locale]
  const server = new McpServer({ name: 'tankefter', version }, { instructions: words.instructions })
  const { checkDraft, explainRule, consentStatus } = words
  const harmless = { readOnlyHint: true, openWorldHint: false }
  server.registerTool(
    'check_draft',
    {
      title: checkDraft.title,
      description: checkDraft.about,
      inputSchema: {
        text: string().describe(words.draft),
        name: string().optional().describe(words.name),
      },
      annotations: harmless,
    },
    ({ text, name = 'utkast.md' }) =>
      answer(io, locale, text, to =>
        check(['-'], { ...options, format: 'pretty', stdinFilename: name }, to, fallbackLocale),
      ),
  )
  server.registerTool(
    'explain_rule',
    {
      title: explainRule.title,
      description: explainRule.about,
      inputSchema: { rule: string().min(1).describe(words.rule) },
      annotations: harmless,
    },
    ({ rule }) => answer(io, locale, '', to => explain(rule, options, to, fallbackLocale)),
  )
  server.registerTool(
    'consent_status',
    {
      title: consentStatus.title,
      description: consentStatus.about,
      inputSchema: { who: string().min(1).describe(words.who) },
      annotations: harmless,
    },
    ({ who }) => answer(io, locale, '', to => tellConsent(who, options, to, fallbackLocale)),
  )
  return server
}

/** What a tool of the protocol answers with. */
interface Answer {
  [key: string]: unknown
  content: { type: 'text'; text: string }[]
  isError: boolean
}

/** Runs a command with a text as its input; all that it prints is the answer, an error where it could not be done. */
async function answer(
  io: Io,
  locale: Locale,
  text: string,
  run: (io: Io) => Promise<number>,
): Promise<Answer> {
  const written: string[] = []
  const output = { write: (words: string) => written.push(words), columns: 80 }
  const stdin = (async function* () {
    yield text
  })()
  const own: Io = { ...io, stdin, stdout: output, stderr: output }
  const code = await run(own).catch(error => failure(error, own, locale))
  return {
    content: [{ type: 'text', text: written.join('').trimEnd() }],
    isError: code === exit.failed,
  }
}

/** Says how it stands with the consent of somebody who is known by id or full name; of nobody else. */
async function tellConsent(
  who: string,
  options: Options,
  io: Io,
  fallbackLocale: Locale,
): Promise<number> {
  const { configuration, locale } = openRun({ paths: [], options, io, fallbackLocale })
  const { context, register } = await openWorkspace(configuration, {
    cwd: io.cwd,
    locale,
    masked: options.maskNames,
    register: namedRegister(options, io),
    today: options.today,
  })
  const words = mcpWords[locale]
  const say = (line: string): void => {
    io.stdout.write(`${line}\n`)
  }
  if (!register) {
    say(words.noRegister)
    return exit.failed
  }
  const [record, ...others] = recordsOf(who, register.records)
  if (!record || others.length > 0) {
    say(record ? words.several : words.nobody)
    return exit.failed
  }
  const { state, facts } = recordStatus(record, context)
  say(
    words.status(
      options.maskNames ? words.somebody : (record.name ?? who),
      statusLabel(state, facts)[locale],
      listed(record.uses.map(use => uses[use]))[locale],
      record.channels.length > 0
        ? listed(record.channels.map(channelName))[locale]
        : words.everyChannel,
    ),
  )
  return exit.fine
}

function recordsOf(who: string, records: readonly ConsentRecord[]): readonly ConsentRecord[] {
  const byId = recordById(who, records)
  if (byId) return [byId]
  const name = normalizeSender(who)
  return records.filter(record => record.name && normalizeSender(record.name) === name)
}
