import { strToU8, zipSync } from 'fflate'

/** A cell of a made sheet: text as a shared string, a number as one; `{ xml }` as it is. */
export type MadeCell = string | number | null | { xml: string }

interface MadeSheet {
  name?: string
  rows: readonly (readonly MadeCell[])[]
  merges?: readonly string[]
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

/** The parts of a workbook as Excel writes them, with shared strings, styles and relationships. */
export function workbookParts(
  sheets: readonly MadeSheet[],
  { date1904 = false } = {},
): Record<string, Uint8Array> {
  const strings: string[] = []
  const cell = (value: MadeCell, place: string): string => {
    if (value === null) return ''
    if (typeof value === 'number') return `<c r="${place}" s="1"><v>${value}</v></c>`
    if (typeof value === 'object') return value.xml.replace('<c', `<c r="${place}"`)
    if (!strings.includes(value)) strings.push(value)
    return `<c r="${place}" t="s"><v>${strings.indexOf(value)}</v></c>`
  }
  const parts: Record<string, Uint8Array> = {}
  sheets.forEach(({ rows, merges = [] }, index) => {
    const told = rows
      .map((cells, row) =>
        cells.length === 0
          ? ''
          : `<row r="${row + 1}" spans="1:${cells.length}">${cells.map((value, at) => cell(value, `${letters(at)}${row + 1}`)).join('')}</row>`,
      )
      .join('')
    const merged = merges.length
      ? `<mergeCells count="${merges.length}">${merges.map(one => `<mergeCell ref="${one}"/>`).join('')}</mergeCells>`
      : ''
    const width = Math.max(...rows.map(row => row.length), 1)
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1:${letters(width - 1)}${rows.length}"/><cols><col min="1" max="${width}" width="18" customWidth="1"/></cols><sheetData>${told}</sheetData>${merged}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
    )
  })
  const ids = sheets.map((_, index) => index + 1)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  parts['xl/workbook.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name = 'Blad1' }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  )
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ids.map(id => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId90" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  )
  parts['xl/sharedStrings.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${main}">${strings.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  )
  parts['xl/styles.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  )
  parts['[Content_Types].xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>${ids.map(id => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${kinds}.worksheet+xml"/>`).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="${kinds}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
  )
  parts['_rels/.rels'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  return parts
}

/** A workbook of one sheet, or more. */
export const workbook = (
  sheets: readonly (readonly MadeCell[])[] | readonly MadeSheet[],
  options: { date1904?: boolean } = {},
): Uint8Array =>
  zipSync(
    workbookParts(
      isSheets(sheets) ? sheets : [{ rows: sheets as readonly (readonly MadeCell[])[] }],
      options,
    ),
  )

const isSheets = (sheets: readonly unknown[]): sheets is readonly MadeSheet[] =>
  typeof sheets[0] === 'object' && !Array.isArray(sheets[0])

const wordMain = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A paragraph of Word in XML: its text, or runs of it; a style by its id. */
export const wordParagraph = (text: string, style = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${text.includes('<') ? text : wordRun(text)}</w:p>`

/** A run of Word in XML. */
export const wordRun = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** The parts of a Word document with a body in XML. */
export function wordParts(body: string): Record<string, Uint8Array> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  return {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kinds}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `${head}<w:styles xmlns:w="${wordMain}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Vår rubrik"/><w:basedOn w:val="Rubrik2"/></w:style><w:style w:type="paragraph" w:styleId="Inneh1"><w:name w:val="toc 1"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `${head}<w:document xmlns:w="${wordMain}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  }
}

/** A Word document with a body in XML. */
export const wordDocument = (body: string): Uint8Array => zipSync(wordParts(body))

/** An OpenDocument text with a body in XML. */
export const openDocument = (body: string, manifest = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>${manifest}</manifest:manifest>`,
    ),
  })
