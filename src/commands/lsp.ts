import { resolve } from 'node:path'
import { UsageError } from '../engine/types.ts'
import { namedRegisterPath } from '../engine/workspace.ts'
import { FrameError } from '../lsp/frames.ts'
import { serve } from '../lsp/server.ts'
import type { Serving } from '../lsp/session.ts'
import { lspWords } from '../messages/editor.ts'
import { version } from '../version.ts'
import type { Call } from './call.ts'
import { inputOf, outputOf } from './streams.ts'

/** Serves an editor over standard input and output, until it is gone; gives the exit code of the protocol: 0 after a goodbye. */
export async function lsp({ options, io, fallbackLocale }: Call): Promise<number> {
  const { config, locale, today } = options
  const serving: Serving = {
    input: inputOf(io),
    output: outputOf(io),
    cwd: io.cwd,
    fallbackLocale,
    version,
    config: config && resolve(io.cwd, config),
    register: namedRegisterPath({ options, io }),
    locale,
    today,
  }
  try {
    return await serve(serving)
  } catch (error) {
    if (!(error instanceof FrameError)) throw error
    throw new UsageError(lspWords[fallbackLocale].notFramed(error.message))
  }
}
