/** The paragraphs of Word documents (.docx) as they are to be published: what was deleted is gone, what was inserted is there. */
import { OfficeFault } from './fault.ts'
import { type OfficeParagraph, ParagraphGatherer } from './paragraphs.ts'
import { attribute, localName, scanOutside, tagsIn, type XmlTag } from './xml.ts'
import { type ArchiveParts, partText } from './zip.ts'

/** The part that holds the text; comments, headers and footnotes have parts of their own. */
export const wordPart = 'word/document.xml'
const stylesPart = 'word/styles.xml'

/** Whether a part is needed to read the text. */
export const isWordPart = (name: string): boolean => name === wordPart || name === stylesPart

/** What is marked as taken away or moved elsewhere, and what stands there for older programs. */
const leftOut = new Set('del moveFrom Fallback instrText delText rPrChange pPrChange'.split(' '))

/** The paragraphs with words of an unpacked Word document; throws an OfficeFault where it is none. */
export function wordParagraphs(parts: ArchiveParts): readonly OfficeParagraph[] {
  const source = partText(parts, wordPart)
  if (source === undefined) throw new OfficeFault('damaged')
  return paragraphsIn(source, headingStyles(partText(parts, stylesPart) ?? ''))
}

function paragraphsIn(source: string, styles: Styles): readonly OfficeParagraph[] {
  const gatherer = new ParagraphGatherer()
  const frames: Frame[] = []
  // A deletion that holds something; an empty one is the mark of a paragraph.
  for (const piece of scanOutside(name => leftOut.has(localName(name)), source)) {
    if (piece.kind !== 'text') takeTag(piece, { source, styles, gatherer, frames })
    else {
      const { textTag: tag, isHidden, properties = '' } = frames.at(-1) ?? {}
      if (tag && !isHidden) gatherer.add(piece.text, piece, { properties, tag })
    }
  }
  return gatherer.paragraphs
}

/** What is known of the paragraph that is open, and of the run in it. */
interface Frame {
  isRun?: boolean
  isHidden?: boolean | undefined
  /** Whether the mark at its end is deleted, so that the next paragraph goes on with it. */
  isContinued?: boolean
  /** Of a paragraph that is no text of the post: a table of contents. */
  isLeftOut?: boolean
  properties: string
  propertiesAt: number
  textTag?: XmlTag | undefined
}

interface Place {
  source: string
  styles: Styles
  gatherer: ParagraphGatherer
  frames: Frame[]
}

/** What an element in a run stands for. */
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
}

function takeTag(tag: XmlTag, { source, styles, gatherer, frames }: Place): void {
  const name = localName(tag.name)
  const isStart = tag.kind !== 'close'
  const frame = frames.at(-1)
  if (name === 'p' && isWord(tag)) {
    if (tag.kind === 'open') {
      frames.push({ properties: '', propertiesAt: 0 })
      gatherer.begin()
    } else if (tag.kind === 'close') {
      gatherer.end(frame?.isContinued)
      frames.pop()
    }
    return
  }
  if (!frame) return
  switch (name) {
    case 'r':
      if (!isWord(tag)) break
      frame.isRun = tag.kind === 'open'
      if (isStart) Object.assign(frame, { isHidden: frame.isLeftOut, properties: '' })
      break
    case 'rPr':
      if (tag.kind === 'open') frame.propertiesAt = tag.start
      else if (frame.isRun && tag.kind === 'close')
        frame.properties = source.slice(frame.propertiesAt, tag.end)
      break
    case 't':
      frame.textTag = tag.kind === 'open' && frame.isRun && isWord(tag) ? tag : undefined
      break
    case 'vanish':
      if (frame.isRun) frame.isHidden = isOn(source, tag)
      break
    case 'del':
    case 'moveFrom':
      if (!frame.isRun) frame.isContinued = true
      break
    case 'pStyle': {
      const style = styles.get(valueIn(source, tag))
      if (style === 'contents') frame.isLeftOut = true
      else if (style !== undefined) gatherer.setHeading(style)
      break
    }
    case 'outlineLvl': {
      const level = Number(valueIn(source, tag))
      if (level < bodyLevel) gatherer.setHeading(level + 1)
      break
    }
    default:
      if (frame.isRun && isStart && !frame.isHidden && isWord(tag) && signs[name])
        gatherer.addSign(signs[name])
  }
}

/** Formulas and drawings have paragraphs, runs and texts of their own, under other prefixes. */
const isWord = ({ name }: XmlTag): boolean => !/^(?:m|a|pic|wps|wpg|v|o|c|dgm):/u.test(name)

/** The level that Word gives to what is no heading. */
const bodyLevel = 9

/** The value of an attribute, whatever prefix it has. */
const valueIn = (source: string, tag: XmlTag, name = 'val'): string =>
  attribute(source, tag, `(?:\\w+:)?${name}`) ?? ''

const isOn = (source: string, tag: XmlTag): boolean =>
  !/^(?:0|false|off)$/u.test(valueIn(source, tag))

/** The styles that make headings, with their level, and those of a table of contents. */
type Styles = ReadonlyMap<string, number | 'contents'>

/** Styles by their ids; their names are English in every language of Word, and one can build on another. */
function headingStyles(source: string): Styles {
  const styles = new Map<string, number | 'contents'>()
  const bases = new Map<string, string>()
  let id = ''
  for (const tag of tagsIn(source)) {
    if (tag.kind === 'close') continue
    const name = localName(tag.name)
    const value = valueIn(source, tag)
    if (name === 'style') id = valueIn(source, tag, 'styleId')
    else if (name === 'name') {
      const [, level] = /^heading (\d)$/iu.exec(value) ?? []
      if (level) styles.set(id, Number(level))
      else if (/^title$/iu.test(value)) styles.set(id, 1)
      else if (/^toc /iu.test(value)) styles.set(id, 'contents')
    } else if (name === 'basedOn') bases.set(id, value)
    else if (name === 'outlineLvl' && Number(value) < bodyLevel && !styles.has(id))
      styles.set(id, Number(value) + 1)
  }
  for (const own of bases.keys()) {
    let above = bases.get(own)
    for (let step = 1; step < mostSteps && above !== undefined && !styles.has(above); step++)
      above = bases.get(above)
    const style = above === undefined ? undefined : styles.get(above)
    if (!styles.has(own) && style !== undefined) styles.set(own, style)
  }
  return styles
}

/** Styles build on one another in no more steps than this; a circle ends here too. */
const mostSteps = 20
