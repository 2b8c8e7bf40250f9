/** The words of the commands below `rules` that policies are written with. */
import type { Locale } from '../core/types.ts'
import { bilingual } from './bilingual.ts'

/** The words of `rules init`: what it asks, what it writes and what it says of that. */
export const newPolicyWords = bilingual(
  {
    title: (organisation: string) => `Policy för sociala medier, ${organisation}`,
    cite: {
      number: 'Policyn {clause}',
      heading: 'Policyn, {clause}',
      paragraph: 'Policyn, stycke {clause}',
    },
    packHead:
      'Vad policyn heter, på vilket språk den är skriven och hur en punkt nämns i rapporten.',
    citeHead: '{clause} byts mot punktens nummer eller namn.',
    policyHead: [
      'Policyns punkter, med dess egna ord. Citaten ska stå ordagrant i policy.txt.',
      'Vad som ser till en punkt står i rules.yml. Lämnas den åt människor, skriv varför efter reason.',
      'Stryk punkter som inte är några, och dela dem som säger flera saker.',
    ],
    open: 'Öppen: ingen detektor är föreslagen. Lämnas punkten åt människor? Ta bort # nedan och skriv varför.',
    reason: 'Varför ett program inte kan avgöra det här.',
    rulesHead: [
      'Vilka detektorer som ser till vilka punkter. Det här är ett förslag, gjort av orden i policyn:',
      'läs det, stryk det som inte stämmer och byt punkt där en annan passar bättre.',
      'Alla detektorer: tankefter rules detectors. Mer om en av dem: tankefter explain och dess namn.',
      'Egen grad, egna ord och egna villkor går också: se docs/sv/write-a-pack.md.',
    ],
    because: (words: readonly string[]) => `Föreslagen för ”${words.join('”, ”')}”.`,
    alsoIn: (clauses: readonly string[]) => ` Passar kanske också: ${clauses.join(', ')}.`,
    houseRule:
      'Husregel: gör den till er egen (explain säger vad som går att ställa in), och ta bort # nedan.',
    questions: 'Ett paket för er egen policy',
    organisation: 'Vad heter organisationen?',
    policy: 'Var ligger policyns text? (en fil, .txt eller .md)',
    language: 'Vilket språk är den skriven på?',
    languages: { sv: 'Svenska', en: 'Engelska' } as Record<Locale, string>,
    missing: (path: string) => `Filen ”${path}” går inte att läsa. Skriv sökvägen till en textfil.`,
    noText: (path: string) =>
      `”${path}” är ingen text. Spara policyn som ren text (.txt) i ordbehandlaren, och ange den filen.`,
    noClauses: (path: string) => `I ”${path}” finns ingen text att göra punkter av.`,
    noTerminal:
      'tankefter rules init ställer frågor, och här finns ingen att fråga. Svara med --organisation, --policy och --language.',
    cancelled: 'Avbrutet. Inget är skrivet.',
    wrongId: (id: string) =>
      `”${id}” går inte som namn på ett paket. Skriv små bokstäver (a–z), siffror och bindestreck, till exempel ”var-policy”.`,
    exists: (folder: string) =>
      `I mappen ”${folder}” finns redan ett paket. Det lämnas som det är.`,
    unwritten: (file: string, problem: string) => `${file} går inte att skriva (${problem}).`,
    made: (folder: string) =>
      `${folder} är skriven: pack.yml, policy.txt, policy.yml och rules.yml.`,
    told: (clauses: number, used: number, detectors: number) =>
      `${clauses} punkter hittades. ${detectors} detektorer är föreslagna, för ${used} av dem; ${clauses - used} är ${clauses - used === 1 ? 'öppen' : 'öppna'}.`,
    next: (folder: string, written: string) => [
      `1. Läs igenom förslagen i ${folder}/rules.yml och punkterna i ${folder}/policy.yml.`,
      `2. Pröva paketet: tankefter rules check ${folder}`,
      `3. Använd det, i tankefter.yml: paket: [${written}, lag, kanal, form]`,
    ],
  },
  {
    title: organisation => `Social media policy, ${organisation}`,
    cite: {
      number: 'Policy {clause}',
      heading: 'Policy, {clause}',
      paragraph: 'Policy, paragraph {clause}',
    },
    packHead: 'What the policy is called, its language, and how reports name a clause.',
    citeHead: '{clause} gives way to the number or name of the clause.',
    policyHead: [
      "The policy's clauses, in its own words. Quotes have to stand in policy.txt, word for word.",
      'What looks after a clause stands in rules.yml. Where it is left to people, say why after reason.',
      'Take out clauses that are none, and divide those that say several things.',
    ],
    open: 'Open: no detector is proposed. Is the clause left to people? Take the # below away and say why.',
    reason: 'Why a program cannot tell this.',
    rulesHead: [
      "Which detectors look after which clauses. This is a proposal, made from the policy's words:",
      'read it, strike what does not fit, and change the clause where another fits better.',
      'All detectors: tankefter rules detectors. More about one: tankefter explain and its name.',
      'A grade, words and conditions of your own are possible too: see docs/write-a-pack.md.',
    ],
    because: words => `Proposed for “${words.join('”, “')}”.`,
    alsoIn: clauses => ` Perhaps it fits as well: ${clauses.join(', ')}.`,
    houseRule:
      'A house rule: make it your own (explain says what can be set), and take away the # below.',
    questions: 'A pack for your own policy',
    organisation: 'What is the organisation called?',
    policy: "Where is the policy's text? (a file, .txt or .md)",
    language: 'Which language is it written in?',
    languages: { sv: 'Swedish', en: 'English' },
    missing: path => `The file “${path}” cannot be read. Give the path of a text file.`,
    noText: path =>
      `“${path}” is no text. Save the policy as plain text (.txt) in your word processor, and name that file.`,
    noClauses: path => `There is no text in “${path}” to make clauses of.`,
    noTerminal:
      'tankefter rules init asks questions, and there is nobody to ask here. Answer with --organisation, --policy and --language.',
    cancelled: 'Cancelled. Nothing has been written.',
    wrongId: id =>
      `“${id}” cannot name a pack. Write lower-case letters (a–z), digits and hyphens, for instance “our-policy”.`,
    exists: folder => `There is already a pack in “${folder}”. It is left as it is.`,
    unwritten: (file, problem) => `${file} cannot be written (${problem}).`,
    made: folder => `${folder} is written: pack.yml, policy.txt, policy.yml and rules.yml.`,
    told: (clauses, used, detectors) =>
      `${clauses} clauses were found. ${detectors} detectors are proposed, for ${used} of them; ${clauses - used} ${clauses - used === 1 ? 'is' : 'are'} open.`,
    next: (folder, written) => [
      `1. Read the proposals in ${folder}/rules.yml and the clauses in ${folder}/policy.yml.`,
      `2. Try the pack: tankefter rules check ${folder}`,
      `3. Use it, in tankefter.yml: packs: [${written}, lag, kanal, form]`,
    ],
  },
)

