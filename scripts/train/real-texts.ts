import { isLong } from '../../src/core/classifier/classifier.ts'
import { parseDocument } from '../../src/core/document.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { documentOf } from '../../src/core/text/words.ts'
import { context } from '../context.ts'
import { readTexts } from '../rates/texts.ts'
import type { Source } from './examples.ts'

/** The texts of a file that are in a language, the genre as the set they are held out by. */
export function realTexts(file: string, language: string): readonly Source[] {
  return readTexts(file)
    .filter(({ lang }) => lang === language)
    .map(({ genre, text }, index) => ({
      set: genre,
      path: `${genre}/${index}.md`,
      source: text,
      labels: [],
      real: true,
    }))
}

/** Of how many sentences of real text one is also read without company. */
const oneIn = 8

/**
 * Sentences of real texts, each as a draft of its own: among labelled drafts those of a single sentence mostly have
 * something to be found, and a model would take being alone for a sign of it. Alarms are counted on whole texts.
 */
export function sentencesAlone(texts: readonly Source[]): readonly Source[] {
  let seen = 0
  return texts.flatMap(text => {
    const draft = parseDocument(parseDraft(text.path, text.source), context)
    return documentOf(draft)
      .sentences.filter(({ tokens }) => isLong(tokens) && seen++ % oneIn === 0)
      .map(({ start, end }) => ({ ...text, source: draft.text.slice(start, end), real: false }))
  })
}
