import { expect, test } from 'vitest'
import { ngramsIn, type Points, packedNgrams } from '../../../src/core/adapters/packed-ngrams.ts'

test('packed ngrams are those of the detector, and no others', async () => {
  const own = '../../../node_modules/eld/src/ngrams/extrasmall.js'
  const { ngramsData } = await import(new URL(own, import.meta.url).href)
  const ngrams: Readonly<Record<string, Points>> = ngramsData.ngrams
  const names = Object.keys(ngrams)
  expect(names.length).toBeGreaterThan(40_000)
  const packed = ngramsIn(packedNgrams(ngrams))
  const wrong = names.filter(name => JSON.stringify(packed[name]) !== JSON.stringify(ngrams[name]))
  expect(wrong).toEqual([])
  for (const name of ['', ' ', 'q', '\uffff', `${names[0]}x`, names[0]?.slice(0, -1) ?? '?'])
    expect(packed[name]).toEqual(ngrams[name])
})
