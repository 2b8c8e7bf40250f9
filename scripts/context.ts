import type { Context } from '../src/core/context.ts'

/** What learning and measuring take for granted of the world. */
export const context: Context = {
  today: '2026-11-22',
  expectedLanguages: ['sv', 'en'],
  ownSources: [],
  ownAccounts: [],
  ownDomains: [],
  spokespersons: [],
  branches: [],
  limits: {},
  adapters: {},
}
