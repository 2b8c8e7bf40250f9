import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Hook } from './answers.ts'

/** A file to write: absolute path, text, and permissions where they matter. */
export interface NewFile {
  path: string
  text: string
  mode?: number
}

/** The file that makes git check drafts; undefined where there is no git repository to put it in. */
export function hookFile(hook: Hook, cwd: string, name: string): NewFile | undefined {
  if (hook === 'pre-commit')
    return { path: join(cwd, '.pre-commit-config.yaml'), text: framework(name) }
  const folder = hook === 'git' ? hooksFolder(cwd) : undefined
  return folder === undefined
    ? undefined
    : { path: join(folder, 'pre-commit'), text: script, mode: 0o755 }
}

const framework = (name: string): string =>
  [
    'repos:',
    '  - repo: local',
    '    hooks:',
    '      - id: tankefter',
    `        name: ${name}`,
    '        entry: tankefter --staged',
    '        language: system',
    '        pass_filenames: false',
    // Without it pre-commit hides what stops nothing.
    '        verbose: true',
    "        files: '\\.(md|txt)$'",
    '',
  ].join('\n')

const script = [
  '#!/bin/sh',
  'if command -v tankefter >/dev/null; then exec tankefter --staged; fi',
  'exec npx --no-install tankefter --staged',
  '',
].join('\n')

// Git itself knows where its hooks are, in work trees and with core.hooksPath too.
function hooksFolder(cwd: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--git-path', 'hooks'], {
    cwd,
    encoding: 'utf8',
  })
  const folder = status === 0 ? stdout.replace(/\r?\n$/, '') : ''
  return folder === '' ? undefined : resolve(cwd, folder)
}