/** The words of `rules detectors`. */
export const detectorWords = bilingual(
  { hint: 'En policy använder dem i sin rules.yml, till exempel: irony: {clause: "4.2"}' },
  { hint: 'A policy uses them in its rules.yml, for instance: irony: {clause: "4.2"}' },
)

/** The words of `tankefter rules try`. */
export const tryPackWords = bilingual(
  {
    read: (texts: number, words: number) =>
      `${texts.toLocaleString('sv')} ${texts === 1 ? 'text' : 'texter'}, ${words.toLocaleString('sv')} ord`,
    found: (findings: number, texts: number) =>
      `${findings.toLocaleString('sv')} fynd i ${texts.toLocaleString('sv')} ${texts === 1 ? 'text' : 'texter'}`,
    rate: (number: string) => `${number} på 10 000 ord`,
    silent: 'Sade ingenting',
    noTexts:
      'Här finns inga texter. Ange filer eller mappar med .md och .txt, eller en .jsonl-fil med ett inlägg per rad.',
    noPost: (file: string, line: number) =>
      `${file}:${line} är inget inlägg: raden ska vara JSON med texten vid ”text”.`,
    morePosts: (count: number) => `Och ${count} rader till som inte är inlägg.`,
    unread: (file: string) => `${file} går inte att läsa. Se efter namn och rättigheter.`,
    wrongSamples: (written: string) => `--samples ${written}: skriv ett tal, till exempel 5.`,
  },
  {
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
)
