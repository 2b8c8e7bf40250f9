import type { Context } from '../../../src/core/context.ts'
import { parseDocument } from '../../../src/core/document.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import type { ConsentRecord, ParsedDraft } from '../../../src/core/types.ts'

/** A run with a day, a speaker and perhaps a register; nothing of the machine. */
export function contextWith(more: Partial<Context> = {}): Context {
  return {
    today: '2026-11-22',
    expectedLanguages: ['sv', 'en'],
    ownSources: [],
    ownAccounts: [],
    ownDomains: [],
    spokespersons: ['Karin Nilsson, förbundsordförande'],
    branches: [],
    limits: {},
    adapters: {},
    ...more,
  }
}

/** A Swedish draft of these people (as YAML flow) and this body, taken apart. */
export function draftOf(body: string, metadata: readonly string[] = []): ParsedDraft {
  const source = ['---', 'språk: sv', ...metadata, '---', '', body].join('\n')
  return parseDocument(parseDraft('utkast.md', source), contextWith())
}

/** A record that covers name, picture and membership on Facebook for two years. */
export function recordOf(more: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: 'k1',
    name: 'Petra Lindgård',
    uses: ['name', 'picture', 'membership'],
    channels: ['facebook'],
    from: '2026-01-01',
    until: '2027-12-31',
    ...more,
  }
}
