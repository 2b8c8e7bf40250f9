/** Takes a word as written, gives it without case, hyphens and spaces, composed (NFC). */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-‐‑–]+/gu, '')
}
