import type { Finding } from '../core/types.ts'
import type { Report } from './report.ts'
import { safe } from './safe.ts'

/** Names a clause as its pack cites it: «Policyn» or «Policyn {clause}» with `2.6b` gives «Policyn 2.6b». */
export function cited(cite: string, clause: string): string {
  if (cite.includes('{clause}')) return cite.replace('{clause}', () => clause).trim()
  return `${cite} ${clause}`.trim()
}

/** The clause that a finding rests on, harmless to print; empty where there is none. */
export const citation = ({ source, clause }: Finding, { cites }: Pick<Report, 'cites'>): string =>
  clause ? safe(cited(cites[source ?? ''] ?? '', clause)) : ''
