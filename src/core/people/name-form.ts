const plain = /^[a-zåäö]*$/
const foreign = /\p{M}/gu
const home = new Map([
  ['å', 'å'],
  ['ä', 'ä'],
  ['ö', 'ö'],
])
/** Letters that do not come apart into a letter and a mark. */
const others = new Map(
  [...'øöæäłlđdðdıiþtßs'].flatMap((letter, at, all) =>
    at % 2 ? [] : [[letter, all[at + 1] as string] as const],
  ),
)

/**
 * The spelling under which a name is looked up: lower case, foreign marks taken
 * off as registers do (Hadžić → hadzic), å ä ö as they are.
 */
export function nameForm(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[’ʼ`´]/g, "'")
    .replace(
      /[^a-zåäö'-]/gu,
      letter =>
        home.get(letter) ?? others.get(letter) ?? letter.normalize('NFD').replace(foreign, ''),
    )
}
