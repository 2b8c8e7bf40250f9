import type { DocumentReason } from '../types.ts'

/** A document that cannot be read: thrown by the readers of its parts, and told of by whoever opens it. */
export class DocumentFault extends Error {
  override name = 'DocumentFault'
  readonly reason: DocumentReason

  constructor(reason: DocumentReason) {
    super(reason)
    this.reason = reason
  }
}
