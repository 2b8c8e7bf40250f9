import type { LanguageDetector } from '../context.ts'

/** Languages that drafts in Sweden are likely to be in, by eld's codes. */
const eldCodes =
  'sv no da en fi de nl pl es fr it pt ro tr hr et lv lt sq ku hu cs sk sl is vi tl ca eu az ms'.split(
    ' ',
  )
/** The same by franc's codes, with ours. */
export const francCodes: Readonly<Record<string, string>> = Object.fromEntries(
  `swe-sv nob-no nno-no dan-da eng-en fin-fi deu-de nld-nl pol-pl spa-es fra-fr ita-it
  por-pt ron-ro tur-tr hrv-bs bos-bs som-so ekk-et lvs-lv lit-lt kmr-ku hun-hu ces-cs
  als-sq`
    .split(/\s+/)
    .map(pair => pair.split('-')),
)
/** What franc's word weighs against eld's, which is right more often. */
const francWeight = 0.12

/** Loads franc and eld (200 ms from source, 40 ms built: `packed-ngrams.ts`) and makes one detector of both. */
export async function createDetector(): Promise<LanguageDetector> {
  const [{ francAll }, { eld: shared }] = await Promise.all([
    import('franc'),
    import('eld/extrasmall'),
  ])
  const eld = shared.newInstance()
  eld.setLanguageSubset(eldCodes)
  const only = Object.keys(francCodes)
  return words => {
    const likeness = Object.entries(eld.detect(words).getScores())
    const best = Math.max(0, ...likeness.map(([, own]) => own))
    const scores = highest(likeness.map(([code, own]) => [code === 'hr' ? 'bs' : code, own / best]))
    const second = francAll(words, { only, minLength: 3 })
    for (const [code, own] of highest(second.map(([code, own]) => [francCodes[code] ?? code, own])))
      scores.set(code, (scores.get(code) ?? 0) + francWeight * own)
    return { best, scores }
  }
}

/** The highest score of each language. */
function highest(all: readonly (readonly [language: string, score: number])[]) {
  const scores = new Map<string, number>()
  for (const [language, score] of all)
    scores.set(language, Math.max(scores.get(language) ?? 0, score))
  return scores
}
