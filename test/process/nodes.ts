import { delimiter } from 'node:path'

/** The Nodes that a test tries the tool with: the running one, and those that `TANKEFTER_NODES` names by path. */
export const nodes: readonly string[] = [
  process.execPath,
  ...(process.env.TANKEFTER_NODES ?? '').split(delimiter).filter(Boolean),
]
