import { mapValues } from '../collections.ts'
import type { MapShape, Shape } from '../shape.ts'
import { locales, type Translated } from '../types.ts'
import * as shapes from './shapes.ts'

/** A JSON schema (draft 7). */
type JsonSchema = { readonly [key: string]: unknown }

/** The schemas of a pack's files for editors, by the name of their file. */
export function packSchemas(): Readonly<Record<string, JsonSchema>> {
  const schemas: Readonly<Record<string, JsonSchema>> = {
    pack: schemaOf(shapes.packShape),
    policy: schemaOf(shapes.policyShape),
    rule: ruleSchema(),
    rules: usesSchema(),
    terms: schemaOf(shapes.termsShape),
    cases: schemaOf(shapes.casesShape),
  }
  const $schema = 'http://json-schema.org/draft-07/schema#'
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      { $schema, title: `${name}.yml`, ...schema },
    ]),
  )
}

/** The JSON schema of a shape. */
function schemaOf(shape: Shape): JsonSchema {
  switch (shape.is) {
    case 'anything':
      return {}
    case 'text':
      return { ...describedBy(shape), type: 'string', pattern: shape.pattern ?? '\\S' }
    case 'word':
      return { enum: shape.of }
    case 'nothing':
      return { type: 'null' }
    case 'number':
      return { type: 'number' }
    case 'flag':
      return { type: 'boolean' }
    case 'list':
      return { type: 'array', minItems: 1, items: schemaOf(shape.of) }
    case 'either':
      return { anyOf: shape.of.map(schemaOf) }
    case 'map':
      if (shape.isTranslated) return translatedSchema(shape)
      return {
        ...describedBy(shape),
        type: 'object',
        properties: mapValues(shape.keys, schemaOf),
        ...(shape.required.length > 0 ? { required: shape.required } : {}),
        additionalProperties: shape.others ? schemaOf(shape.others) : false,
        ...(shape.keyPattern ? { propertyNames: { pattern: shape.keyPattern } } : {}),
      }
  }
}

const describedBy = ({ about }: { about?: Translated | undefined }): JsonSchema =>
  about ? { description: `${about.sv}. ${about.en}.` } : {}

/** Text in every language of the pack, or alone where that is one; which they are stands in another file. */
function translatedSchema({ keys }: MapShape): JsonSchema {
  const properties = mapValues(keys, schemaOf)
  const [alone] = locales.map(locale => properties[locale])
  return {
    anyOf: [alone, { type: 'object', properties, minProperties: 1, additionalProperties: false }],
  }
}

/** What a policy says of the detectors that it uses, by their ids. */
function usesSchema(): JsonSchema {
  return {
    type: 'object',
    propertyNames: { pattern: shapes.idPattern },
    additionalProperties: {
      type: 'object',
      required: ['clause'],
      properties: mapValues(shapes.useKeys, schemaOf),
      additionalProperties: false,
    },
  }
}

/** A rule has its checks under `any`, or the keys of its only one beside its own. */
function ruleSchema(): JsonSchema {
  const check = {
    type: 'object',
    required: ['match'],
    properties: { match: { enum: shapes.matcherNames } },
    allOf: perMatcher({}),
  }
  const own = {
    ...mapValues(shapes.ruleKeys, schemaOf),
    any: { type: 'array', minItems: 1, items: check },
  }
  // What form they have is said elsewhere.
  const allowed = mapValues(own, () => true)
  return {
    type: 'object',
    required: shapes.requiredRuleKeys,
    anyOf: [{ required: ['any'] }, { required: ['match'] }],
    properties: { ...own, match: { enum: shapes.matcherNames } },
    allOf: [
      implies({ required: ['any'] }, { properties: allowed, additionalProperties: false }),
      ...perMatcher(allowed),
    ],
  }
}

function perMatcher(besides: JsonSchema): JsonSchema[] {
  return shapes.matcherNames.map(name => {
    const { keys, required } = shapes.checkShape(name)
    return implies(
      { required: ['match'], properties: { match: { const: name } } },
      {
        properties: { ...mapValues(keys, schemaOf), ...besides },
        required,
        additionalProperties: false,
      },
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
