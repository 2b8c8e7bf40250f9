/** The core for browsers and other programs: drafts and packs in, findings out, no disk and no clock. */

export { loadAdapters, prepareDraft } from './adapters/load.ts'
export { type ChecklistItem, checklistOf } from './checklist.ts'
export { type AdapterName, type Adapters, type Context, plainContext } from './context.ts'
export {
  createDraft,
  type GivenImage,
  type GivenMetadata,
  type GivenPerson,
  parseDraft,
} from './draft.ts'
export { createLinter, type Linter, type LinterOptions } from './linter.ts'
export { severityOf } from './message.ts'
export { type CompiledFiles, readCompiledPacks } from './pack/compiled.ts'
export { PackProblem } from './pack-problem.ts'
export type * from './picture-facts.ts'
export { parseRegister, type Register } from './register/read.ts'
export * from './types.ts'
