import { severities } from '../types.ts'
import {
  anything,
  choice,
  dictionary,
  flag,
  list,
  type MapShape,
  map,
  number,
  oneOrMore,
  type Shape,
  text,
  word,
} from './shape.ts'

/** Text in the languages of the report. */
export const translated: MapShape = map({ sv: text(), en: text() }, ['sv', 'en'])

const idPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'
const id = text(idPattern, {
  sv: 'små bokstäver (a–z), siffror och bindestreck',
  en: 'lower-case letters (a–z), digits and hyphens',
})

/** `pack.yml` */
export const packShape: MapShape = map(
  {
    id,
    version: text(),
    licence: text(),
    title: translated,
    cite: map({ sv: text('\\{clause\\}'), en: text('\\{clause\\}') }, ['sv', 'en']),
    date: text('^\\d{4}(-\\d{2}){0,2}$', {
      sv: 'skriv ”2025”, ”2025-09” eller ”2025-09-01”',
      en: 'write “2025”, “2025-09” or “2025-09-01”',
    }),
    status: translated,
    url: choice({ text: text('^https?://'), nothing: anything }),
    policy: text(),
  },
  ['id', 'version', 'licence', 'title', 'cite', 'date', 'status', 'url', 'policy'],
)

/** What looks after a clause. */
const clauseChecks = ['rules', 'people', 'folder', 'none'] as const

/** `policy.yml` */
export const policyShape: MapShape = map(
  {
    clauses: dictionary(
      map(
        {
          section: text(),
          quote: text(),
          gloss: text(),
          strength: text(),
          binds: translated,
          check: word(clauseChecks),
          reason: translated,
        },
        ['section', 'quote', 'gloss', 'strength', 'binds', 'check'],
      ),
      '\\S',
    ),
  },
  ['clauses'],
)

/** Conditions on metadata: a value, one of several, `any`, `none`, or `{not: …}`. */
const conditions: MapShape = dictionary(
  choice({
    text: text(),
    flag,
    list: list(text()),
    map: map({ not: oneOrMore(text()) }, ['not']),
  }),
  undefined,
  {
    sv: 'metadata som ska gälla, med de engelska nycklarna',
    en: 'metadata that must hold, by its English keys',
  },
)

const grade = map({ is: word(severities), when: conditions, reason: oneOrMore(text()) }, ['is'])

/** The wording of a rule, alone or by reason code. */
export const byReason: MapShape = dictionary(translated, idPattern)

const listName = text('^[a-z][a-z0-9-]*$', {
  sv: 'en ordlistas namn har små bokstäver (a–z) och bindestreck',
  en: 'the name of a list has lower-case letters (a–z) and hyphens',
})

/** How far from a match other lists are looked for: words away, or a part of the draft. */
const scopes = ['sentence', 'neighbours', 'paragraph', 'draft'] as const

const scoped = dictionary(choice({ number, text: word(scopes) }), '^[a-z][a-z0-9-]*$', {
  sv: 'namn på ordlistor, med hur nära de ska stå: ett antal ord, sentence, neighbours, paragraph eller draft',
  en: 'names of lists, with how near they stand: a number of words, sentence, neighbours, paragraph or draft',
})

const perChannel = (of: Shape) => dictionary(of)

