import type { Piece } from './pieces.ts'

/** Signs that join the words on both sides of them, as parse-latin has it. */
const joining = /^(?:[&'.:=?@\u00ad·‐‑’‧-]|_+)$/

/**
 * Puts words together that signs join: «e-post», «SJ:s», «don't».
 *
 * @returns The pieces with such words as one, undefined where a parser has to tell:
 *   at a stroke or a full stop after one letter, and at signs that may belong to one word.
 */
export function joinedWords(pieces: readonly Piece[], language: string): Piece[] | undefined {
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (piece.type !== 'WordNode') {
      if (isDoubtful(piece, joined.at(-1), pieces[at + 1], language)) return undefined
      joined.push(piece)
      continue
    }
    const last = lastOf(pieces, at)
    if (last > at && pieces[last]?.text.length === 1 && pieces[last + 1]?.text === '.')
      return undefined
    joined.push(last > at ? whole(pieces, at, last) : piece)
    at = last
  }
  return joined
}

function isDoubtful(
  { text }: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  language: string,
): boolean {
  if (text === '&') return true
  const isWord = before?.type === 'WordNode'
  if (text === '/') return isWord && before.text.length < 3
  // It hangs on to the word, and what follows may hang on to both.
  if (text === '-') return isWord && after !== undefined && after.type !== 'WhiteSpaceNode'
  return language === 'en' && (text === "'" || text === '’')
}

/** The index of the last piece of a word. */
function lastOf(pieces: readonly Piece[], first: number): number {
  let last = first
  for (let at = first + 1; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (piece.type === 'WordNode' && at > first + 1) last = at
    else if (!isSign(piece) || !joining.test(piece.text)) break
  }
  return last
}

function isSign({ type }: Piece): boolean {
  return type === 'PunctuationNode' || type === 'SymbolNode'
}

function whole(pieces: readonly Piece[], from: number, to: number): Piece {
  let text = ''
  for (let at = from; at <= to; at++) text += pieces[at]?.text
  return { type: 'WordNode', text, start: pieces[from]?.start ?? 0 }
}
