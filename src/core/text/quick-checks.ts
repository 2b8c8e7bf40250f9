/** Seven digits and more, with what people write between them. */
const phoneLike = /\d(?:[\s().–-]{0,3}\d){6}/

/** Whether a text may hold a telephone number: to look for one takes longer than all else that is done to a draft. */
export function mayHoldPhone(text: string): boolean {
  return phoneLike.test(text)
}
