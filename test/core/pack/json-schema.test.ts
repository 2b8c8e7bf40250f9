import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packSchemas } from '../../../src/core/pack/json-schema.ts'
import { ruleShape } from '../../../src/core/pack/shapes.ts'
import { validate as problemsIn } from '../../../src/core/shape.ts'
import { builtInRulesFolder } from '../../../src/node/packs/load.ts'
import { smallPack } from '../../node/packs/small-pack.ts'
import { sourceOf } from './source.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
const schemas = packSchemas()
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
)
const kindOf = (name: string) => `${/^[a-z]+/u.exec(name)?.[0]}.schema.json`

const rules = builtInRulesFolder()
const files = (await readdir(rules, { recursive: true })).filter(name => name.endsWith('.yml'))

describe('the schemas for editors', () => {
  test.each(files)('take %s', async name => {
    const value = parse(await readFile(join(rules, name), 'utf8'))
    const validate = validators[kindOf(name.split(/[\\/]/u).at(-1) ?? '')]
    validate?.(value)
    expect(validate?.errors ?? []).toEqual([])
  })

  const rule = parse(smallPack['lunch/rule.yml'])
  test.each([
    ['as it is', rule],
    ['with an unknown key', { ...rule, mesage: rule.message }],
    ['with no matcher', { ...rule, match: undefined }],
    ['with an unknown matcher', { ...rule, match: 'trems' }],
    ['with an option of another matcher', { ...rule, limits: { x: 1 } }],
    ['with wording by reason', { ...rule, fix: { default: { sv: 'x', en: 'y' } } }],
    ['with grades', { ...rule, severity: [{ is: 'error', reason: 'a' }, 'info'] }],
    ['with a wrong severity', { ...rule, severity: 'eror' }],
    ['with a clause that is a number', { ...rule, clause: 3.1 }],
    ['with a wrong scope', { ...rule, unless: { work: 'here' } }],
    ['with checks', { ...rule, match: undefined, find: undefined, any: [{ match: 'problems' }] }],
    ['with a wrong check', { ...rule, match: undefined, find: undefined, any: [{ match: 'run' }] }],
  ])('judge a rule %s as the tool does', (_, value) => {
    const plain = JSON.parse(JSON.stringify(value))
    const taken = validators['rule.schema.json']?.(plain)
    expect(taken).toBe(problemsIn(sourceOf(plain), ruleShape).length === 0)
  })
})
