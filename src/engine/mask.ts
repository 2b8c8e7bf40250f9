import { createHmac } from 'node:crypto'
import type { Context } from '../core/context.ts'
import { parseDocument } from '../core/document.ts'
import {
  approvalKeys,
  imageKeys,
  type KeyKind,
  metadataKeys,
  personKeys,
  recordKeys,
} from '../core/front-matter/keys.ts'
import { correctedLine } from '../core/front-matter/read.ts'
import { contactsIn } from '../core/masking/contacts.ts'
import { block, type Masker, openMasker, type Pseudonym } from '../core/masking/masker.ts'
import { namesIn, namesRunTogether } from '../core/masking/names.ts'
import { memoizeByKey } from '../core/memo.ts'
import { countAlike } from '../core/message.ts'
import { peopleInFiles } from '../core/people/consent.ts'
import { namedPeople } from '../core/people/recogniser.ts'
import type { PictureFacts } from '../core/picture-facts.ts'
import { textOfWords } from '../core/text/words.ts'
import type {
  ConsentRecord,
  Draft,
  Finding,
  IgnoreEntry,
  Locale,
  Metadata,
  MetadataKey,
  Result,
  Span,
} from '../core/types.ts'
import { ConfigurationError } from '../node/config/configuration-error.ts'
import type { Report } from '../reporters/report.ts'
import { type Io, type RunMask, UsageError } from './types.ts'

/** Runs a command with nobody named in what it says on stderr, held until everybody is known, and in why it fails. */
export async function runMasked<Outcome>(
  io: Io,
  locale: Locale,
  run: (mask: RunMask, io: Io) => Promise<Outcome>,
): Promise<Outcome> {
  const mask = openMask(io.env)
  let held = ''
  const { columns, isTTY } = io.stderr
  const hold = (text: string): void => {
    held += text
  }
  try {
    return await run(mask, { ...io, stderr: { columns, isTTY, write: hold } })
  } catch (error) {
    throw withoutNames(error, mask, locale)
  } finally {
    if (held) io.stderr.write(mask.say(held))
  }
}

function withoutNames(error: unknown, mask: RunMask, locale: Locale): unknown {
  if (error instanceof ConfigurationError) {
    mask.addPaths([{ path: error.file.shownAs }])
    return new UsageError(mask.say(error.in(locale)))
  }
  // A new one, as the stack begins with the message.
  if (error instanceof UsageError) return new UsageError(mask.say(error.message))
  if (error instanceof Error) {
    const { path = '' }: NodeJS.ErrnoException = error
    mask.addPaths([{ path }])
    error.message = mask.say(error.message)
    // Of a refusal by the disk, the path is what is told.
    if (path) Object.assign(error, { path: mask.say(path) })
  }
  return error
}

function openMask(env: Io['env']): RunMask {
  const pseudonym = pseudonyms(env)
  const names: string[] = []
  const handles: string[] = []
  const numbers: string[] = []
  const fields = new Map<string, Span>()
  const add = (text: string): void => {
    names.push(...namesIn(text))
    for (const { kind, text: own } of contactsIn(text)) {
      if (kind === 'handle') handles.push(own)
      else if (kind === 'address') handles.push(own.split('@')[0] ?? '')
      else numbers.push(own)
    }
  }
  const addPath = (path: string): void => {
    // What a file ends in is part of no name.
    const own = path.replace(/\.[^./\\]{1,5}$/u, '')
    add(own)
    names.push(...namesRunTogether(own))
  }
  return {
    addDraft: (draft, context) => {
      fields.set(draft.path, draft.frontMatter)
      const facts = factsIn(draft, context)
      names.push(...namesOf(draft, facts, context))
      add(draft.text)
      for (const { alt = '', creator = '', copyright = '' } of facts)
        for (const text of [alt, creator, copyright]) add(text)
      addPath(draft.path)
      const { origin } = draft
      for (const one of [origin?.file, origin?.sheet, origin?.heading]) addPath(one ?? '')
    },
    addContext: ({ register = [], spokespersons }) => {
      names.push(...register.flatMap(namesOfRecord))
      names.push(...spokespersons.map(entry => entry.split(',')[0] ?? entry))
      for (const record of register) for (const text of Object.values(record)) add(String(text))
    },
    addPaths: files => {
      for (const { path, near = '' } of files) for (const one of [path, near]) addPath(one)
    },
    report: report => {
      // What a rule suggests may write a name out that the draft runs together.
      for (const { findings, ignored } of report.results)
        for (const { expected } of [...findings, ...ignored.map(({ finding }) => finding)])
          for (const text of expected ?? []) names.push(...namesIn(text))
      return masked(report, openMasker({ names, handles, numbers }, pseudonym), fields)
    },
    say: text => {
      const all = [...names, ...namesInMessage(text)]
      return openMasker({ names: all, handles, numbers }, pseudonym).say(text)
    },
  }
}

