import { describe, expect, test } from 'vitest'
import { parseDraft } from '../../src/core/draft.ts'
import { folderWith } from '../node/folder.ts'
import { startEditor } from './client.ts'

/** Opens a text, takes the quick fix whose title has some words, gives the text it comes to and what is found in it. */
async function fixed(text: string, rule: string, title: string | RegExp, files = {}) {
  const { editor, uri } = await startEditor({ folder: await folderWith(files) })
  const at = uri('utkast.md')
  editor.open(at, text)
  const found = (await editor.diagnostics(at)).find(({ code }) => code === rule)
  if (!found) throw new Error(`nothing found by ${rule}`)
  const actions = await editor.actions(at, found)
  const action = actions.find(one => one.title.match(title))
  if (!action) throw new Error(`no such fix among ${actions.map(one => one.title).join(', ')}`)
  const after = editor.apply(at, action)
  const rules = (await editor.diagnostics(at)).map(({ code }) => code)
  return { action, after, rules, draft: parseDraft('utkast.md', after) }
}

const words = 'Tack för ingenting, säger hon om den nya turplanen.\n'

describe('a rule is left alone in this draft', () => {
  test.each([
    ['nothing at all', words],
    ['a text that begins with an empty line', `\n${words}`],
    ['CRLF and no metadata', words.replace('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${words}`],
    ['other keys', `---\nkanal: facebook   # bara där\n---\n${words}`],
    ['CRLF', `---\r\nkanal: facebook\r\n---\r\n${words}`],
    ['empty metadata', `---\n---\n${words}`],
    ['a key with nothing', `---\nignorera:   # mer kommer\nkanal: facebook\n---\n${words}`],
    ['one word', `---\nignorera: joke # ett skäl\nkanal: facebook\n---\n${words}`],
    ['several words', `---\nignorera: "joke, profanity"\n---\n${words}`],
    ['a list in brackets', `---\nignorera: [joke, 'profanity'] # två\n---\n${words}`],
    ['an empty list', `---\nignorera: []\n---\n${words}`],
    ['a list over lines', `---\nignorera: [\n  joke, # ett\n]\n---\n${words}`],
    ['a list of lines', `---\nignorera:\n  - joke # ett\n  # två\nkanal: x\n---\n${words}`],
    ['a list at the margin', `---\nignorera:\n- joke\nkanal: x\n---\n${words}`],
    ['maps', `---\r\nignorera:\r\n  - regel: joke\r\n    skäl: x\r\n---\r\n${words}`],
    ['one map', `---\nignorera:\n  regel: joke # ett\n  skäl: x\nkanal: x\n---\n${words}`],
    ['one map in brackets', `---\nignorera: {regel: joke}\n---\n${words}`],
    ['no closing line', `---\nkanal: facebook\n\n${words}`],
  ])('where there is %s', async (_, text) => {
    const { after, rules, draft } = await fixed(text, 'irony', /Tysta irony/)
    expect(rules).not.toContain('irony')
    expect(draft.metadata.ignore?.at(-1)).toMatchObject({
      rule: 'irony',
      reason: 'Skriv skälet här',
    })
    const kept = text.split(/\r?\n/).filter(line => line.includes('#') && !/joke/.test(line))
    for (const comment of kept) expect(after).toContain(comment)
    const breaks = (whole: string) => new Set(whole.match(/\r?\n/g) ?? [])
    if (text.includes('\r\n') && !/[^\r]\n/.test(text))
      expect(breaks(after)).toEqual(new Set(['\r\n']))
    if (text.startsWith('\uFEFF')) expect(after.startsWith('\uFEFF---\n')).toBe(true)
  })

  test('in the language of the draft', async () => {
    const text = `---\nchannel: facebook\n---\n${words}`
    const { after } = await fixed(text, 'irony', /Tysta irony/)
    expect(after).toBe(
      `---\nchannel: facebook\nignore:\n  - rule: irony\n    reason: Write the reason here\n---\n${words}`,
    )
  })

  test.each([`---\n{kanal: facebook}\n---\n${words}`, `---\nignorera: |\n  joke\n---\n${words}`])(
    'unless it would not read: %j',
    async text => {
      await expect(fixed(text, 'irony', /Tysta/)).rejects.toThrow('no such fix')
    },
  )
})

describe('words are replaced', () => {
  test('with a suggestion', async () => {
    const text = '---\nkanal: facebook\n---\nVi ses! 🎉 #säkrajobbnu\n'
    const { after, rules, action } = await fixed(text, 'hashtag-case', /Byt till/)
    expect(after).toBe('---\nkanal: facebook\n---\nVi ses! 🎉 #SäkraJobbNu\n')
    expect(rules).not.toContain('hashtag-case')
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true })
    expect(action.diagnostics).toMatchObject([{ code: 'hashtag-case' }])
  })

  test('in the metadata, where that mends it', async () => {
    const text = '---\nkanal: facebok\n---\nVi ses på torsdag.\n'
    const { after, rules } = await fixed(text, 'invalid-metadata', /Byt till ”facebook”/)
    expect(after).toContain('kanal: facebook\n')
    expect(rules).toEqual([])
    const unclosed = '---\nkanal: facebook\n\nVi ses på torsdag.\n'
    await expect(fixed(unclosed, 'invalid-metadata', /Byt/)).rejects.toThrow('no such fix')
  })
})

