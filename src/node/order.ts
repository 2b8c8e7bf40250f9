/** Takes strings, gives each once, by the code points of their composed form: the same on every machine. */
export function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)]
    .map(text => ({ text, key: Buffer.from(`${text.normalize('NFC')}\0${text}`) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ text }) => text)
}
