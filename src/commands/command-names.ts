/** Every command that there is. */
export const commandNames: readonly string[] = [
  'check',
  'completion',
  'consent',
  'copy',
  'explain',
  'images',
  'init',
  'lsp',
  'merge',
  'new',
  'rules',
]
