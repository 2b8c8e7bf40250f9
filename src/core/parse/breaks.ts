import { neverFinal } from './abbreviations.ts'
import type { Piece } from './pieces.ts'

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

/** Whether a sentence ends at the single line break that a piece of white space holds. */
export function endsLine(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]
  const next = pieces[index + 1]
  if (!before || !next) return true
  const text = before.text
  if (terminal.test(text)) return true
  if (isOrnament(before) || isOrnament(next) || isBullet(pieces, index + 1)) return true
  if (unfinished.test(text) || needsMore.has(text.toLowerCase())) return false
  return startsSentence(pieces, index + 1)
}

function isOrnament(piece: Piece): boolean {
  return piece.type === 'EmojiNode' || piece.type === 'HashtagNode'
}

function isBullet(pieces: readonly Piece[], index: number): boolean {
  const sign = pieces[index]
  const after = pieces[index + 1]
  if (!sign || !after) return false
  if (sign.type === 'WordNode') return /^\d{1,2}$/.test(sign.text) && /^[.)]$/.test(after.text)
  return after.type === 'WhiteSpaceNode' && bullet.test(sign.text)
}

function startsSentence(pieces: readonly Piece[], index: number): boolean {
  const first = pieces[index]
  if (!first) return false
  const word = opening.test(first.text) ? pieces[index + 1] : first
  return word?.type === 'WordNode' && capital.test(word.text)
}

/** Whether a piece ends a sentence though no space follows: «slut.Nu börjar». */
export function lacksSpace(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (piece?.type !== 'PunctuationNode' || next?.type !== 'WordNode') return false
  const before = pieces[index - 1]
  if (before?.type !== 'WordNode' || !/^[.!?…]+$/.test(piece.text)) return false
  return (
    /\p{Ll}\p{Ll}$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !neverFinal.has(before.text.toLowerCase())
  )
}
