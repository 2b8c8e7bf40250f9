/** Names a clause as its pack cites it: «Policyn» or «Policyn {clause}» with `2.6b` gives «Policyn 2.6b». */
export function cited(cite: string, clause: string): string {
  if (cite.includes('{clause}')) return cite.replace('{clause}', () => clause).trim()
  return `${cite} ${clause}`.trim()
}
