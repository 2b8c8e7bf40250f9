import { resolve } from 'node:path'
import type { Locale, PictureFacts } from '../../core/types.ts'
import { factsOfFile } from '../../node/pictures.ts'
import { padEnd } from '../../reporters/layout.ts'
import { safe, safeJson } from '../../reporters/safe.ts'
import { exit, type Io } from '../io.ts'
import { refuseMasking } from '../is-masked.ts'
import type { Options } from '../program.ts'
import { type ImageWords, imageWords, type Problem, problemOf } from './words.ts'

/** What a file says of itself, or why that cannot be known. */
type Shown = { path: string } & Omit<PictureFacts, 'problem'> & { problem?: Problem }

/**
 * Shows what picture files hold: place, names, alternative text, photographer.
 *
 * @returns 2 where one is not there, no picture or broken.
 */
export async function showImages(
  files: readonly string[],
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  refuseMasking(options, options.locale ?? spoken)
  const words = imageWords[options.locale ?? spoken]
  const shown: Shown[] = []
  for (const path of files) shown.push(await look(path, io.cwd))
  io.stdout.write(options.format === 'json' ? asJson(shown) : asText(shown, words))
  const failed = shown.filter(({ problem }) => problem !== undefined)
  for (const { path, problem = 'unreadable' } of failed)
    io.stderr.write(`${safe(path)}: ${words.problems[problem]}\n`)
  return failed.length > 0 ? exit.failed : exit.fine
}

async function look(path: string, cwd: string): Promise<Shown> {
  try {
    return { path, ...(await factsOfFile(resolve(cwd, path), {})) }
  } catch (error) {
    return { path, people: [], faces: 0, problem: problemOf(error) }
  }
}

const asJson = (shown: readonly Shown[]): string => {
  const rows = shown.map(one => ({
    path: one.path,
    format: one.format ?? null,
    problem: one.problem ?? null,
    position: one.position ?? null,
    people: one.people,
    faces: one.faces,
    alt: one.alt ?? null,
    creator: one.creator ?? null,
    copyright: one.copyright ?? null,
  }))
  return `${safeJson(JSON.stringify(rows, null, 2))}\n`
}

function asText(shown: readonly Shown[], words: ImageWords): string {
  return shown
    .filter(({ problem }) => problem === undefined || problem === 'broken')
    .map(one => `${head(one)}\n${linesOf(one, words).join('\n')}\n`)
    .join('\n')
}

const head = ({ path, format }: Shown): string =>
  [safe(path), ...(format ? [format.toUpperCase()] : [])].join(' · ')

function linesOf(one: Shown, words: ImageWords): readonly string[] {
  const { format, position, people, faces, alt, creator, copyright } = one
  if (!format) return [`  ${words.unread}`]
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.position, position && `${degrees(position.latitude)}, ${degrees(position.longitude)}`],
    [words.people, people.length > 0 ? people.join(', ') : undefined],
    [words.faces, faces > 0 ? words.unnamed(faces) : undefined],
    [words.alt, alt],
    [words.creator, creator],
    [words.copyright, copyright],
  ]
  const held = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${padEnd(name, 15)} ${safe(value)}`],
  )
  return position || people.length > 0 ? held : [`  ${words.bare}`, ...held]
}

// About a metre.
const degrees = (degrees: number): string => degrees.toFixed(5)
