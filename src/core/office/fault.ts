import type { PlanReason } from '../types.ts'

/** A document that cannot be read: thrown by the readers of its parts, and told of by whoever opens it. */
export class OfficeFault extends Error {
  override name = 'OfficeFault'
  readonly reason: PlanReason

  constructor(reason: PlanReason) {
    super(reason)
    this.reason = reason
  }
}
