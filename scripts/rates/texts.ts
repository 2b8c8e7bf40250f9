import { readFileSync } from 'node:fs'

/** A text of the world, with where it is from. */
export interface Text {
  id: string
  genre: string
  /** ISO 639-1. */
  lang: string
  source: string
  text: string
}

/**
 * The texts of a file, one JSON object a line.
 *
 * @throws {Error} where a line lacks its text, language or genre.
 */
export function readTexts(path: string): readonly Text[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (!line.trim()) return []
    const {
      id = `${index + 1}`,
      source = '',
      genre,
      lang,
      text,
    } = JSON.parse(line) as Partial<Text>
    if (!genre || !lang || text === undefined)
      throw new Error(`${path}:${index + 1} has no text, lang or genre`)
    return [{ id, source, genre, lang, text }]
  })
}
