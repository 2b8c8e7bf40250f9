import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { shortened } from '../../core/pack/find-clauses.ts'
import { type Locale, locales, type Pack, type Translated } from '../../core/types.ts'
import type { PackAnswer, PackTelling } from './check.ts'
import { loadPackFolder } from './load.ts'

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u

/** Makes the folder of a new rule, with files that say how to go on. Overwrites nothing; the code is 2 where it could not be made. */
export async function scaffoldRule(
  pack: string,
  id: string,
  { locale, shown }: PackTelling,
): Promise<PackAnswer> {
  const folder = join(pack, id)
  const refused = refusal(pack, folder, id)
  if (refused) return { text: refused[locale], code: 2 }
  const files = filesFor((await loadPackFolder(pack)).pack)
  await mkdir(folder)
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, name), text, { flag: 'wx' })
  return { text: done(relative(shown, folder), relative(shown, pack))[locale], code: 0 }
}

function refusal(pack: string, folder: string, id: string): Translated | undefined {
  if (!idForm.test(id)) {
    return {
      sv: `”${id}” går inte som namn på en regel. Skriv små bokstäver (a–z), siffror och bindestreck, till exempel ”tom-fras”.`,
      en: `“${id}” cannot name a rule. Write lower-case letters (a–z), digits and hyphens, for instance “empty-phrase”.`,
    }
  }
  if (!existsSync(join(pack, 'pack.yml'))) {
    return {
      sv: `I mappen ”${pack}” finns ingen pack.yml, så den är inget paket.`,
      en: `The folder “${pack}” holds no pack.yml, so it is no pack.`,
    }
  }
  if (!existsSync(folder)) return undefined
  return {
    sv: `Mappen ”${folder}” finns redan och lämnas som den är.`,
    en: `The folder “${folder}” is already there and is left as it is.`,
  }
}

const quote = (text: string) => JSON.stringify(text)
/** How much of a clause stands beside its id. */
const longest = 60

/** What the files of a new rule say, in a language that its pack is written in. */
const examples = {
  sv: {
    about: 'Vad regeln hittar, och varför.',
    leaves: 'Vad den lämnar i fred.',
    message: 'Säg vad som är oklart med ”{actual}”',
    fix: 'Säg vad skribenten kan skriva i stället.',
    terms: `# En rad är ett ord med sina böjningar: fråg(a|an|or) = fråga, frågan, frågor.
# chef* = allt som börjar på chef; … = upp till fyra ord emellan. Mer: docs/sv/write-a-pack.md
example:
  - exempelord(et|en)?
cleared:
  - undantag(et|en)?
`,
    cases: `- find: "Det här är ett [[exempelord]] som regeln ska hitta."
  mended: "Det här är texten som regeln vill ha den."
- pass: "Det här exempelordet är ett undantag som regeln ska lämna i fred."
`,
  },
  en: {
    about: 'What the rule finds, and why.',
    leaves: 'What it leaves alone.',
    message: 'Say what is unclear about “{actual}”',
    fix: 'Say what to write instead.',
    terms: `# A line is a word with its endings: example(s)? = example, examples.
# manag* = all that begins with manag; … = up to four words between. More: docs/write-a-pack.md
example:
  - sampleword(s)?
cleared:
  - exception(s)?
`,
    cases: `- find: "This is a [[sampleword]] that the rule should find."
  mended: "This is the text as the rule wants it to be."
  language: en
- pass: "This sampleword is an exception that the rule should leave alone."
  language: en
`,
  },
} satisfies Record<Locale, Record<string, string>>

/** The files of a new rule, in the languages of its pack. */
function filesFor({ clauses, languages = locales }: Pack): Record<string, string> {
  const all = Object.values(clauses)
  const choices = all.map(
    ({ id, quote: words }) => `#   ${quote(id)}  ${shortened(words, longest)}`,
  )
  // One to begin with that is to be checked.
  const clause = (all.find(({ check }) => check === 'rules') ?? all[0])?.id ?? '1'
  const wording = (key: 'about' | 'leaves' | 'message' | 'fix') =>
    [`${key}:`, ...languages.map(one => `  ${one}: ${quote(examples[one][key])}`)].join('\n')
  const lists = languages.map(one => [`terms.${one}.yml`, examples[one].terms] as const)
  const names = lists.map(([name]) => name)
  return {
    'rule.yml': `# Vilken punkt i policy.yml regeln vilar på. De som finns:
# Which clause of policy.yml the rule rests on. Those there are:
${choices.join('\n')}
clause: ${quote(clause)}

# error (fel), warning (varning) eller info (råd).
severity: info

# Vad regeln letar efter: ordlistan ”example” i ${names.join(' och ')}.
# What it looks for: the list “example” in ${names.join(' and ')}.
match: terms
find: example
# Vad som gör att den tiger: ett ord ur listan ”cleared” i samma mening.
# What keeps it silent: a word of the list “cleared” in the same sentence.
unless: {cleared: sentence}

# Vad den hittar och varför, och vad den lämnar i fred.
# What it finds and why, and what it leaves alone.
${wording('about')}
${wording('leaves')}

# Vad skribenten får läsa. {actual} är de ord som hittades.
# What the writer reads. {actual} are the words that were found.
${wording('message')}
# En väg ut.
# A way out.
${wording('fix')}
`,
    ...Object.fromEntries(lists),
    'cases.yml': `# [[ ]] runt det som regeln ska hitta. Varje ord i terms-filerna ska stå i något fall.
# [[ ]] around what the rule must find. Every term has to stand in some case.
# ”mended” är texten när skribenten har gjort som ”fix” säger: då ska ingen regel säga något.
# “mended” is the text after its writer did what “fix” says: then no rule says anything.
${languages.map(one => examples[one].cases).join('')}# Uppgifter överst i utkastet skrivs så här:
# Front matter is written like this:
# - find: "…"
#   with: {account: private, role: elected}
`,
  }
}

const done = (folder: string, pack: string): Translated => ({
  sv: `Skapade ${folder}. Skriv regeln, och pröva den med: tankefter rules check ${pack || '.'}`,
  en: `Made ${folder}. Write the rule, and try it with: tankefter rules check ${pack || '.'}`,
})
