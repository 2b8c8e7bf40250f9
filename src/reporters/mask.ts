import type { Finding, Result } from '../core/types.ts'
import type { Report } from './report.ts'

/** Gives what stands for somebody in a masked report; the same for the same name. */
export type Pseudonym = (name: string) => string

/** Rules whose marked words are personal data themselves. */
const revealing = new Set(['contact-details', 'personal-number'])

/**
 * A report with nobody's name in it: names become pseudonyms in everything that is said,
 * and blocks of the same length in the drafts, so that places still hold.
 *
 * @param names - Path → the people that the draft names or declares.
 */
export function masked(
  report: Report,
  names: ReadonlyMap<string, readonly string[]>,
  pseudonym: Pseudonym,
): Report {
  const masks = new Map([...names].map(([path, own]) => [path, maskFor(own, pseudonym)]))
  const maskOf = (path: string): Mask => masks.get(path) ?? nothing
  return {
    ...report,
    results: report.results.map(result => maskResult(result, maskOf(result.path))),
    texts: new Map(
      report.results.flatMap(({ path, findings }) => {
        const text = report.texts.get(path)
        return text === undefined ? [] : [[path, blocked(text, findings, maskOf(path))] as const]
      }),
    ),
  }
}

/** Replaces every name in a text, by what `make` gives for the name as it stands there. */
type Mask = (text: string, make?: (found: string) => string) => string

const nothing: Mask = text => text

/** The names of one draft, their parts too: «Maria» is Maria Johansson where she is in it. */
function maskFor(names: readonly string[], pseudonym: Pseudonym): Mask {
  const known = new Map<string, string>()
  for (const name of names) known.set(key(name), pseudonym(key(name)))
  for (const name of names)
    for (const part of name.split(/\s+/u))
      if (part.length > 1 && /^[\p{Lu}@]/u.test(part) && !known.has(key(part)))
        known.set(key(part), pseudonym(key(name)))
  // macOS may have written å as a and a ring.
  const pattern = [...known.keys()]
    .filter(Boolean)
    .flatMap(name => [...new Set([name, name.normalize('NFD')])])
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+'))
  if (pattern.length === 0) return nothing
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${pattern.join('|')})(?=['’:]?s?(?![\\p{L}\\p{N}\\p{M}]))`,
    'giu',
  )
  return (text, make = name => known.get(key(name)) ?? '') =>
    text.replace(found, name => make(name))
}

const key = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

function maskResult(result: Result, mask: Mask): Result {
  return {
    ...result,
    findings: result.findings.map(finding => maskFinding(finding, mask)),
    ignored: result.ignored.map(({ finding, by }) => ({
      finding: maskFinding(finding, mask),
      by: by.reason === undefined ? by : { ...by, reason: mask(by.reason) },
    })),
    metadata: maskMetadata(result.metadata, mask),
  }
}

function maskFinding(finding: Finding, mask: Mask): Finding {
  const hidden = revealing.has(finding.ruleId ?? '') ? finding.actual : undefined
  const say = (text: string): string => mask(hidden ? text.replaceAll(hidden, block(hidden)) : text)
  return {
    ...finding,
    message: say(finding.reason),
    reason: say(finding.reason),
    fix: say(finding.fix),
    actual: say(finding.actual ?? ''),
    expected: (finding.expected ?? []).map(say),
    because: finding.because.map(say),
  }
}

// Which people there are is told by the findings; the rest of the metadata names nobody.
const maskMetadata = ({ people: _, images, ...rest }: Result['metadata'], mask: Mask) => ({
  ...rest,
  ...(images
    ? {
        images: images.map(({ people: _, photographer: __, ...image }) => ({
          ...image,
          ...(image.alt ? { alt: mask(image.alt) } : {}),
        })),
      }
    : {}),
})

const block = (text: string): string => '▇'.repeat(text.length)

function blocked(text: string, findings: readonly Finding[], mask: Mask): string {
  const hidden = findings
    .filter(({ ruleId }) => revealing.has(ruleId ?? ''))
    .reduce(
      (so, { span }) =>
        so.slice(0, span.start) + block(so.slice(span.start, span.end)) + so.slice(span.end),
      text,
    )
  return mask(hidden, block)
}
