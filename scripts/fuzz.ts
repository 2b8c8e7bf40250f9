/**
 * Checks random drafts and tells of any that throws, hangs or ends the process: `npm run fuzz [-- drafts [seed]]`
 * (100,000 drafts, seed 1). Every draft is made of its number and the seed alone, so that what is told can be run again.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { prepareDraft } from '../src/core/adapters/load.ts'
import { parseDraft } from '../src/core/draft.ts'
import { createLinter } from '../src/core/linter.ts'
import { loadBuiltInPacks } from '../src/node/packs/choose.ts'
import { sha256 } from '../src/node/write.ts'
import { formats, reporters } from '../src/reporters/index.ts'
import { context as world } from './context.ts'
import { generator } from './random.ts'

/** A draft that takes longer hangs. In milliseconds. */
const patience = 20_000
/** One report in so many drafts, in the formats by turns. */
const sampling = 10

const keys = 'kanal konto roll personer bilder ignorera källor publicera språk kampanj okänd'.split(
  ' ',
)
const values =
  'facebook privat [a,b] {a: b} "x" \'y\' & * ! | > # ~ @a 2026-13-40 Anna\u00adBerg -1 --- ... [[ ]] {{ }} "[" \'}\' ["]"], ? : -'.split(
    ' ',
  )
const words =
  'Anna Berg säger att chefen är en jävla idiot . ! ? , … «hej» ”nej” ( ) [ ] #AbcDef #å @seko a@b.se https://a.se/( www. 070-174 19900101-1234 1 000 \n \r\n \n\n \u200b \u2060 \u202e \ufeff \ud800 \udfff \u0000 \u001b 👩‍👩‍👧 🇸🇪 İ ß ﬁ e\u0301 аbс 漢字 مرحبا t.ex. ordf. <b> <!-- ``` ![x](y) [x](y) | --- ::error:: ##[x'.split(
    ' ',
  )

/** A draft by its number: front matter, words and signs in any order, now and then very many of one. */
export function draftOf(number: number, seed: number): string {
  const random = generator(Math.imul(number + 1, 0x9e3779b1) ^ seed)
  const upTo = (most: number) => Math.floor(random() * most)
  const any = (list: readonly string[]) => list[upTo(list.length)] ?? ''
  const times = (most: number) => (random() < 0.02 ? upTo(most * 60) : upTo(most))
  const some = (list: readonly string[], most: number, between: string) =>
    Array.from({ length: times(most) }, () => any(list)).join(random() < 0.3 ? '' : between)
  const line = () =>
    `${' '.repeat(times(6))}${random() < 0.7 ? `${any(keys)}: ` : '- '}${some(values, 6, ' ')}`
  const repeated = random() < 0.05 ? any([...values, ...words]).repeat(upTo(4000)) : ''
  const top = Array.from({ length: upTo(8) }, line).join('\n')
  const fence = any(['---', '---', '---', '----', '—', ''])
  const code = () => String.fromCharCode(upTo(65_536))
  const noise = random() < 0.2 ? Array.from({ length: upTo(40) }, code).join('') : ''
  const inTop = random() < 0.5
  return `${fence}\n${top}${inTop ? repeated : ''}\n---\n${some(words, 40, ' ')}${inTop ? '' : repeated}${noise}`
}

/** Checks drafts from one number on, in a process of its own, and tells of each before and after. */
async function work(from: number, to: number, seed: number): Promise<void> {
  const packs = await loadBuiltInPacks()
  const linter = createLinter(packs, { locale: 'sv' })
  const context = { ...world, imageExists: () => false }
  for (let number = from; number < to; number++) {
    process.send?.({ number })
    // Not decoded: no text at all may be too much, NUL and half surrogates among it.
    const text = draftOf(number, seed)
    try {
      const draft = parseDraft('a.md', text)
      await prepareDraft(linter, draft, context)
      const result = linter.lint(draft, context)
      const format = formats[Math.floor(number / sampling) % formats.length] ?? 'pretty'
      if (number % sampling === 0)
        (await reporters[format]())(
          {
            tool: { name: 'tankefter', version: '0' },
            day: '2026-11-29',
            root: 'drafts',
            results: [result],
            folder: [],
            problems: [],
            unread: [],
            texts: new Map([['a.md', text]]),
            cites: {},
            packs,
            branches: [],
            hash: sha256,
          },
          { locale: 'sv', width: 80, quotes: true },
        )
    } catch (error) {
      process.send?.({
        number,
        threw: error instanceof Error ? (error.stack ?? '') : String(error),
      })
    }
  }
  process.send?.({ number: to })
  process.disconnect?.()
}

/** What a process tells of the draft it has come to. */
interface Told {
  number: number
  threw?: string
}

/** Runs a process until it is done, ends or hangs; gives the number to go on from and what was wrong. */
function watch(child: ChildProcess, from: number): Promise<{ next: number; faults: string[] }> {
  return new Promise(resolve => {
    let at = from
    const faults: string[] = []
    const hang = () => {
      faults.push(`${at}: hangs`)
      child.kill('SIGKILL')
    }
    let timer = setTimeout(hang, 3 * patience)
    child.on('message', ({ number, threw }: Told) => {
      at = number
      if (threw !== undefined) faults.push(`${number}: ${threw}`)
      clearTimeout(timer)
      timer = setTimeout(hang, patience)
    })
    child.on('close', code => {
      clearTimeout(timer)
      if (code !== 0 && !faults.some(one => one === `${at}: hangs`))
        faults.push(`${at}: ends with ${code}`)
      resolve({ next: code === 0 ? at : at + 1, faults })
    })
  })
}

const [first = '100000', second = '1', third] = process.argv.slice(2)
const seed = Number(second)
if (process.send && third !== undefined) await work(Number(third), Number(first), seed)
else {
  const count = Number(first)
  let wrong = 0
  for (let next = 0; next < count; ) {
    const child = fork(fileURLToPath(import.meta.url), [first, second, String(next)], {
      execArgv: ['--import', 'tsx'],
    })
    const { next: after, faults } = await watch(child, next)
    for (const fault of faults) {
      wrong += 1
      console.log(`draft ${fault}\n${JSON.stringify(draftOf(Number.parseInt(fault, 10), seed))}`)
    }
    next = after
  }
  console.log(`${count} drafts with seed ${seed}: ${wrong} threw, hung or ended the process`)
  process.exitCode = wrong > 0 ? 1 : 0
}
