/** What is said where git cannot tell which drafts are staged or changed. */
import type { Locale } from '../core/types.ts'
import type { GitProblem } from '../node/git/run.ts'

interface GitWords {
  both: string
  notStdin(flag: string): string
  unknownRef(ref: string): string
  problem(flag: string, problem: GitProblem): string
}

const lastLine = (said: string): string => said.split('\n').at(-1) ?? ''

const sv: GitWords = {
  both: '--staged och --changed går inte att använda samtidigt. Välj en av dem.',
  notStdin: flag => `${flag} läser ur git, så - går inte att använda. Ta bort en av dem.`,
  unknownRef: ref =>
    `--changed: ”${ref}” är varken en gren, tagg eller commit i git, eller en fil eller mapp här. I en byggserver kan historiken saknas: hämta den med git fetch.`,
  problem: (flag, { reason, said }) => {
    switch (reason) {
      case 'no-git':
        return `${flag} behöver programmet git, som inte finns här. Installera det, eller ange filer i stället.`
      case 'no-repository':
        return `${flag} går bara i ett git-arkiv, och den här mappen ligger inte i något. Gå till mappen med utkasten, eller ange filer i stället.`
      case 'no-work-tree':
        return `${flag} behöver ett git-arkiv med filer, och det här har inga (det är ”bare”). Gå till mappen med utkasten.`
      case 'foreign-owner':
        return `${flag}: git läser inte arkivet, eftersom någon annan äger mappen. Gör som git säger: ${lastLine(said)}`
      case 'failed':
        return `${flag}: git kunde inte svara. Git säger: ${lastLine(said)}`
    }
  },
}

const en: GitWords = {
  both: '--staged and --changed cannot be used together. Choose one of them.',
  notStdin: flag => `${flag} reads from git, so - cannot be used. Remove one of them.`,
  unknownRef: ref =>
    `--changed: “${ref}” is neither a branch, tag or commit in git, nor a file or folder here. On a build server history may be missing: get it with git fetch.`,
  problem: (flag, { reason, said }) => {
    switch (reason) {
      case 'no-git':
        return `${flag} needs the program git, which is not here. Install it, or name files instead.`
      case 'no-repository':
        return `${flag} only works in a git repository, and this folder is in none. Go to the folder of the drafts, or name files instead.`
      case 'no-work-tree':
        return `${flag} needs a git repository with files, and this one has none (it is bare). Go to the folder of the drafts.`
      case 'foreign-owner':
        return `${flag}: git does not read the repository, since somebody else owns the folder. Do as git says: ${lastLine(said)}`
      case 'failed':
        return `${flag}: git could not answer. Git says: ${lastLine(said)}`
    }
  },
}

export const gitWords: Readonly<Record<Locale, GitWords>> = { sv, en }
