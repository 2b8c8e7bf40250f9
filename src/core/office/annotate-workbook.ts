import { columnLetters, type Sheet } from './workbook.ts'
import {
  attribute,
  escapeXml,
  localName,
  type SourceEdit,
  tagsIn,
  withEdits,
  type XmlTag,
} from './xml.ts'
import { type ArchiveParts, packArchive, partText } from './zip.ts'

/** What stands in the new column of a sheet. */
export interface SheetNotes {
  sheet: Sheet
  /** By row, from 1. */
  rows: ReadonlyMap<number, string>
}

const stylesPart = 'xl/styles.xml'

/** A workbook with one column more in some sheets, each to the right of all that stands there. */
export function annotateWorkbook(parts: ArchiveParts, notes: readonly SheetNotes[]): Uint8Array {
  const changed = new Map<string, string>()
  const styles = partText(parts, stylesPart)
  const wrapped = styles === undefined ? undefined : withWrappedStyle(styles)
  if (wrapped) changed.set(stylesPart, wrapped.source)
  for (const { sheet, rows } of notes) {
    const source = changed.get(sheet.part) ?? partText(parts, sheet.part)
    if (source !== undefined)
      changed.set(sheet.part, withColumn(source, sheet, rows, wrapped?.style))
  }
  return packArchive(parts, changed)
}

/** The styles with one more, in which long texts are broken into lines, and its number. */
function withWrappedStyle(source: string): { source: string; style: number } | undefined {
  const tags = [...tagsIn(source)]
  const [open, close] = (['open', 'close'] as const).map(wanted =>
    tags.find(({ name, kind }) => localName(name) === 'cellXfs' && kind === wanted),
  )
  if (!open || !close) return undefined
  const style = tags.filter(
    ({ name, kind, start }) =>
      localName(name) === 'xf' && kind !== 'close' && start > open.start && start < close.start,
  ).length
  const prefix = prefixOf(open)
  const xf = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`
  const counted = `<${open.name} count="${style + 1}">`
  const edits = [
    { start: open.start, end: open.end, text: counted },
    { start: close.start, end: close.start, text: xf },
  ]
  return { source: withEdits(source, edits), style }
}

/** The prefix of a tag, with its colon. */
const prefixOf = ({ name }: XmlTag): string => name.slice(0, name.length - localName(name).length)

/** Columns of text that the new column is wide. */
const noteWidth = 70
/** No cell can hold more. In UTF-16 units. */
const longestCell = 32_767

function withColumn(
  source: string,
  sheet: Sheet,
  notes: ReadonlyMap<number, string>,
  style: number | undefined,
): string {
  const column = columnAfter(sheet)
  const edits: SourceEdit[] = []
  let number = 0
  let note: string | undefined
  for (const tag of tagsIn(source)) {
    const name = localName(tag.name)
    if (name === 'row' && tag.kind !== 'close') {
      number = Number(attribute(source, tag, 'r') ?? number + 1)
      note = notes.get(number)
      // The columns that a row says it spans need not be said.
      const spans = /\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/u
      const text = source.slice(tag.start, tag.end).replace(spans, '')
      if (note !== undefined) edits.push({ ...tag, text })
    } else if (name === 'row' && note !== undefined) {
      const cell = cellXml(`${columnLetters(column)}${number}`, note, prefixOf(tag), style)
      edits.push({ start: tag.start, end: tag.start, text: cell })
    } else if (name === 'dimension') {
      const [, from = 'A1', row = '1'] =
        /^(\w+)(?::[A-Z]+(\d+))?$/u.exec(attribute(source, tag, 'ref') ?? '') ?? []
      edits.push({ ...tag, text: `<${tag.name} ref="${from}:${columnLetters(column)}${row}"/>` })
    }
  }
  return withEdits(source, [...edits, ...widthEdits(source, column + 1)])
}

/** The first column with nothing in it, to the right of all cells and merged ones; from 0. */
const columnAfter = ({ rows, merges }: Sheet): number =>
  Math.max(
    ...rows.map(({ cells }) => Math.max(...cells.keys())),
    ...merges.map(({ right }) => right),
    0,
  ) + 1

const cellXml = (place: string, text: string, prefix: string, style: number | undefined): string =>
  `<${prefix}c r="${place}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text.slice(0, longestCell))}</${prefix}t></${prefix}is></${prefix}c>`

/** Makes a column wide: a range of columns that holds it is parted around it. From 1. */
function widthEdits(source: string, column: number): readonly SourceEdit[] {
  const tags = [...tagsIn(source)]
  const data = tags.find(({ name }) => localName(name) === 'sheetData')
  if (!data) return []
  const prefix = prefixOf(data)
  const own = `<${prefix}col min="${column}" max="${column}" width="${noteWidth}" customWidth="1"/>`
  const cols = tags.filter(({ name, kind }) => localName(name) === 'col' && kind !== 'close')
  if (cols.length === 0)
    return [{ start: data.start, end: data.start, text: `<${prefix}cols>${own}</${prefix}cols>` }]
  const range = (tag: XmlTag) => ({
    min: Number(attribute(source, tag, 'min')),
    max: Number(attribute(source, tag, 'max')),
  })
  const holder = cols.find(tag => range(tag).min <= column && column <= range(tag).max)
  if (!holder) {
    const next = cols.find(tag => range(tag).min > column)
    const at = next?.start ?? cols.at(-1)?.end ?? data.start
    return [{ start: at, end: at, text: own }]
  }
  const { min, max } = range(holder)
  const part = (from: number, to: number): string =>
    from > to
      ? ''
      : source
          .slice(holder.start, holder.end)
          .replace(/\bmin\s*=\s*["']\d+["']/u, `min="${from}"`)
          .replace(/\bmax\s*=\s*["']\d+["']/u, `max="${to}"`)
  const text = part(min, column - 1) + own + part(column + 1, max)
  return [{ start: holder.start, end: holder.end, text }]
}
