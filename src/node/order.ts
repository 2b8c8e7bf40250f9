/** Letters that are composed already, and whose units are code points. */
const plain = /^[\0-\u02ff]*$/

/** Takes strings, gives each once, by the code points of their composed form: the same on every machine. */
export function inOrder(texts: readonly string[]): string[] {
  const each = [...new Set(texts)]
  // Paths of a hundred thousand drafts: keys for them all would take more room than the run that follows.
  return each.every(text => plain.test(text)) ? each.sort() : byKey(each)
}

const byKey = (texts: readonly string[]): string[] =>
  texts
    .map(text => ({ text, key: Buffer.from(`${text.normalize('NFC')}\0${text}`) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ text }) => text)
