import type { MapShape, Shape } from '../shape.ts'
import { locales } from '../types.ts'
import {
  byReason,
  casesShape,
  checkShape,
  idPattern,
  matcherNames,
  packShape,
  policyShape,
  requiredRuleKeys,
  ruleKeys,
  termsShape,
  translated,
  useKeys,
} from './shapes.ts'

/** A JSON schema (draft 7). */
type JsonSchema = { readonly [key: string]: unknown }

/** The schemas of a pack's files for editors, by the name of their file. */
export function packSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'pack.schema.json': titled('pack.yml', schemaOf(packShape)),
    'policy.schema.json': titled('policy.yml', schemaOf(policyShape)),
    'rule.schema.json': titled('rule.yml', ruleSchema()),
    'rules.schema.json': titled('rules.yml', usesSchema()),
    'terms.schema.json': titled('terms.yml', schemaOf(termsShape)),
    'cases.schema.json': titled('cases.yml', schemaOf(casesShape)),
  }
}

function titled(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema }
}

/** The JSON schema of a shape. */
function schemaOf(shape: Shape): JsonSchema {
  const about = shape.about ? { description: `${shape.about.sv}. ${shape.about.en}.` } : {}
  switch (shape.is) {
    case 'anything':
      return { ...about }
    case 'text':
      return { ...about, type: 'string', pattern: shape.pattern ?? '\\S' }
    case 'word':
      return { ...about, enum: shape.of }
    case 'number':
      return { ...about, type: 'number' }
    case 'flag':
      return { ...about, type: 'boolean' }
    case 'list':
      return { ...about, type: 'array', minItems: 1, items: schemaOf(shape.of) }
    case 'choice':
      return { ...about, anyOf: Object.entries(shape.of).map(choiceOf) }
    case 'map':
      if (shape.isTranslated) return translatedSchema(shape)
      return {
        ...about,
        type: 'object',
        properties: propertiesOf(shape.keys),
        ...(shape.required?.length ? { required: shape.required } : {}),
        additionalProperties: shape.others ? schemaOf(shape.others) : false,
        ...(shape.keyPattern ? { propertyNames: { pattern: shape.keyPattern } } : {}),
      }
  }
}

/** Text in every language of the pack, or alone where that is one; which they are stands in another file. */
function translatedSchema({ keys, about }: MapShape): JsonSchema {
  const properties = propertiesOf(keys)
  const [alone] = locales.map(locale => properties[locale])
  return {
    ...(about ? { description: `${about.sv}. ${about.en}.` } : {}),
    anyOf: [alone, { type: 'object', properties, minProperties: 1, additionalProperties: false }],
  }
}

/** What a policy says of the detectors that it uses, by their ids. */
function usesSchema(): JsonSchema {
  const wording = { anyOf: [schemaOf(translated), schemaOf(byReason)] }
  const properties = {
    ...propertiesOf(useKeys),
    message: wording,
    fix: wording,
    'fix-in-form': wording,
  }
  return {
    type: 'object',
    propertyNames: { pattern: idPattern },
    additionalProperties: {
      type: 'object',
      required: ['clause'],
      properties,
      additionalProperties: false,
    },
  }
}

const choiceOf = ([kind, shape]: [string, Shape]): JsonSchema =>
  kind === 'nothing' ? { type: 'null' } : schemaOf(shape)

function propertiesOf(keys: Readonly<Record<string, Shape>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, schemaOf(shape)]))
}

/** A rule has its checks under `any`, or the keys of its only one beside its own. */
function ruleSchema(): JsonSchema {
  const wording = { anyOf: [schemaOf(translated), schemaOf(byReason)] }
  const check = {
    type: 'object',
    required: ['match'],
    properties: { match: { enum: matcherNames } },
    allOf: perMatcher({}),
  }
  const own = {
    ...propertiesOf(ruleKeys),
    message: wording,
    fix: wording,
    'fix-in-form': wording,
    any: { type: 'array', minItems: 1, items: check },
  }
  return {
    type: 'object',
    required: requiredRuleKeys,
    anyOf: [{ required: ['any'] }, { required: ['match'] }],
    properties: { ...own, match: { enum: matcherNames } },
    allOf: [
      implies({ required: ['any'] }, { properties: allowed(own), additionalProperties: false }),
      ...perMatcher(allowed(own)),
    ],
  }
}

/** The keys of properties whose form is said elsewhere. */
function allowed(properties: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.keys(properties).map(key => [key, true]))
}

function perMatcher(besides: JsonSchema): JsonSchema[] {
  return matcherNames.map(name => {
    const { keys, required } = checkShape(name)
    return implies(
      { required: ['match'], properties: { match: { const: name } } },
      { properties: { ...propertiesOf(keys), ...besides }, required, additionalProperties: false },
    )
  })
}

/** `if` and `then`, the latter never written as a key, as it would make a promise of the object. */
function implies(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ])
}