describe('somebody is put under people', () => {
  const text = '---\nkanal: facebook\n---\nSkyddsombudet Amal Nilsson stoppade kranen.\n'
  const register =
    'id;namn;roll;gäller;kanaler;datum\ns1;Amal Nilsson;förtroendevald;namn;alla;2026-01-01\n'

  test('with the consent of that name', async () => {
    const files = { 'tankefter.yml': 'register: s.csv\nidag: 2026-11-22\n', 's.csv': register }
    const { after, rules } = await fixed(text, 'unknown-person', /samtycke s1/, files)
    expect(after).toContain(
      'personer:\n  - namn: Amal Nilsson\n    roll: förtroendevald\n    samtycke: s1\n---\n',
    )
    expect(rules).toEqual([])
  })

  test('with a role, after those who are there', async () => {
    const more = text.replace('---\nSk', 'personer: [{namn: Bo Ek, roll: anställd}] # en\n---\nSk')
    const { after, rules } = await fixed(more, 'unknown-person', /Amal Nilsson.*företrädare/)
    expect(after).toContain(
      '[{namn: Bo Ek, roll: anställd}, {namn: Amal Nilsson, roll: företrädare}] # en\n',
    )
    expect(rules).toEqual([])
  })

  test('as a member, who needs a consent', async () => {
    const { rules } = await fixed(text, 'unknown-person', /Amal Nilsson.*medlem/)
    expect(rules).toEqual(['missing-consent'])
  })
})

test('only quick fixes are given where only others are asked for', async () => {
  const { editor, uri } = await startEditor({ folder: await folderWith({}) })
  editor.open(uri('a.md'), words)
  const [found] = await editor.diagnostics(uri('a.md'))
  if (!found) throw new Error('nothing found')
  expect(await editor.actions(uri('a.md'), found, ['refactor'])).toEqual([])
  expect(await editor.actions(uri('a.md'), found, ['quickfix'])).not.toEqual([])
})

test('edits without versions are given to editors that know no others', async () => {
  const { editor, uri } = await startEditor({ folder: await folderWith({}), capabilities: {} })
  editor.open(uri('a.md'), words)
  const [found] = await editor.diagnostics(uri('a.md'))
  const [action] = found ? await editor.actions(uri('a.md'), found) : []
  expect(action?.edit).toMatchObject({
    changes: { [uri('a.md')]: [{ newText: expect.any(String) }] },
  })
})
