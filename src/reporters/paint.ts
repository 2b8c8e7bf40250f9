import type { Label } from '../core/types.ts'

/** What the report colours, each a function of text. */
export interface Paint {
  label(label: Label, text: string): string
  path(text: string): string
  marked(text: string): string
  faint(text: string): string
  fine(text: string): string
}

const same = (text: string): string => text

/** For where there are no colours: every function gives its text back. */
export const plain: Paint = {
  label: (_, text) => text,
  path: same,
  marked: same,
  faint: same,
  fine: same,
}
