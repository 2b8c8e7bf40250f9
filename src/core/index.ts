/** The core for browsers and other programs: drafts and packs in, findings out, no disk and no clock. */
export { parseDraft } from './draft.ts'
export { severityOf } from './finding.ts'
export { createLinter, type Linter } from './lint.ts'
export type { Context, PartName, Parts } from './match/matcher.ts'
export { PackProblem } from './pack-problem.ts'
export { loadParts, loadPartsFor } from './parts.ts'
export type { LinterOptions } from './rulebook.ts'
export type * from './types.ts'
