import type { Locale } from '../../core/types.ts'
import type { Copied } from '../../node/picture-copy.ts'

/** Why nothing can be said of a file, or no copy be made. */
export type Problem = NonNullable<Copied['problem']> | 'missing' | 'not-a-file'

const sv = {
  position: 'plats',
  people: 'visar',
  faces: 'ansikten',
  alt: 'alternativtext',
  creator: 'fotograf',
  copyright: 'upphovsrätt',
  unnamed: (faces: number) => `${faces} markerade utan namn`,
  bare: 'ingen plats och inga namn',
  unread: 'ett format som verktyget inte läser',
  copied: (target: string) => `kopia utan plats och namn: ${target}`,
  toDraft: 'Stod i filen, och kan behövas i utkastet:',
  problems: {
    empty: 'filen är tom',
    'not-image': 'filen är ingen bild',
    broken: 'bilden är trasig eller avhuggen',
    'too-large': 'bilden är för stor för att läsas',
    unreadable: 'filen går inte att öppna',
    missing: 'filen finns inte',
    'not-a-file': 'är ingen fil. Ange bilder, inte mappar',
    exists: 'finns redan och skrivs inte över. Flytta den, eller välj en annan mapp med --out',
    unwritable: 'går inte att skriva. Välj en annan mapp med --out',
    left: 'allt gick inte att ta bort, så ingen kopia finns',
    'other-format': 'kopior kan bara göras av JPEG, PNG och WebP. Exportera bilden som JPEG först',
  } satisfies Record<Problem, string>,
}

/** The words of `tankefter images`. */
export type ImageWords = typeof sv

const en: ImageWords = {
  position: 'place',
  people: 'shows',
  faces: 'faces',
  alt: 'alternative text',
  creator: 'photographer',
  copyright: 'copyright',
  unnamed: faces => `${faces} marked without a name`,
  bare: 'no place and no names',
  unread: 'a format that the tool does not read',
  copied: target => `copy without place and names: ${target}`,
  toDraft: 'Was in the file, and may be needed in the draft:',
  problems: {
    empty: 'the file is empty',
    'not-image': 'the file is no picture',
    broken: 'the picture is broken or cut off',
    'too-large': 'the picture is too large to be read',
    unreadable: 'the file cannot be opened',
    missing: 'the file is not there',
    'not-a-file': 'is no file. Name pictures, not folders',
    exists:
      'is there already and is not written over. Move it, or choose another folder with --out',
    unwritable: 'cannot be written. Choose another folder with --out',
    left: 'not everything could be taken out, so there is no copy',
    'other-format':
      'copies can be made of JPEG, PNG and WebP only. Export the picture as JPEG first',
  },
}

export const imageWords: Record<Locale, ImageWords> = { sv, en }

/** Takes what went wrong with a file, gives the word for it. */
export function problemOf(error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'missing'
  return code === 'EISDIR' ? 'not-a-file' : 'unreadable'
}
