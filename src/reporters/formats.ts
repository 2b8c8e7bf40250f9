export const formats = [
  'pretty',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
  'html',
  'markdown',
] as const
export type Format = (typeof formats)[number]
