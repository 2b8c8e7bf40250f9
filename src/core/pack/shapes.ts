import { matchers } from '../matchers/index.ts'
import {
  anything,
  choice,
  dictionary,
  flag,
  kindOfNode,
  list,
  type MapShape,
  map,
  nothing,
  number,
  oneOrMore,
  type Shape,
  text,
  valueAt,
  word,
} from '../shape.ts'
import { nearLists } from '../terms/proximity.ts'
import { locales, severities } from '../types.ts'

/** Text in the languages of the report. */
export const translated: MapShape = translatedText()

function translatedText(pattern?: string): MapShape {
  return { ...map({ sv: text(pattern), en: text(pattern) }, ['sv', 'en']), isTranslated: true }
}

/** What ids of packs and rules look like. */
export const idPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'
const id = text(idPattern, {
  sv: 'små bokstäver (a–z), siffror och bindestreck',
  en: 'lower-case letters (a–z), digits and hyphens',
})

const languageCode = text('^[a-z]{2,3}$', {
  sv: 'skriv språkets kod, till exempel ”sv” eller ”en”',
  en: 'write the code of the language, for instance “sv” or “en”',
})

/** `pack.yml` */
export const packShape: MapShape = map(
  {
    id,
    version: text(),
    licence: text(),
    title: translated,
    languages: list(word(locales)),
    quotes: languageCode,
    default: flag,
    cite: translatedText('\\{clause\\}'),
    date: text('^\\d{4}(-\\d{2}){0,2}$', {
      sv: 'skriv ”2025”, ”2025-09” eller ”2025-09-01”',
      en: 'write “2025”, “2025-09” or “2025-09-01”',
    }),
    status: translated,
    url: choice({ text: text('^https?://'), nothing }),
    policy: text(),
  },
  ['title'],
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
          check: word(['rules', 'people', 'folder', 'none']),
          reason: translated,
          ask: { ...translated, keys: { when: conditions, ...translated.keys } },
        },
        ['quote'],
      ),
      '\\S',
    ),
  },
  ['clauses'],
)

const grade = map({ is: word(severities), when: conditions, reason: oneOrMore(text()) }, ['is'])

/** Whether a wording is one for every reason code. */
export const isSingle = (wording: unknown): boolean =>
  kindOfNode(wording) !== 'map' || locales.some(locale => valueAt(wording, [locale]) !== undefined)

const byReason = dictionary(translated, idPattern)
/** A wording of a rule, alone or by reason code. */
const wording: Shape = {
  is: 'either',
  of: [translated, byReason],
  shapeOf: value => (isSingle(value) ? translated : byReason),
}

/** The matchers that a rule can name. */
export const matcherNames: readonly string[] = Object.keys(matchers)

/** The shape of a check of a matcher, with `match`, `when` and the `reason` its findings give. */
export function checkShape(matcher: string): MapShape {
  const { options } = matchers[matcher] ?? { options: map({}) }
  return {
    ...options,
    keys: { match: word(matcherNames), when: conditions, reason: text(), ...options.keys },
    required: ['match', ...options.required],
  }
}

/** The shape that the `match` of a check asks for; where it names no matcher, one that only says so. */
function shapeOfCheck(check: unknown): MapShape {
  const name = valueAt(check, ['match'])
  if (typeof name === 'string' && Object.hasOwn(matchers, name)) return checkShape(name)
  const every = Object.assign({}, ...Object.values(matchers).map(({ options }) => options.keys))
  return map({ ...checkShape('').keys, ...every }, ['match'])
}

/** The keys of `rule.yml` that are about the rule, whatever it looks for. */
export const ruleKeys: Readonly<Record<string, Shape>> = {
  id,
  clause: text(),
  severity: choice({
    text: word(severities),
    list: list(choice({ text: word(severities), map: grade })),
  }),
  'house-rule': flag,
  once: word(['draft', 'word', 'sentence', 'match']),
  yields: dictionary(word(['overlap', 'sentence', 'neighbours', 'draft']), idPattern),
  when: conditions,
  unless: nearLists,
  any: list({ is: 'either', of: matcherNames.map(checkShape), shapeOf: shapeOfCheck }),
  about: translated,
  leaves: translated,
  message: wording,
  fix: wording,
  'fix-in-form': wording,
  keywords: dictionary(list(text()), '^[a-z]{2,3}$', {
    sv: 'vad en policy kallar saken, per språk, så att ”rules init” kan föreslå regeln',
    en: 'what a policy calls the matter, by language, so that “rules init” can propose the rule',
  }),
}

/** The keys that every rule has, and every detector, which is a rule with no clause. */
export const requiredRuleKeys = ['severity', 'about', 'message', 'fix'] as const

/** `rule.yml`: checks stand under `any`, or the keys of the only one beside those of the rule. */
export const ruleShape: Shape = {
  is: 'either',
  of: [],
  shapeOf: rule => {
    const { keys, required } = Array.isArray(valueAt(rule, ['any'])) ? map({}) : shapeOfCheck(rule)
    return map({ ...keys, ...ruleKeys }, [...requiredRuleKeys, ...required])
  },
}

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

/** What a policy can say of a detector that it uses. */
export const useKeys: Readonly<Record<string, Shape>> = {
  clause: text(),
  severity: ruleKeys.severity as Shape,
  when: conditions,
  about: translated,
  leaves: translated,
  message: wording,
  fix: wording,
  'fix-in-form': wording,
  options: dictionary(anything),
  terms: dictionary(termsShape, '^(any|[a-z]{2,3})$', {
    sv: 'ordlistor per språk: ”sv”, ”en” …, eller ”any” för alla',
    en: 'lists by language: “sv”, “en” …, or “any” for all',
  }),
}

/** `rules.yml`, by the ids of detectors. */
export const usesShape: MapShape = dictionary(map(useKeys, ['clause']))

/** `cases.yml` */
export const casesShape: Shape = list(
  map({
    find: text(),
    pass: text(),
    with: dictionary(anything),
    settings: map({ 'require-approval': flag }),
    mended: oneOrMore(text()),
    'mended-with': dictionary(anything),
    language: languageCode,
  }),
)

const dayPattern = text('^\\d{4}-\\d{2}-\\d{2}$', {
  sv: 'en dag som ”2026-12-31”',
  en: 'a day such as “2026-12-31”',
})

/** `people.yml`: people whom everybody knows, for so long as they are what they are known for. */
export const peopleShape: MapShape = map(
  {
    list: text('^[a-z][a-z0-9-]*$'),
    checked: dayPattern,
    until: dayPattern,
    people: list(
      text("^[\\p{L}][\\p{L}\\p{M} .'’-]*$", {
        sv: 'ett namn, med bokstäver, mellanslag och bindestreck',
        en: 'a name, of letters, spaces and hyphens',
      }),
    ),
  },
  ['list', 'checked', 'until', 'people'],
)

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
