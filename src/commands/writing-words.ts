import type { Locale } from '../core/types.ts'

const sv = {
  init: 'ställer fyra frågor och skriver tankefter.yml och ett exempel',
  yes: 'fråga inget, ta det vanliga',
  initWho: 'vem som lägger ut: avdelningen eller kontot',
  initChannels: 'kanaler, med komma mellan',
  initBranches: 'branscher, med komma mellan',
  initHook: 'läs utkast vid varje commit',
  new: 'skapar ett utkast med uppgifterna som kanalen behöver',
  channel: 'kanal: facebook, instagram, x …',
  newFile: 'filen; annars dagens datum och kanalen, - skriver ut',
  copy: 'skriver ut inlägget utan uppgifter, att klistra in; inte om det har fel',
  copyDraft: 'ett utkast; - läser det som skickas in',
  force: 'skriv ut även om utkastet har fel',
  completion: 'skriver ut det som låter skalet fylla i med tabb',
  shell: 'skalet',
  watch: 'läs igen varje gång ett utkast sparas; q avslutar',
  noCache: 'granska alla utkast på nytt och spara inget i cachemappen',
  clearCache: 'glöm först vad tidigare körningar kom fram till',
}

const en: typeof sv = {
  init: 'asks four questions and writes tankefter.yml and an example',
  yes: 'ask nothing, take what is usual',
  initWho: 'who posts: the branch of the union, or the account',
  initChannels: 'channels, with commas between',
  initBranches: 'branches, with commas between',
  initHook: 'check drafts at every commit',
  new: 'makes a draft with the metadata that the channel needs',
  channel: 'a channel: facebook, instagram, x …',
  newFile: 'the file; else the day and the channel, - prints',
  copy: 'prints the post without metadata, to be pasted; not while it has errors',
  copyDraft: 'a draft; - reads what is sent in',
  force: 'print even if the draft has errors',
  completion: 'prints what lets the shell complete with the tab key',
  shell: 'the shell',
  watch: 'check again whenever a draft is saved; q ends it',
  noCache: 'check every draft anew and keep nothing in the cache folder',
  clearCache: 'first forget what earlier runs found out',
}

/** What `--help` says of starting, writing, copying and watching. */
export const writingWords = { sv, en } satisfies Record<Locale, typeof sv>
