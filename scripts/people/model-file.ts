/** A model as a module: a constant named after it, its long rows of characters as they are. */
export function modelFile(
  name: string,
  type: string,
  from: string,
  model: object,
  about: readonly string[],
): { name: string; text: string } {
  const text = [
    `import type { ${type} } from '${from}'`,
    '',
    '/**',
    ...about.map(line => ` * ${line}`.trimEnd()),
    ' */',
    `export const ${name}: ${type} = ${literal(model)}`,
    '',
  ].join('\n')
  return { name, text }
}

function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, sign => `\\${sign}`)}'`
  if (Array.isArray(value)) return `[${value.map(one => literal(one)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const rows = Object.entries(value).map(([key, one]) => {
    const own = literal(one, inner)
    return typeof one === 'string' && one.length > 80
      ? `${inner}${key}:\n${inner}  ${own},`
      : `${inner}${key}: ${own},`
  })
  return `{\n${rows.join('\n')}\n${indent}}`
}
