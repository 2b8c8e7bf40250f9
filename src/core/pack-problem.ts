/** Something in a pack that its author has to mend. */
export class PackProblem extends Error {
  override name = 'PackProblem'
}
