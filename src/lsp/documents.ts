import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Draft, Result } from '../core/types.ts'
import { isWithin } from '../node/configuration/find.ts'
import { maxDraftBytes } from '../node/decode.ts'
import { wouldBeFound } from '../node/would-be-found.ts'
import type { Bench } from './bench.ts'
import type { Benches, Refusal } from './benches.ts'
import type { Place } from './places.ts'

/** What is known of a document as it stands. */
export interface Checked {
  /** A copy, which what is typed next does not change. */
  document: TextDocument
  place: Place
  bench: Bench
  /** As the text says it, without what profiles add. */
  draft: Draft
  result: Result
}

/** A document checked; what is wrong where that cannot be; or `other`, where it is no draft of ours. */
export type Check =
  | { is: 'checked'; checked: Checked }
  | { is: 'refused'; refusal: Refusal }
  | { is: 'too-large'; bench: Bench }
  | { is: 'other' }

/** Checks documents, each version once. */
export interface Checks {
  /** Never rejects for what a document holds. */
  check(document: TextDocument): Promise<Check>
  forget(uri: string): void
}

/** @param placeOf - Tells where a document is; undefined where it is none of ours. */
export function createChecks(
  benches: Benches,
  placeOf: (document: TextDocument) => Place | undefined,
): Checks {
  const known = new Map<string, { version: number; bench: Bench; check: Promise<Check> }>()
  return {
    forget: uri => known.delete(uri),
    check: async document => {
      const place = placeOf(document)
      if (!place) return { is: 'other' }
      const { bench, refusal } = await benches.openFor(place)
      if (refusal) return { is: 'refused', refusal }
      const { uri, version } = document
      const last = known.get(uri)
      if (last?.version === version && last.bench === bench) return last.check
      const copy = TextDocument.create(uri, document.languageId, version, document.getText())
      const check = checkWith(bench, place, copy)
      known.set(uri, { version, bench, check })
      return check
    },
  }
}

async function checkWith(bench: Bench, place: Place, document: TextDocument): Promise<Check> {
  if (place.file !== undefined && !isDraft(place.file, place.folder, bench)) return { is: 'other' }
  const text = document.getText()
  if (text.length > maxDraftBytes) return { is: 'too-large', bench }
  const { draft, result } = await bench.check(place.path, text)
  return { is: 'checked', checked: { document, place, bench, draft, result } }
}

function isDraft(file: string, folder: string, { configuration }: Bench): boolean {
  const inside = isWithin(configuration.folder, folder)
  return wouldBeFound(file, {
    folder,
    ignore: configuration.settings.ignore ?? [],
    ignoreFrom: inside ? configuration.folder : folder,
  })
}
