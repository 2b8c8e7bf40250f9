import { countAlike } from '../core/fingerprint.ts'
import { block, type Masker } from '../core/masking/masker.ts'
import type { Finding, IgnoreEntry, Result, Span } from '../core/types.ts'
import type { Report } from './report.ts'

/** Replaces persons in one text. */
type Say = (text: string) => string

/**
 * A report with nobody's name in it: pseudonyms in everything that is said, and blocks of the
 * same length in the drafts, so that places still hold. Of front matter only the keys are shown.
 *
 * @param fields - Path → where the front matter of the draft stands.
 */
export function masked(report: Report, masker: Masker, fields: ReadonlyMap<string, Span>): Report {
  const pathOf = openPaths(masker.say)
  const results = report.results.map(result => {
    const draft = { text: report.texts.get(result.path) ?? '', fields: fields.get(result.path) }
    return maskResult(result, draft, masker, pathOf)
  })
  const texts = [...report.texts].map(
    ([path, text]) => [pathOf(path), blotted(text, fields.get(path), masker)] as const,
  )
  const folder = report.folder.map(finding => maskFinding(finding, masker.say))
  countAlike(folder)
  const problems = report.problems.map(({ path, reason, near }) => ({
    path: pathOf(path),
    reason,
    ...(near === undefined ? {} : { near: masker.say(near) }),
  }))
  const { configuration } = report
  return {
    ...report,
    results,
    folder,
    problems,
    texts: new Map(texts),
    branches: report.branches.map(masker.say),
    ...(configuration === undefined ? {} : { configuration: masker.say(configuration) }),
  }
}

/** Gives paths that name nobody; two drafts never get the same. */
function openPaths(say: Say): Say {
  const known = new Map<string, string>()
  const taken = new Set<string>()
  return path => {
    const had = known.get(path)
    if (had !== undefined) return had
    const said = say(path)
    let own = said
    for (let nth = 2; taken.has(own); nth++) own = said.replace(/(\.[^./\\]*)?$/u, ` (${nth})$1`)
    known.set(path, own)
    taken.add(own)
    return own
  }
}

interface MaskedDraft {
  text: string
  /** Where the front matter stands. */
  fields: Span | undefined
}

function maskResult(result: Result, draft: MaskedDraft, { say }: Masker, pathOf: Say): Result {
  const maskOne = (finding: Finding): Finding => {
    const { start } = finding.span
    const isField = draft.fields !== undefined && start < draft.fields.end
    return maskFinding(isField ? withoutValues(finding, draft) : finding, say)
  }
  const findings = result.findings.map(maskOne)
  const ignored = result.ignored.map(({ finding, by }) => ({
    finding: maskOne(finding),
    by: maskEntry(by, say),
  }))
  countAlike(findings)
  countAlike(ignored.map(({ finding }) => finding))
  return {
    ...result,
    path: pathOf(result.path),
    findings,
    ignored,
    metadata: maskMetadata(result.metadata, say),
  }
}

const maskEntry = (by: IgnoreEntry, say: Say): IgnoreEntry =>
  by.reason === undefined ? by : { ...by, reason: say(by.reason) }

function maskFinding(finding: Finding, say: Say): Finding {
  const reason = say(finding.reason)
  return {
    ...finding,
    message: reason,
    reason,
    fix: say(finding.fix),
    actual: say(finding.actual ?? ''),
    expected: (finding.expected ?? []).map(say),
    because: finding.because.map(say),
  }
}

/** A finding in front matter with blocks for the values it quotes. */
function withoutValues(finding: Finding, { text, fields }: MaskedDraft): Finding {
  const { actual = '', span } = finding
  const isKey = /^[^\S\n]*:(?:\s|$)/u.test(text.slice(span.end)) && !actual.includes('\n')
  if (isKey) return finding
  const top = text.slice(fields?.start, fields?.end)
  const hide = (said: string): string =>
    said.replace(/(["”“])([^"”“]+)(["”“])/gu, (all, open, words, close) =>
      isKeyIn(words, top) || !standsIn(words, top) ? all : `${open}${block(words)}${close}`,
    )
  const own = actual.trim()
  const say = (said: string): string =>
    hide(own.length > 1 && !isKeyIn(own, top) ? said.replaceAll(own, block(own)) : said)
  return {
    ...finding,
    reason: say(finding.reason),
    fix: say(finding.fix),
    actual: keysOnly(actual),
    because: finding.because.map(say),
  }
}

const standsIn = (words: string, top: string): boolean =>
  top.replace(/\s+/gu, ' ').includes(words.replace(/\s*…$/u, '').trim())

const isKeyIn = (words: string, top: string): boolean =>
  new RegExp(`(?:^|[\\s{,"'-])${escaped(words)}["']?\\s*:(?:\\s|$)`, 'mu').test(top)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

const field = /^(\s*(?:-\s+)*["']?[\p{L}\p{M}_-]+["']?\s*:)(.*)$/u

/** Lines of front matter with blocks for everything but keys, as long as they were. */
const keysOnly = (lines: string): string =>
  lines.replace(/[^\r\n]+/gu, line => {
    const [, key = '', value = line] = field.exec(line) ?? []
    return key + value.replace(/\S+/gu, block)
  })

function blotted(text: string, fields: Span | undefined, { blot }: Masker): string {
  if (!fields) return blot(text)
  const top = keysOnly(text.slice(fields.start, fields.end))
  return blot(text.slice(0, fields.start) + top + text.slice(fields.end))
}

// Which people there are is told by the findings; the rest of the metadata names nobody.
function maskMetadata({ people: _, images, ...rest }: Result['metadata'], say: Say) {
  const { sources, shares, campaign, audience, branch, ignore } = rest
  return {
    ...rest,
    ...(sources ? { sources: sources.map(say) } : {}),
    ...(shares === undefined ? {} : { shares: say(shares) }),
    ...(campaign === undefined ? {} : { campaign: say(campaign) }),
    ...(audience === undefined ? {} : { audience: say(audience) }),
    ...(branch === undefined ? {} : { branch: say(branch) }),
    ...(ignore ? { ignore: ignore.map(entry => maskEntry(entry, say)) } : {}),
    ...(images ? { images: images.map(({ place }) => ({ place })) } : {}),
  }
}