/** Words that the tool's own messages put beside each other so that they pass for the name of a person: «git-arkiv», «Git says». */
const toolWords: ReadonlySet<string> = new Set(
  'actions alla arkiv csv den docx does filen finns folders git holds hub lab md nor odt run says that txt xlsx'.split(
    ' ',
  ),
)

/** What looks like a name in a message of the tool, its own words left out. */
export const namesInMessage = (text: string): readonly string[] =>
  namesIn(text).filter(name => name.split(' ').some(word => !toolWords.has(word.toLowerCase())))

/** Pseudonyms: numbered as they come, so that none leads back, or of `TANKEFTER_MASK_KEY` (HMAC), the same in every run. */
function pseudonyms({ TANKEFTER_MASK_KEY: secret }: Io['env']): Pseudonym {
  let count = 0
  const numberOf = (name: string): string =>
    secret ? createHmac('sha256', secret).update(name).digest('hex').slice(0, 8) : String(++count)
  return memoizeByKey(name => `Person ${numberOf(name)}`)
}

const namesOfRecord = ({ name, guardian }: ConsentRecord): string[] =>
  [name, guardian].flatMap(one => one ?? [])

/** Everybody a draft declares or names, with guardians and photographers, and those that the files of its pictures name. */
function namesOf(
  draft: Draft,
  facts: readonly PictureFacts[],
  context: Context,
): readonly string[] {
  const parsed = parseDocument(draft, context)
  const named = namedPeople(parsed).map(row => textOfWords(row, parsed))
  const { images = [], people = [], approved } = draft.metadata
  const declared = [...people, ...images.flatMap(image => image.people ?? [])].flatMap(
    ({ name, consent }) => [
      ...(name === undefined ? [] : [name]),
      ...(typeof consent === 'object' ? namesOfRecord(consent) : []),
    ],
  )
  const photographers = images.flatMap(({ photographer = [] }) => photographer)
  const inFiles = peopleInFiles(draft, context).map(({ person }) => person.name)
  const creators = facts.flatMap(({ creator = [] }) => creator)
  const approvers = approved?.by === undefined ? [] : namesIn(approved.by)
  return [
    ...[...declared, ...inFiles, ...photographers, ...creators, ...approvers],
    ...fieldNames(draft),
    ...named,
  ]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** How the keys of front matter are written whose values name somebody; nicknames are no key, but people write them. */
const nameKeys = [
  personKeys.name,
  recordKeys.guardian,
  imageKeys.photographer,
  approvalKeys.by,
  metadataKeys.people,
]
  .flatMap(({ sv, en, also = [] }) => [sv, en, ...also])
  .concat('smeknamn', 'nickname')

/** Fields of the front matter that hold names, also where it cannot be read as YAML. */
const nameField = new RegExp(`(?:${nameKeys.map(escaped).join('|')})["']?\\s*:\\s*([^\\n]*)`, 'giu')

function fieldNames({ text, frontMatter }: Draft): string[] {
  return [...text.slice(frontMatter.start, frontMatter.end).matchAll(nameField)].flatMap(
    ([, value = '']) =>
      value
        .replace(/,?\s*[\p{L}-]+\s*:.*$/u, '')
        .split(/[[\]{},;"']+/u)
        .map(name => name.trim())
        .filter(name => /\p{L}{2}/u.test(name) && name.split(/\s+/u).length < 5),
  )
}

/** What the files of a draft's pictures say of themselves. */
const factsIn = ({ path, metadata }: Draft, { imageFacts }: Context): PictureFacts[] =>
  (metadata.images ?? []).flatMap(({ file }) => (file && imageFacts?.(path, file)) || [])

/** Replaces persons in one text. */
type Say = (text: string) => string

/**
 * A report with nobody's name in it: pseudonyms in all that is said, and blocks of the same length in the drafts, so that places
 * still hold. Of front matter, which stands by path in `fields`, only the keys are shown.
 */
function masked(report: Report, masker: Masker, fields: ReadonlyMap<string, Span>): Report {
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
  const { configuration } = report
  return {
    ...report,
    results,
    folder,
    problems: report.problems.map(({ path, reason, ...rest }) => ({
      path: pathOf(path),
      reason,
      ...sayAll(rest, masker.say),
    })),
    unread: report.unread.map(file => ({ ...file, path: pathOf(file.path) })),
    texts: new Map(texts),
    root: masker.say(report.root),
    branches: report.branches.map(masker.say),
    ...(configuration === undefined ? {} : { configuration: masker.say(configuration) }),
  }
}

/** Gives paths that name nobody; two drafts never get the same. */
function openPaths(say: Say): Say {
  const taken = new Set<string>()
  return memoizeByKey(path => {
    const text = say(path)
    let own = text
    for (let nth = 2; taken.has(own); nth++) own = text.replace(/(\.[^./\\]*)?$/u, ` (${nth})$1`)
    taken.add(own)
    return own
  })
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
  const { origin } = result
  return {
    ...result,
    path: pathOf(result.path),
    // The names of a document, a sheet and a heading may be those of people.
    ...(origin ? { origin: { ...sayAll(origin, say), file: pathOf(origin.file) } } : {}),
    findings,
    ignored,
    metadata: maskMetadata(result.metadata, say),
  }
}

const maskEntry = (by: IgnoreEntry, say: Say): IgnoreEntry =>
  by.reason === undefined ? by : { ...by, reason: say(by.reason) }

function maskFinding(finding: Finding, say: Say): Finding {
  const { reason, fix, actual = '', expected = [], because, place, related } = finding
  const masked = sayAll({ reason, fix, actual, expected, because, place, related }, say)
  return { ...finding, ...masked, message: masked.reason }
}

/** A value with every text in it masked, save the cells of a table: places have to hold. */
function sayAll<Value>(value: Value, say: Say): Value {
  const all = (one: unknown): unknown => {
    if (typeof one === 'string') return say(one)
    if (Array.isArray(one)) return one.map(all)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one).map(([key, own]) => [key, key === 'cell' ? own : all(own)]),
    )
  }
  return all(value) as Value
}

/** A finding in front matter with blocks for the values it quotes. */
function withoutValues(finding: Finding, { text, fields }: MaskedDraft): Finding {
  const { actual = '', span } = finding
  const isKey = /^[^\S\n]*:(?:\s|$)/u.test(text.slice(span.end)) && !actual.includes('\n')
  if (isKey) return finding
  const top = text.slice(fields?.start, fields?.end)
  const inLine = top.replace(/\s+/gu, ' ')
  const hide = (text: string): string =>
    text.replace(/(["”“])([^"”“]+)(["”“])/gu, (all, open, words, close) =>
      isKeyIn(words, top) || !inLine.includes(words.replace(/\s*…$/u, '').trim())
        ? all
        : `${open}${block(words)}${close}`,
    )
  const own = actual.trim()
  const say = (text: string): string =>
    hide(
      /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(own) && !isKeyIn(own, top)
        ? text.replaceAll(own, block(own))
        : text,
    )
  const { expected = [] } = finding
  const line = correctedLine(text, { ...span, expected })
  const isShown = line !== undefined && finding.fix.includes(line)
  return {
    ...finding,
    reason: say(finding.reason),
    fix: say(isShown ? finding.fix.replaceAll(line, () => keysOnly(line)) : finding.fix),
    actual: keysOnly(actual),
    expected: isShown ? expected.map(keysOnly) : expected,
    because: finding.because.map(say),
  }
}

const isKeyIn = (words: string, top: string): boolean =>
  new RegExp(`(?:^|[\\s{,"'-])${escaped(words)}["']?\\s*:(?:\\s|$)`, 'mu').test(top)

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

/** The kinds of keys whose values are written freely, so that they may name somebody. */
const freeKinds: ReadonlySet<KeyKind> = new Set(['text', 'texts', 'joined-texts'])

/** Metadata that names nobody: which people there are is told by the findings. */
function maskMetadata(
  { people: _, approved: __, images, ignore, ...rest }: Metadata,
  say: Say,
): Metadata {
  const fields = Object.entries(rest).map(([key, value]): [string, unknown] => {
    const isFree = freeKinds.has(metadataKeys[key as MetadataKey].kind)
    return [key, isFree ? sayAll(value, say) : value]
  })
  return {
    ...(Object.fromEntries(fields) as Metadata),
    ...(ignore ? { ignore: ignore.map(entry => maskEntry(entry, say)) } : {}),
    ...(images ? { images: images.map(({ place }) => ({ place })) } : {}),
  }
}