/** The options of each matcher besides `match` and `when`. */
export const matcherOptions: Readonly<Record<string, MapShape>> = {
  terms: map(
    {
      find: oneOrMore(listName),
      with: scoped,
      unless: scoped,
      span: word(['match', 'sentence', 'paragraph']),
      quoted: choice({ text: word(['yes', 'no', 'only']), flag }),
      masked: choice({ text: word(['yes', 'no']), flag }),
      undeclared: choice({ text: word(['yes', 'no']), flag }),
    },
    ['find'],
  ),
  told: map(
    {
      find: oneOrMore(listName),
      people: oneOrMore(listName),
      pronouns: oneOrMore(listName),
      within: number,
      covers: word(['name', 'picture', 'quote', 'membership', 'sensitive']),
      with: scoped,
      unless: scoped,
      quoted: choice({ text: word(['yes', 'no']), flag }),
    },
    ['find'],
  ),
  body: map({ with: scoped, unless: scoped }),
  metadata: map({ at: text() }),
  images: map({
    lacks: word(['people', 'alt', 'file']),
    holds: word(['position']),
    openings: list(text()),
    longest: number,
  }),
  count: map(
    {
      of: word(['characters', 'images', 'hashtags']),
      limits: perChannel(number),
      'photo-limits': perChannel(number),
      counted: perChannel(word(['weighted', 'graphemes', 'characters', 'emoji-bytes'])),
      links: perChannel(choice({ number, text: word(['shortened']) })),
      checked: choice({
        text: text('^\\d{4}-\\d{2}', {
          sv: 'månaden då gränserna kontrollerades, till exempel ”2026-11”',
          en: 'the month the limits were checked, for instance “2026-11”',
        }),
        map: perChannel(
          map(
            {
              date: text('^\\d{4}-\\d{2}-\\d{2}$', {
                sv: 'dagen då gränsen kontrollerades, till exempel ”2026-11-29”',
                en: 'the day the limit was checked, for instance “2026-11-29”',
              }),
              source: word(['documentation', 'code', 'help', 'observed']),
              note: text(),
            },
            ['date', 'source'],
          ),
        ),
      }),
    },
    ['of', 'limits'],
  ),
  run: map({ of: text(), 'at-least': number }, ['of']),
  capitals: map({ 'at-least': number }),
  'hashtag-case': map(
    {
      glue: dictionary(text()),
      weak: dictionary(text()),
      words: dictionary(text()),
      endings: dictionary(text()),
      openers: dictionary(text()),
      calls: dictionary(text()),
      subjects: dictionary(text()),
      verbs: dictionary(text()),
    },
    ['glue', 'weak', 'words'],
  ),
  consent: map({ lacks: word(['record', 'validity', 'role', 'guardian']) }, ['lacks']),
  person: map({
    public: scoped,
    resumed: oneOrMore(listName),
    local: scoped,
    unless: scoped,
    alone: scoped,
  }),
  'personal-number': map({}),
  contact: map({ of: oneOrMore(word(['phone', 'email'])), functions: list(text()) }, ['of']),
  handle: map({ parts: list(text()), endings: list(text()), insides: list(text()) }),
  language: map({ is: word(['unexpected', 'unknown']) }, ['is']),
  retext: map({ plugin: word(['profanities', 'equality']), leave: list(text()) }, ['plugin']),
  model: map({ with: scoped, unless: scoped }),
  problems: map({}),
  unfinished: map({ placeholders: dictionary(text()) }, ['placeholders']),
  'unexplained-ignore': map({}),
  'unused-ignore': map({}),
  folder: map({ unrepresented: text() }, ['unrepresented']),
}

/** The keys of `rule.yml` that are about the rule, whatever it looks for. */
export const ruleKeys: Readonly<Record<string, Shape>> = {
  id,
  clause: text(),
  severity: choice({
    text: word(severities),
    list: list(choice({ text: word(severities), map: grade })),
  }),
  once: word(['draft', 'word', 'sentence', 'match']),
  yields: dictionary(word(['overlap', 'sentence', 'neighbours', 'draft']), idPattern),
  when: conditions,
  unless: matcherOptions.terms?.keys.unless ?? conditions,
  any: list(dictionary(anything)),
  about: translated,
  leaves: translated,
  message: byReason,
  fix: byReason,
}

/** The keys that every rule has. */
export const requiredRuleKeys = ['clause', 'severity', 'about', 'message', 'fix'] as const

/** `terms.yml`, `terms.<language>.yml` */
export const termsShape: MapShape = dictionary(
  list(
    choice({
      text: text(),
      map: map({ term: text(), suggest: oneOrMore(text()) }, ['term']),
    }),
  ),
  '^[a-z][a-z0-9-]*$',
  {
    sv: 'en ordlistas namn har små bokstäver (a–z) och bindestreck',
    en: 'the name of a list has lower-case letters (a–z) and hyphens',
  },
)

const caseKeys = {
  find: text(),
  pass: text(),
  with: dictionary(anything),
  mended: oneOrMore(text()),
  'mended-with': dictionary(anything),
  language: text('^[a-z]{2,3}$', {
    sv: 'skriv språkets kod, till exempel ”sv” eller ”en”',
    en: 'write the code of the language, for instance “sv” or “en”',
  }),
}

/** `cases.yml` */
export const casesShape: Shape = list(map(caseKeys))

/** `model.<language>.yml`, written by the training script. */
export const modelShape: MapShape = map(
  {
    about: text(),
    scale: number,
    bias: number,
    threshold: number,
    weights: text('^[A-Za-z0-9+/]+=*$'),
  },
  ['about', 'scale', 'bias', 'threshold', 'weights'],
)

/** The matchers that a rule can name. */
export const matcherNames: readonly string[] = Object.keys(matcherOptions)

/** The shape of a check of a matcher, with `match`, `when` and the `reason` its findings give. */
export function checkShape(matcher: string): MapShape {
  const options = matcherOptions[matcher] ?? map({})
  return {
    ...options,
    keys: { match: word(matcherNames), when: conditions, reason: text(), ...options.keys },
    required: ['match', ...(options.required ?? [])],
  }
}
