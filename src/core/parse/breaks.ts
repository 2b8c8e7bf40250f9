import { toString as textOf } from 'nlcst-to-string'
import { neverFinal } from './abbreviations.ts'
import type { Leaf } from './nodes.ts'

const terminal = /^[.!?…‽:]+$/
const capital = /^[\p{Lu}\p{Lt}]/u
const bullet = /^[-–—•·*▪▸►→>✓✔‣◦]$/
const opening = /^["'”“„«(¿¡’]$/
const unfinished = /^[,;(&/«„–—-]$/

/** Words that no line ends a sentence with: what follows them is only wrapped. */
const needsMore = new Set(
  'och eller men samt att som i på av med för till från om hos vid mot under över mellan en ett den det de vår våra vårt deras sin sina the a an of and or but to in on at by for with from our their'.split(
    ' ',
  ),
)

/** Whether a sentence ends at the single line break that a white space leaf holds. */
export function endsLine(leaves: readonly Leaf[], index: number): boolean {
  const before = leaves[index - 1]
  const next = leaves[index + 1]
  if (!before || !next) return true
  const text = textOf(before)
  if (terminal.test(text)) return true
  if (isOrnament(before) || isOrnament(next) || isBullet(leaves, index + 1)) return true
  if (unfinished.test(text) || needsMore.has(text.toLowerCase())) return false
  return startsSentence(leaves, index + 1)
}

function isOrnament(leaf: Leaf): boolean {
  return leaf.type === 'EmojiNode' || leaf.type === 'HashtagNode'
}

function isBullet(leaves: readonly Leaf[], index: number): boolean {
  const sign = leaves[index]
  const after = leaves[index + 1]
  if (!sign || !after) return false
  if (sign.type === 'WordNode')
    return /^\d{1,2}$/.test(textOf(sign)) && /^[.)]$/.test(textOf(after))
  return after.type === 'WhiteSpaceNode' && bullet.test(textOf(sign))
}

function startsSentence(leaves: readonly Leaf[], index: number): boolean {
  const first = leaves[index]
  if (!first) return false
  const word = opening.test(textOf(first)) ? leaves[index + 1] : first
  return word?.type === 'WordNode' && capital.test(textOf(word))
}

/** Whether a leaf ends a sentence though no space follows: «slut.Nu börjar». */
export function lacksSpace(leaves: readonly Leaf[], index: number): boolean {
  const [before, leaf, next] = leaves.slice(Math.max(index - 1, 0), index + 2)
  if (leaf?.type !== 'PunctuationNode' || !/^[.!?…]+$/.test(leaf.value)) return false
  if (before?.type !== 'WordNode' || next?.type !== 'WordNode') return false
  const word = textOf(before)
  return (
    /\p{Ll}\p{Ll}$/u.test(word) &&
    /^\p{Lu}\p{Ll}/u.test(textOf(next)) &&
    !neverFinal.has(word.toLowerCase())
  )
}
