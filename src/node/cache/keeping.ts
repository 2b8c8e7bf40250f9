import { Buffer } from 'node:buffer'
import type { Draft, Result } from '../../core/types.ts'
import type { Entry } from './entry.ts'
import { openPart, sealedPart, sealedText } from './record.ts'
import { keyOf, seal } from './seal.ts'
import { dayNumber, type MemorySetting, markOf } from './setting.ts'

/** What was found in a draft, to be remembered. */
export interface Kept<Shown> {
  draft: Draft
  result: Result
  /** Whether a rule asked what day it is. */
  askedDay: boolean
  shown: Shown | undefined
}

/** Both parts of what is remembered of a draft. */
export function partsOf<Shown>(
  { draft, result, askedDay, shown }: Kept<Shown>,
  setting: MemorySetting,
): Pick<Entry, 'open' | 'plain' | 'day'> & { sealed: Buffer } {
  const { findings, ignored, metadata } = result
  const pictures = (metadata.images ?? []).flatMap(({ file }) =>
    file === undefined ? [] : [[file, markOf(draft.path, file, setting)] as const],
  )
  const key = keyOf(setting.run, Buffer.from(draft.text))
  return {
    open: openPart(result, setting.branches),
    plain: findings.length + ignored.length + pictures.length === 0,
    day: askedDay ? dayNumber(setting.today()) : 0,
    sealed: seal(sealedText({ pictures, shown }, sealedPart(result)), key),
  }
}
