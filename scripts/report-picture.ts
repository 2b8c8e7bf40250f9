/** A picture of what the tool prints, drawn from the real output: colours of a terminal as text of an SVG. */

/** How a stretch of a terminal's text looks. */
interface Style {
  bold: boolean
  faint: boolean
  underlined: boolean
  colour: string | undefined
}

const plain: Style = { bold: false, faint: false, underlined: false, colour: undefined }

/** What the numbers of escape sequences ask for that our reports use (`src/reporters/colours.ts`). */
const codes: Readonly<Record<number, Partial<Style>>> = {
  0: plain,
  1: { bold: true },
  2: { faint: true },
  4: { underlined: true },
  22: { bold: false, faint: false },
  24: { underlined: false },
  31: { colour: '#ff8a80' },
  32: { colour: '#a5d6a7' },
  33: { colour: '#ffd54f' },
  35: { colour: '#e0a3ff' },
  36: { colour: '#80deea' },
  39: { colour: undefined },
}

/** Of a character of the monospaced font, and of a line, in pixels. */
const [width, height] = [8.4, 20]
const margin = 18
const bar = 34

/**
 * Draws a terminal with a command and what it printed.
 *
 * @param command - As it was typed.
 * @param printed - With escape sequences for colours.
 * @param columns - Width of the terminal.
 * @returns The text of an SVG.
 * @throws {Error} where an escape sequence is one that reports do not use.
 */
export function terminalPicture(command: string, printed: string, columns: number): string {
  const lines = [`\u001b[2m$\u001b[22m ${command}`, '', ...printed.trimEnd().split('\n')]
  const size = {
    width: Math.ceil(columns * width + 2 * margin),
    height: bar + lines.length * height + 2 * margin,
  }
  let style = plain
  const rows = lines.flatMap((line, row) => {
    const { spans, last } = spansOf(line, style)
    style = last
    const y = bar + margin + (row + 0.75) * height
    return spans.flatMap(span => textsOf(span, y))
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img">
<title>${escaped(command)}</title>
<rect width="100%" height="100%" rx="10" fill="#1b1f27"/>
<g fill="#4a5160">${[22, 42, 62].map(x => `<circle cx="${x}" cy="20" r="6"/>`).join('')}</g>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace" font-size="14" fill="#e4e7ec">
${rows.join('\n')}
</g>
</svg>
`
}

/** A stretch of one look, and the column that it starts in. */
interface StyledSpan {
  text: string
  column: number
  style: Style
}

function spansOf(line: string, style: Style): { spans: StyledSpan[]; last: Style } {
  const spans: StyledSpan[] = []
  let last = style
  let column = 0
  for (const [piece] of line.matchAll(/\u001b\[[\d;]*m|[^\u001b]+/g)) {
    if (piece.startsWith('\u001b')) {
      for (const code of piece.slice(2, -1).split(';')) {
        const change = codes[Number(code)]
        if (!change) throw new Error(`No colour of reports: ${code}`)
        last = { ...last, ...change }
      }
    } else {
      spans.push({ text: piece, column, style: last })
      column += piece.length
    }
  }
  return { spans, last }
}

function textsOf({ text, column, style }: StyledSpan, y: number): string[] {
  const look = [
    style.bold ? ' font-weight="700"' : '',
    style.faint ? ' opacity="0.65"' : '',
    style.underlined ? ' text-decoration="underline"' : '',
    style.colour ? ` fill="${style.colour}"` : '',
  ].join('')
  // What several spaces part stands by itself: whatever font there is, columns stay columns.
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => {
    const x = (margin + (column + index) * width).toFixed(1)
    const length = (words.length * width).toFixed(1)
    return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(words)}</text>`
  })
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
