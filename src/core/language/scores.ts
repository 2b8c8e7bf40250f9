const codes: string[] = []
const numbers = new Map<string, number>()

/** The number that a language has in this process. */
export function numberOf(language: string): number {
  const known = numbers.get(language)
  if (known !== undefined) return known
  numbers.set(language, codes.length)
  return codes.push(language) - 1
}

/** Points by language. Where two have as many, the one that got some first is ahead. */
export class Scores {
  readonly #points: number[] = []
  readonly #order: number[] = []

  /** Adds to the points of a language, which `numberOf` gave a number. */
  add(language: number, points: number): void {
    const had = this.#points[language]
    if (had === undefined) this.#order.push(language)
    this.#points[language] = (had ?? 0) + points
  }

  /** The points of a language by its code. */
  of(language: string): number {
    return this.#points[numbers.get(language) ?? -1] ?? 0
  }

  /** The language with the most points, by how much it is ahead, and the most there are. */
  best(): { language: string; points: number; ahead: number } | undefined {
    let best = -1
    let most = 0
    let second = 0
    for (const language of this.#order) {
      const points = this.#points[language] ?? 0
      if (best < 0 || points > most) {
        second = best < 0 ? 0 : most
        most = points
        best = language
      } else if (points > second) second = points
    }
    const language = codes[best]
    return language === undefined ? undefined : { language, points: most, ahead: most - second }
  }
}
