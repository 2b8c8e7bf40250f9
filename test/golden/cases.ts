/** One run of the program whose output is held. */
export interface Case {
  /** Names the case in the file of hashes. */
  name: string
  args: readonly string[]
  input?: string
}

const formats = [
  'pretty',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
  'html',
  'markdown',
]
const locales = ['sv', 'en']
/** The day that every run counts from. */
const today = '2026-11-29'

/** Folders of drafts below the working folder; the last is written anew for each run. */
const drafts = ['utkast', 'corpus', 'images', 'generated']
/** Enough for a report format beside those that tell everything in every run. */
const fewDrafts = ['utkast', 'corpus/posts']
const thoroughFormats = ['pretty', 'json']

const optionSets: Readonly<Record<string, readonly string[]>> = {
  default: [],
  quiet: ['--quiet'],
  'show-ignored': ['--show-ignored'],
  'mask-names': ['--mask-names'],
  'rule irony': ['--rule', 'irony'],
  'shard 1/2': ['--shard', '1/2'],
  baseline: ['--baseline', 'baseline.json'],
}

/** Runs whose files other cases read; they come first. */
export const preparations: readonly Case[] = [
  {
    name: 'write a baseline',
    args: ['--today', today, '--update-baseline', 'baseline.json', 'corpus/posts'],
  },
  ...locales.flatMap(locale =>
    ['1/2', '2/2'].map(shard => ({
      name: `write shard ${shard} ${locale}`,
      args: [
        ...['--today', today, '--locale', locale, '--show-ignored', '--shard', shard],
        ...['--output', `json=${locale}-${shard[0]}.json`, ...drafts],
      ],
    })),
  ),
]

const checks: readonly Case[] = locales.flatMap(locale =>
  Object.entries(optionSets).flatMap(([name, options]) =>
    formats.map(format => ({
      name: `check ${name} ${format} ${locale}`,
      args: [
        ...['--format', format, '--locale', locale, '--today', today, ...options],
        ...(name === 'default' || thoroughFormats.includes(format) ? drafts : fewDrafts),
      ],
    })),
  ),
)

const merges: readonly Case[] = locales.flatMap(locale =>
  formats.map(format => ({
    name: `merge ${format} ${locale}`,
    args: ['merge', '--format', format, `${locale}-1.json`, `${locale}-2.json`],
  })),
)

const commands: readonly (readonly string[])[] = [
  ...[
    ...['', 'check', 'explain', 'merge', 'rules', 'rules list', 'rules check', 'rules new'],
    ...['consent', 'consent check', 'consent where', 'consent who', 'lsp', 'images'],
    ...['images show', 'images strip', 'init', 'new', 'copy', 'completion'],
  ].map(command => [...command.split(' ').filter(Boolean), '--help']),
  ['--version'],
  ['--no-such-option'],
  ['--format', 'jsn', 'utkast'],
  ['no-such-folder', 'utkast'],
  ['images/plain.jpg', 'utkast'],
  ['--format', 'json', 'no-such-folder', 'utkast'],
  ['explain'],
  ['explain', 'irony'],
  ['explain', '2.6b'],
  ['explain', 'iron'],
  ['rules', 'list'],
  ['--format', 'json', 'rules', 'list'],
  ['--today', today, 'consent', 'check', 'utkast', 'corpus/posts'],
  ['--today', today, '--format', 'json', 'consent', 'check', 'utkast', 'corpus/posts'],
  ['--today', today, 'consent', 'check', '--within', '400', 'corpus/posts'],
  ['consent', 'where', 'Maria Johansson', ...drafts],
  ['consent', 'who', ...drafts],
  ['consent', 'who', '--csv', ...drafts],
  ['--format', 'json', 'consent', 'who', ...drafts],
  ['images', 'show', 'images/full.jpg', 'images/full.heic', 'images/faces-mwg.jpg'],
  ['--format', 'json', 'images', 'show', 'images/full.png', 'images/xmp-position.jpg'],
  ['copy', 'utkast/farjan.md'],
  ['copy', '--force', 'utkast/brevbararen.md'],
  ['completion', 'bash'],
  ['completion', 'zsh'],
  ['completion', 'fish'],
  ['--today', today, 'new', 'facebook', '-'],
]

const others: readonly Case[] = locales.flatMap(locale => [
  ...commands.map(args => ({
    name: `${args.join(' ')} · ${locale}`,
    args: [...args, '--locale', locale],
  })),
  {
    name: `standard input · ${locale}`,
    args: ['-', '--stdin-filename', 'privat/maj.md', '--today', today, '--locale', locale],
    input: '---\nkanal: facebok\n---\nHej på er alla!! Anna Svensson slutar, jävla synd 😀😀😀😀\n',
  },
])

/** All runs whose stdout, stderr and exit code are held. */
export const cases: readonly Case[] = [...preparations, ...checks, ...merges, ...others]
