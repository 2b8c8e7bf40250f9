import type { Nodes, Parents } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { kept } from '../kept.ts'
import { stemOf } from './retext-gate.ts'

/** What stands for any word in a phrase. */
const anyWord = '*'

/**
 * The phrases that a text does not hold, for the option `ignore` of the plugins: they make their lists ready
 * anew for every text, 5 ms for 4,000 phrases, and ask of each whether it is to be ignored.
 */
export function absentFrom(tree: Parents): readonly string[] {
  const stems = new Set([anyWord])
  addStems(tree, stems)
  const absent: string[] = []
  absent.includes = phrase => !stems.has(firstStem(phrase))
  return absent
}

const firstStem = kept(phrase => stemOf(phrase.split(' ', 1)[0] ?? phrase))

function addStems(node: Nodes, stems: Set<string>): void {
  if (node.type === 'WordNode') stems.add(stemOf(textOf(node)))
  else if ('children' in node) for (const child of node.children) addStems(child, stems)
}
