import type { Locale } from '../core/types.ts'

interface TryPackWords {
  /** Above the rules: what was read. */
  read(texts: number, words: number): string
  /** What a rule said: findings, and the texts that hold them. */
  found(findings: number, texts: number): string
  /** How often, in ten thousand words. */
  rate(number: string): string
  /** Before the rules that said nothing. */
  silent: string
  noTexts: string
  /** A line of a file of posts that could not be read. */
  noPost(file: string, line: number): string
  morePosts(count: number): string
  unread(file: string): string
  wrongSamples(written: string): string
}

/** The words of `tankefter rules try`. */
export const tryPackWords: Readonly<Record<Locale, TryPackWords>> = {
  sv: {
    read: (texts, words) =>
      `${texts.toLocaleString('sv')} ${texts === 1 ? 'text' : 'texter'}, ${words.toLocaleString('sv')} ord`,
    found: (findings, texts) =>
      `${findings.toLocaleString('sv')} fynd i ${texts.toLocaleString('sv')} ${texts === 1 ? 'text' : 'texter'}`,
    rate: number => `${number} på 10 000 ord`,
    silent: 'Sade ingenting',
    noTexts:
      'Här finns inga texter. Ange filer eller mappar med .md och .txt, eller en .jsonl-fil med ett inlägg per rad.',
    noPost: (file, line) =>
      `${file}:${line} är inget inlägg: raden ska vara JSON med texten vid ”text”.`,
    morePosts: count => `Och ${count} rader till som inte är inlägg.`,
    unread: file => `${file} går inte att läsa. Se efter namn och rättigheter.`,
    wrongSamples: written => `--samples ${written}: skriv ett tal, till exempel 5.`,
  },
  en: {
    read: (texts, words) =>
      `${texts.toLocaleString('en')} ${texts === 1 ? 'text' : 'texts'}, ${words.toLocaleString('en')} words`,
    found: (findings, texts) =>
      `${findings.toLocaleString('en')} ${findings === 1 ? 'finding' : 'findings'} in ${texts.toLocaleString('en')} ${texts === 1 ? 'text' : 'texts'}`,
    rate: number => `${number} in 10,000 words`,
    silent: 'Said nothing',
    noTexts:
      'There are no texts here. Name files or folders of .md and .txt, or a .jsonl file with a post a line.',
    noPost: (file, line) =>
      `${file}:${line} is no post: the line has to be JSON with the text at “text”.`,
    morePosts: count => `And ${count} more lines that are no posts.`,
    unread: file => `${file} cannot be read. Check its name and your rights.`,
    wrongSamples: written => `--samples ${written}: write a number, for instance 5.`,
  },
}
