import { resolve } from 'node:path'
import type { PictureFacts } from '../core/picture-facts.ts'
import { padEnd } from '../core/text/columns.ts'
import { exit } from '../engine/types.ts'
import { type ImageProblem, type ImageWords, imageWords } from '../messages/authoring.ts'
import { copyPath, copyWithout } from '../node/image-copy.ts'
import { factsOfFile } from '../node/images.ts'
import { jsonText, sanitize } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { refuseMasking } from './options.ts'

/** What a file says of itself, or why that cannot be known. */
type Shown = { path: string } & Omit<PictureFacts, 'problem'> & { problem?: ImageProblem }

/** Shows what picture files hold: place, names, alternative text, photographer; gives 2 where one cannot be read. */
export async function showImages({ args, options, io, fallbackLocale }: Call): Promise<number> {
  refuseMasking(options, fallbackLocale)
  const words = imageWords[fallbackLocale]
  const shown: Shown[] = []
  for (const path of args) {
    const told = await orProblem(() => factsOfFile(resolve(io.cwd, path), {}))
    shown.push({ path, people: [], faces: 0, ...told })
  }
  io.stdout.write(options.format === 'json' ? metadataAsJson(shown) : metadataAsText(shown, words))
  const failed = shown.filter(({ problem }) => problem !== undefined)
  for (const { path, problem = 'unreadable' } of failed)
    io.stderr.write(`${sanitize(path)}: ${words.problems[problem]}\n`)
  return failed.length > 0 ? exit.failed : exit.fine
}

/** What work on a file gives, or what is wrong with the file where it throws. */
async function orProblem<Given>(
  work: () => Promise<Given>,
): Promise<Given | { problem: ImageProblem }> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { problem: 'missing' }
    return { problem: code === 'EISDIR' ? 'not-a-file' : 'unreadable' }
  }
}

const metadataAsJson = (shown: readonly Shown[]): string =>
  jsonText(
    shown.map(one => ({
      path: one.path,
      format: one.format ?? null,
      problem: one.problem ?? null,
      position: one.position ?? null,
      carrier: one.carrier ?? null,
      places: one.places ?? [],
      people: one.people,
      named: one.named ?? [],
      texts: one.texts ?? [],
      faces: one.faces,
      alt: one.alt ?? null,
      creator: one.creator ?? null,
      copyright: one.copyright ?? null,
      ai: one.ai ?? null,
    })),
  )

function metadataAsText(shown: readonly Shown[], words: ImageWords): string {
  return shown
    .filter(({ problem }) => problem === undefined || problem === 'broken')
    .map(one => {
      const head = [sanitize(one.path), one.format?.toUpperCase()].filter(Boolean).join(' · ')
      return `${[head, ...linesOf(one, words)].join('\n')}\n`
    })
    .join('\n')
}

function linesOf(one: Shown, words: ImageWords): readonly string[] {
  const { format, position, carrier, people, faces, alt, creator, copyright, ai } = one
  const { places = [], named = [], texts = [] } = one
  if (!format && !position) return [`  ${words.unread}`]
  const where = carrier ? ` (${words.in[carrier]})` : ''
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      words.position,
      position && `${degrees(position.latitude)}, ${degrees(position.longitude)}${where}`,
    ],
    ...places.map(place => [words.places, place] as const),
    [words.people, people.length > 0 ? people.join(', ') : undefined],
    [words.faces, faces > 0 ? words.unnamed(faces) : undefined],
    [words.named, named.length > 0 ? named.join(', ') : undefined],
    ...texts.map(text => [words.texts, text] as const),
    [words.alt, alt],
    [words.creator, creator],
    [words.copyright, copyright],
    [words.ai, ai && words.madeWithAi[ai]],
  ]
  const held = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${padEnd(name, 15)} ${sanitize(value)}`],
  )
  return position || [...people, ...places, ...named].length > 0
    ? held
    : [`  ${words.bare}`, ...held]
}

// About a metre.
const degrees = (degrees: number): string => degrees.toFixed(5)

/** What became of a picture. */
interface Outcome {
  path: string
  /** The copy, as it is named to the reader. */
  copy: string
  problem?: ImageProblem | undefined
  facts?: PictureFacts
}

/** Makes copies of pictures without place and names, beside them or in `--out`, over nothing; gives 2 where one cannot be made. */
export async function stripImages(call: Call<{ out?: string }>): Promise<number> {
  const { options, io, fallbackLocale } = call
  refuseMasking(options, fallbackLocale)
  const words = imageWords[fallbackLocale]
  const outcomes: Outcome[] = []
  const { out } = call.own
  const folder = out === undefined ? undefined : resolve(io.cwd, out)
  for (const path of call.args) {
    const made = await orProblem(() => copyWithout(resolve(io.cwd, path), folder))
    outcomes.push({ path, copy: copyPath(path, out), ...made })
  }
  const made = outcomes.filter(({ problem }) => problem === undefined)
  const failed = outcomes.filter(({ problem }) => problem !== undefined)
  io.stdout.write(options.format === 'json' ? copiesAsJson(outcomes) : copiesAsText(made, words))
  for (const { path, copy, problem = 'unreadable' } of failed)
    io.stderr.write(`${sanitize(ofCopy.has(problem) ? copy : path)}: ${words.problems[problem]}\n`)
  return failed.length > 0 ? exit.failed : exit.fine
}

/** What is wrong with the copy, not with the original. */
const ofCopy: ReadonlySet<ImageProblem> = new Set(['exists', 'unwritable'])

const copiesAsJson = (outcomes: readonly Outcome[]): string =>
  jsonText(
    outcomes.map(({ path, copy, problem }) => ({
      path,
      copy: problem ? null : copy,
      problem: problem ?? null,
    })),
  )

function copiesAsText(made: readonly Outcome[], words: ImageWords): string {
  return made
    .map(({ path, copy, facts }) => {
      const kept = facts ? forDraft(facts, words) : []
      const lines = kept.length > 0 ? [`  ${words.toDraft}`, ...kept.map(one => `    ${one}`)] : []
      return `${[`${sanitize(path)}: ${words.copied(sanitize(copy))}`, ...lines].join('\n')}\n`
    })
    .join('')
}

/** What the copy no longer says, and a draft can. */
function forDraft(facts: PictureFacts, words: ImageWords): readonly string[] {
  const { alt, creator, ai } = facts
  return [
    ...(alt ? [`${words.alt}: ${sanitize(alt)}`] : []),
    ...(creator ? [`${words.creator}: ${sanitize(creator)}`] : []),
    ...(ai ? [`${words.ai}: ${words.madeWithAi[ai]}`] : []),
  ]
}
