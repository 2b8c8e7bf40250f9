import { fewestBearers } from './learn-names.ts'
import type { Bearers } from './names-data.ts'
import type { Marked } from './texts.ts'

/** Gives names of a population: rare ones are drawn more often than they are borne. */
export interface Namer {
  given(): string
  surname(): string
  full(): string
}

const root = 0.4

/** Draws names by a root of how many bear them, so that those of every origin have their turn. */
export function createNamer(given: Bearers, surnames: Bearers, random: () => number): Namer {
  const oneGiven = drawer(given, fewestBearers.given, random)
  const oneSurname = drawer(surnames, fewestBearers.surname, random)
  const full = () => {
    const kind = random()
    if (kind < 0.05) return `${oneGiven()}-${oneGiven()} ${oneSurname()}`
    if (kind < 0.1) return `${oneGiven()} ${oneSurname()} ${oneSurname()}`
    if (kind < 0.13) return `${oneGiven()} ${oneSurname()}-${oneSurname()}`
    if (kind < 0.16) return `${oneGiven()} ${oneGiven()} ${oneSurname()}`
    if (kind < 0.2)
      return `${oneGiven()} ${pick(['von', 'af', 'de', 'de la', 'van der'], random)} ${oneSurname()}`
    if (kind < 0.23) return `${oneGiven()} ${pick(['Al-', 'El-', 'al-'], random)}${oneSurname()}`
    if (kind < 0.25) return `${oneGiven()} ${pick([...'ABDEGJKLMS'], random)} ${oneSurname()}`
    return `${oneGiven()} ${oneSurname()}`
  }
  return { given: oneGiven, surname: oneSurname, full }
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

function drawer(names: Bearers, fewest: number, random: () => number): () => string {
  const list = [...names].filter(([name, bearers]) => bearers >= fewest && name.length > 2)
  const sums: number[] = []
  let sum = 0
  for (const [, bearers] of list) {
    sum += bearers ** root
    sums.push(sum)
  }
  return () => capital((list[firstOver(sums, random() * sum)] as readonly [string, number])[0])
}

function firstOver(sums: readonly number[], at: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

function capital(name: string): string {
  return name.replace(/(^|-)\p{Ll}/gu, letter => letter.toUpperCase())
}

/** A sentence with each person called something else. */
export function swapped({ text, people }: Marked, namer: Namer, givenNames: Bearers): Marked {
  return rebuilt(text, people, name => {
    if (name.includes(' ')) return namer.full()
    return (givenNames.get(name.toLowerCase()) ?? 0) > 100 ? namer.given() : namer.surname()
  })
}

const slot = /\{(?:full|given|surname)\}(?:[ -](?:(?:von|A\.) |El-)?\{(?:given|surname)\})*/g

/** A sentence of slots with names in them: {…} is a person, […] bears a name and is none. */
export function filled(template: string, namer: Namer): Marked {
  const draw = (text: string) =>
    text.replace(/[[{](full|given|surname)[\]}]/g, (_, kind: keyof Namer) => namer[kind]())
  const places = [...template.matchAll(slot)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
  const { text, people } = rebuilt(template, places, draw)
  // What is no person is longer or shorter than its slot as well: fill it between the people.
  let made = ''
  let from = 0
  const moved = people.map(({ start, end }) => {
    made += draw(text.slice(from, start))
    const place = { start: made.length, end: made.length + end - start }
    made += text.slice(start, end)
    from = end
    return place
  })
  return { text: made + draw(text.slice(from)), people: moved }
}

function rebuilt(text: string, places: Marked['people'], name: (text: string) => string): Marked {
  let made = ''
  let from = 0
  const people = [...places]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      made += text.slice(from, start)
      const own = name(text.slice(start, end))
      const place = { start: made.length, end: made.length + own.length }
      made += own
      from = end
      return place
    })
  return { text: made + text.slice(from), people }
}
