/** A draft kept in this browser, only when somebody asks for it. */

const key = 'tankefter'

/** The text of the draft that was kept; undefined where none was. */
export function recall(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps the text of a draft; gives whether the browser lets it. */
export function keep(draft: string): boolean {
  try {
    localStorage.setItem(key, draft)
    return true
  } catch {
    return false
  }
}

/** Takes away what was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that lets nothing be kept has kept nothing.
  }
}
