import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPicture, tagsLeft } from '../../../src/core/adapters/image-metadata.ts'
import { formatOf } from '../../../src/core/images/format.ts'
import { strip } from '../../../src/core/images/strip.ts'

/**
 * A folder of real photographs, which are not ours to give away: those whose names
 * start with «gps» carry a position, the others do not.
 */
const folder = process.env.TANKEFTER_PHOTOS
const photos = folder ? readdirSync(folder).filter(name => /\.(?:jpe?g|png|webp)$/i.test(name)) : []
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder ?? '', name)))

test.skipIf(!folder)('photographs with a position are told from those without', async () => {
  const wrong: string[] = []
  for (const name of photos) {
    const { position, problem } = await readPicture(bytesOf(name))
    if ((position !== undefined) !== name.startsWith('gps') || problem) wrong.push(name)
  }
  expect({ photos: photos.length > 0, wrong }).toEqual({ photos: true, wrong: [] })
})

test.skipIf(!folder)('nothing is left in copies of them', async () => {
  for (const name of photos) {
    const bytes = bytesOf(name)
    const { orientation = 1 } = await readPicture(bytes)
    const format = formatOf(bytes)
    const copy = format && format !== 'other' ? strip(bytes, format, orientation) : undefined
    expect([name, copy && (await tagsLeft(copy))]).toEqual([name, []])
    expect([name, (await readPicture(copy ?? bytes)).orientation ?? 1]).toEqual([name, orientation])
  }
})
