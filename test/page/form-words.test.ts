import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/registry.ts'
import { withFormFixes } from '../../src/core/message.ts'
import { locales, type Pack } from '../../src/core/types.ts'
import { pageWords } from '../../src/messages/page.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'

let packs: readonly Pack[] = []
beforeAll(async () => {
  packs = withFormFixes(await loadBuiltInPacks())
})

/** Commands, options of a command line, and files that only whoever runs it has. */
const names = commands.map(({ name }) => name.split(' ')[0]).join('|')
const ofCommandLine = new RegExp(`tankefter (?:${names})\\b|(?<!\\S)--[a-z]|tankefter\\.yml`)
/** Places in a draft's front matter that a form has other words for. */
const ofDraftFile = /mellan två rader|between two lines|överst i utkastet|at the top of the draft/

/** Every wording that the page shows of the rules: messages, ways out, what a rule is about. */
const wordings = () =>
  packs.flatMap(({ id, rules }) =>
    rules.flatMap(rule =>
      [
        ...Object.entries(rule.message),
        ...Object.entries(rule.fix),
        ['about', rule.about] as const,
        ['leaves', rule.leaves] as const,
      ].flatMap(([key, text]) =>
        text ? locales.map(locale => [`${id}/${rule.id} ${key}`, text[locale]] as const) : [],
      ),
    ),
  )

/** What a form is told of a file that it did not write: a draft that was dropped, whose front matter is wrong. */
const ofDroppedFiles = 'invalid-metadata'

test('no wording of a rule names a command in the page', () => {
  expect(wordings().length).toBeGreaterThan(300)
  expect(wordings().filter(([, text]) => ofCommandLine.test(text))).toEqual([])
})

test('ways out in the page do not speak of lines at the top of a draft', () => {
  const found = packs.flatMap(({ rules }) =>
    rules
      .filter(({ id }) => id !== ofDroppedFiles)
      .flatMap(({ id, fix }) =>
        Object.values(fix).filter(({ sv, en }) => ofDraftFile.test(sv + en) && [id, sv]),
      ),
  )
  expect(found).toEqual([])
})

describe.each(locales)('the words of the page in %s', locale => {
  const told = JSON.stringify(pageWords[locale], (_, value) =>
    typeof value === 'function' ? String(value) : value,
  )

  test('name no command either', () => {
    expect(told).not.toMatch(ofCommandLine)
  })

  test('have the names of fields and buttons that ways out send the reader to', () => {
    const sent = packs.flatMap(({ rules }) =>
      rules.flatMap(rule =>
        Object.values(rule.fixInForm ?? {}).flatMap(text =>
          [...text[locale].matchAll(/[”“]([^”“{}]+)”/g)].map(([, name = '']) => name),
        ),
      ),
    )
    const examples = /barn|sonen|children|the son/
    const names = sent.filter(name => !examples.test(name))
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter(name => !told.includes(name))).toEqual([])
  })
})
