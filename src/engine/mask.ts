import { createHmac } from 'node:crypto'
import { contactsIn } from '../core/masking/contacts.ts'
import { type Masker, openMasker, type Pseudonym } from '../core/masking/masker.ts'
import { namesIn, namesRunTogether } from '../core/masking/names.ts'
import type { Context } from '../core/match/matcher.ts'
import { parsePassages } from '../core/passages.ts'
import { peopleInFiles } from '../core/people/in-files.ts'
import { namedPeople } from '../core/people/named.ts'
import type { ConsentRecord, Draft, Locale, Span } from '../core/types.ts'
import { wordsOf } from '../core/words.ts'
import { masked } from '../reporters/mask.ts'
import type { FileProblem, Report } from '../reporters/report.ts'
import { type Io, type Output, UsageError } from './io.ts'

/** What a run knows of persons, gathered while it reads and used once it has read everything. */
export interface RunMask {
  addDraft(draft: Draft, context: Context): void
  /** Adds the people of the register and those who speak for the organisation. */
  addContext(context: Context): void
  addPaths(problems: readonly FileProblem[]): void
  report(report: Report): Report
  /** A text for a person to read: names that stand only in it are taken for names too. */
  say(text: string): string
}

/**
 * Runs a command with nobody named in what it says on stderr and in why it fails: all of that is
 * held until everybody is known.
 */
export async function runMasked(
  io: Io,
  locale: Locale,
  run: (mask: RunMask, io: Io) => Promise<number>,
): Promise<number> {
  const mask = openMask(io.env)
  const held = holding(io.stderr)
  try {
    return await run(mask, { ...io, stderr: held })
  } catch (error) {
    throw withoutNames(error, mask, locale)
  } finally {
    const told = held.text()
    if (told) io.stderr.write(mask.say(told))
  }
}

function holding(output: Output): Output & { text(): string } {
  let all = ''
  return {
    columns: output.columns,
    isTTY: output.isTTY,
    write: text => {
      all += text
    },
    text: () => all,
  }
}

function withoutNames(error: unknown, mask: RunMask, locale: Locale): unknown {
  if (!(error instanceof Error)) return error
  const told = 'in' in error && typeof error.in === 'function' ? error.in(locale) : error.message
  if (error.name === 'UsageError' || 'in' in error) return new UsageError(mask.say(told))
  error.message = mask.say(told)
  return error
}

function openMask(env: Io['env']): RunMask {
  const pseudonym = pseudonyms(env)
  const names: string[] = []
  const handles: string[] = []
  const numbers: string[] = []
  const fields = new Map<string, Span>()
  const add = (text: string): void => {
    const found = contactsIn(text)
    names.push(...namesIn(text))
    for (const { kind, text: own } of found) {
      if (kind === 'handle') handles.push(own)
      else if (kind === 'address') handles.push(own.split('@')[0] ?? '')
      else numbers.push(own)
    }
  }
  const addPath = (path: string): void => {
    const own = withoutEnding(path)
    add(own)
    names.push(...namesRunTogether(own))
  }
  let masker: Masker | undefined
  const maskerNow = (): Masker => {
    masker ??= openMasker({ names, handles, numbers }, pseudonym)
    return masker
  }
  return {
    addDraft: (draft, context) => {
      fields.set(draft.path, draft.frontMatter)
      names.push(...namesOf(draft, context))
      for (const text of textsOf(draft, context)) add(text)
      addPath(draft.path)
    },
    addContext: ({ register = [], spokespersons }) => {
      names.push(...register.flatMap(namesOfRecord))
      names.push(...spokespersons.map(entry => entry.split(',')[0] ?? entry))
      for (const record of register) for (const text of Object.values(record)) add(String(text))
    },
    addPaths: problems => {
      for (const { path, near = '' } of problems) for (const one of [path, near]) addPath(one)
    },
    report: report => {
      // What a rule suggests may write a name out that the draft runs together.
      for (const { findings, ignored } of report.results)
        for (const { expected } of [...findings, ...ignored.map(({ finding }) => finding)])
          for (const text of expected ?? []) names.push(...namesIn(text))
      return masked(report, maskerNow(), fields)
    },
    say: text => {
      const own = openMasker({ names: [...names, ...namesIn(text)], handles, numbers }, pseudonym)
      return own.say(text)
    },
  }
}

/**
 * Pseudonyms of a run: numbered as they come, so that nothing can be worked back from
 * them; where `TANKEFTER_MASK_KEY` is set made with that key (HMAC-SHA-256), so that
 * somebody is the same in every run that has it.
 */
function pseudonyms({ TANKEFTER_MASK_KEY: secret }: Io['env']): Pseudonym {
  const known = new Map<string, string>()
  return name => {
    const number = secret
      ? createHmac('sha256', secret).update(name).digest('hex').slice(0, 8)
      : `${known.size + 1}`
    const given = known.get(name) ?? `Person ${number}`
    known.set(name, given)
    return given
  }
}

const namesOfRecord = ({ name, guardian }: ConsentRecord): string[] =>
  [name, guardian].flatMap(one => one ?? [])

/** Everybody a draft declares or names, with guardians and photographers, and those that the files of its pictures name. */
function namesOf(draft: Draft, context: Context): readonly string[] {
  const parsed = parsePassages(draft, context)
  const { words } = wordsOf(parsed)
  const named = namedPeople(parsed).map(({ from, to }) =>
    parsed.text.slice(words[from]?.token.start, words[to - 1]?.token.end),
  )
  const { images = [], people = [] } = draft.metadata
  const declared = [...people, ...images.flatMap(image => image.people ?? [])].flatMap(
    ({ name, consent }) => [
      ...(name === undefined ? [] : [name]),
      ...(typeof consent === 'object' ? namesOfRecord(consent) : []),
    ],
  )
  const photographers = images.flatMap(({ photographer = [] }) => photographer)
  const inFiles = peopleInFiles(draft, context).map(({ person }) => person.name)
  const creators = images.flatMap(({ file }) => {
    const { creator } = (file && context.imageFacts?.(draft.path, file)) || {}
    return creator ?? []
  })
  return [...declared, ...inFiles, ...photographers, ...creators, ...fieldNames(draft), ...named]
}

/** Fields of the front matter that hold names, also where it cannot be read as YAML. */
const nameField =
  /(?:namn|name|smeknamn|nickname|foto|fotograf|photographer|photo|vårdnadshavare|guardian|personer|person|people)["']?\s*:\s*([^\n]*)/giu

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

/** Every text of a run that may name somebody: the draft, and what the files of its pictures say. */
function textsOf(draft: Draft, { imageFacts }: Context): readonly string[] {
  const images = draft.metadata.images ?? []
  const facts = images.flatMap(({ file }) => (file && imageFacts?.(draft.path, file)) || [])
  const told = facts.flatMap(({ alt = '', creator = '', copyright = '' }) => [
    alt,
    creator,
    copyright,
  ])
  return [draft.text, ...told]
}

/** A path without what its file ends in, which is part of no name. */
const withoutEnding = (path: string): string => path.replace(/\.[^./\\]{1,5}$/u, '')
