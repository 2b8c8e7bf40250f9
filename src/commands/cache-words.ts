import type { Locale } from '../core/types.ts'
import type { FolderRefusal } from '../node/cache-folder.ts'

type Words = Readonly<Record<FolderRefusal, string>> & { instead: string }

/** Why the folder that was named for the cache is not used, and what to do. */
const words: Readonly<Record<Locale, Words>> = {
  sv: {
    'not-private':
      'är ingen mapp som bara du kan skriva i. Välj en annan, eller ta bort rättigheterna för andra (chmod 700).',
    tracked:
      'hör till en utcheckning, och git har filer i mappen: vem som helst som ändrar i arkivet kunde lägga dit resultat. Ta bort mappen, också ur git, eller välj en utanför utcheckningen.',
    linked: 'nås genom en länk i utcheckningen. Ta bort länken, eller välj en mapp utanför.',
    'no-answer':
      'ligger i en utcheckning, och git svarar inte på om det finns filer från arkivet i mappen. Välj en mapp utanför utcheckningen.',
    instead: 'Alla utkast läses på nytt och inget sparas.',
  },
  en: {
    'not-private':
      'is no folder that only you can write to. Choose another, or take the rights of others away (chmod 700).',
    tracked:
      'is part of a checkout, and git has files in it: whoever changes the repository could put results there. Remove the folder, from git too, or choose one outside the checkout.',
    linked: 'is reached by a link in the checkout. Remove the link, or choose a folder outside.',
    'no-answer':
      'is in a checkout, and git does not answer whether files of the repository are in it. Choose a folder outside the checkout.',
    instead: 'Every draft is checked anew and nothing is kept.',
  },
}

/** A sentence for each: why the folder is not used and what to do, and what happens instead. */
export const cacheRefused = (refusal: FolderRefusal, folder: string, locale: Locale): string =>
  `TANKEFTER_CACHE: ${folder} ${words[locale][refusal]} ${words[locale].instead}`
