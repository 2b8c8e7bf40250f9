import type { Hook } from '../messages/authoring.ts'

/** What the command line already answers of the questions of `init`; undefined where it does not. */
export interface InitAnswers {
  yes?: boolean
  who?: string
  channels?: string
  branches?: string
  hook?: string
}

/** All that has to be known to write the files. */
export interface Setup {
  /** Name of a union section, a club or an account; empty where nobody said. */
  who: string
  /** Canonical. */
  channels: readonly string[]
  branches: readonly string[]
  /** As to be written in the configuration; empty where there is none. */
  register: string
  hook: Hook
}

/** Takes names with commas between them, gives them one by one. */
export const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map(part => part.trim())
      .filter(Boolean),
  ),
]
