import {
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

/** Conditions on metadata: a value, one of several, `any`, `none`, or `{not: …}`. */
export const conditions: MapShape = dictionary(
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

const listName = text('^[a-z][a-z0-9-]*$', {
  sv: 'en ordlistas namn har små bokstäver (a–z) och bindestreck',
  en: 'the name of a list has lower-case letters (a–z) and hyphens',
})

/** How far from a match other lists are looked for: words away, or a part of the draft. */
export const scopes = ['sentence', 'neighbours', 'paragraph', 'draft'] as const

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
  images: map({ lacks: word(['people', 'alt', 'file']), holds: word(['position']) }),
  count: map(
    {
      of: word(['characters', 'images', 'hashtags']),
      limits: perChannel(number),
      counted: perChannel(word(['weighted', 'graphemes', 'characters'])),
      checked: text('^\\d{4}-\\d{2}', {
        sv: 'månaden då gränserna kontrollerades, till exempel ”2026-11”',
        en: 'the month the limits were checked, for instance “2026-11”',
      }),
    },
    ['of', 'limits'],
  ),
  run: map({ of: text(), 'at-least': number }, ['of']),
  capitals: map({ 'at-least': number }),
  'hashtag-case': map(
    { glue: dictionary(text()), weak: dictionary(text()), words: dictionary(text()) },
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
  'unexplained-ignore': map({}),
  'unused-ignore': map({}),
  folder: map({ unrepresented: text() }, ['unrepresented']),
}

/** The matchers that a rule can name. */
export const matcherNames: readonly string[] = Object.keys(matcherOptions)

/** The shape of a signal of a matcher, with `match`, `when` and the `reason` its findings give. */
export function signalShape(matcher: string): MapShape {
  const options = matcherOptions[matcher] ?? map({})
  return {
    ...options,
    keys: { match: word(matcherNames), when: conditions, reason: text(), ...options.keys },
    required: ['match', ...(options.required ?? [])],
  }
}
