import type { Locale } from '../../core/types.ts'

const counted = {
  sv: { characters: 'tecken', hashtags: 'hashtaggar', images: 'bilder' },
  en: { characters: 'characters', hashtags: 'hashtags', images: 'pictures' },
} as const satisfies Record<Locale, Record<string, string>>

const named = (words: Readonly<Record<string, string>>, what: string): string => words[what] ?? what

const sv = {
  limits: (limits: string) => `Högst ${limits}.`,
  most: (what: string, most: number) => `${most} ${named(counted.sv, what)}`,
  publish: 'till exempel 2027-01-18 09:00',
  campaign: 'kampanjens namn, om inlägget hör till en',
  file: 'sökväg, räknad från det här utkastet',
  alt: 'vad bilden visar, för den som inte ser den',
  nobody: '[] betyder att ingen går att känna igen',
  people: '[{namn: …, roll: medlem, samtycke: id i registret}]',
  body: 'Skriv inlägget här.',
  unknownChannel: (written: string, known: string) =>
    `Det finns ingen kanal ”${written}”. Skriv ${known}.`,
  exists: (file: string) =>
    `${file} finns redan och lämnas som den är. Ange ett annat namn: tankefter new <kanal> <fil>`,
  unwritable: (file: string, why: string) => `${file} gick inte att skriva (${why}).`,
  made: (file: string) => `${file} är klar att skriva i. Prova sedan: tankefter ${file}`,
}

/** The words of draft templates, and of `tankefter new`. */
export type TemplateWords = typeof sv

const en: TemplateWords = {
  limits: limits => `At most ${limits}.`,
  most: (what, most) => `${most} ${named(counted.en, what)}`,
  publish: 'for instance 2027-01-18 09:00',
  campaign: 'name of the campaign, if the post is part of one',
  file: 'path, relative to this draft',
  alt: 'what the picture shows, for those who cannot see it',
  nobody: '[] means that nobody can be recognised',
  people: '[{name: …, role: member, consent: id in the register}]',
  body: 'Write the post here.',
  unknownChannel: (written, known) => `There is no channel “${written}”. Write ${known}.`,
  exists: file =>
    `${file} is already there and is left as it is. Name another: tankefter new <channel> <file>`,
  unwritable: (file, why) => `${file} could not be written (${why}).`,
  made: file => `${file} is ready to write in. Then try: tankefter ${file}`,
}

export const templateWords: Record<Locale, TemplateWords> = { sv, en }
