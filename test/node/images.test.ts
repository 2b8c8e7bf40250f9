import { copyFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adapters } from '../../src/core/context.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { pictureLooks } from '../../src/node/images.ts'
import { bytesOf, pathOf } from '../core/images/files.ts'
import { temporaryFolder } from './write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

let folder = ''
let parts: Adapters
beforeAll(async () => {
  folder = await write('bilder', { 'utkast/a.md': '', 'utanför.txt': '' })
  copyFileSync(pathOf('full.jpg'), join(folder, 'utanför.jpg'))
  const own = join(folder, 'utkast')
  copyFileSync(pathOf('full.jpg'), join(own, 'med.jpg'))
  copyFileSync(pathOf('full.png'), join(own, 'heter-fel.jpg'))
  symlinkSync(join(folder, 'utanför.jpg'), join(own, 'länk.jpg'))
  symlinkSync(join(own, 'med.jpg'), join(own, 'egen-länk.jpg'))
  mkdirSync(join(own, 'mapp.jpg'))
  for (const [name, start] of [
    ['stor.jpg', bytesOf('full.jpg')],
    ['stor.mp4', Buffer.from('\0\0\0\u0018ftypmp42\0\0\0\0mp42isom', 'latin1')],
    ['stor.txt', Buffer.from('text')],
  ] as const) {
    writeFileSync(join(own, name), start)
    truncateSync(join(own, name), 300 * 1024 * 1024)
  }
})

/** What is known of a picture that a draft names. */
async function look(file: string) {
  parts = {}
  const looks = pictureLooks([join(folder, 'utkast')], folder, parts)
  const draft = parseDraft('utkast/a.md', `---\nbilder: [${JSON.stringify(file)}]\n---\n\nText.\n`)
  await looks.lookAtImages(draft)
  return { exists: looks.imageExists(draft.path, file), facts: looks.imageFacts(draft.path, file) }
}

describe('a look at the pictures of a draft', () => {
  test.each(['med.jpg', './med.jpg', 'egen-länk.jpg', 'heter-fel.jpg'])(
    '%s is read',
    async name => {
      const { exists, facts } = await look(name)
      expect(exists).toBe(true)
      expect(facts).toMatchObject({
        people: ['Åsa Öberg', 'Märta Ängström'],
        alt: expect.any(String),
      })
    },
  )

  test.each(['länk.jpg', '../utanför.jpg', 'https://seko.se/a.jpg'])(
    '%s lies outside, and nothing is known of it',
    async name => {
      expect(await look(name)).toEqual({ exists: undefined, facts: undefined })
    },
  )

  test.each(['borta.jpg', 'mapp.jpg', ''])('%s is not there', async name => {
    const { exists, facts } = await look(name)
    expect([Boolean(exists), facts]).toEqual([false, undefined])
  })

  test('loads what reads pictures only for a picture that is there', async () => {
    await look('borta.jpg')
    expect(parts.pictures).toBeUndefined()
    await look('med.jpg')
    expect(parts.pictures).toBeDefined()
  })

  test('a picture of 300 MB is not read', async () => {
    const before = process.memoryUsage().arrayBuffers
    const { facts } = await look('stor.jpg')
    expect(facts).toEqual({ format: 'jpeg', problem: 'too-large', people: [], faces: 0 })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  test('a film of 300 MB is none of ours, a text is no picture', async () => {
    expect((await look('stor.mp4')).facts).toEqual({ people: [], faces: 0 })
    expect((await look('stor.txt')).facts).toMatchObject({ problem: 'not-image' })
  })

  test('is taken again when the file has changed', async () => {
    const looks = pictureLooks([folder], folder, {})
    const draft = parseDraft('a.md', '---\nbilder: [ny.jpg]\n---\n')
    writeFileSync(join(folder, 'ny.jpg'), '')
    await looks.lookAtImages(draft)
    expect(looks.imageFacts('a.md', 'ny.jpg')?.problem).toBe('empty')
    writeFileSync(join(folder, 'ny.jpg'), bytesOf('full.jpg'))
    await looks.lookAtImages(draft)
    expect(looks.imageFacts('a.md', 'ny.jpg')?.problem).toBeUndefined()
  })
})
