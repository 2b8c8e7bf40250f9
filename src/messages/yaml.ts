/** What keeps a file from being read as YAML and what to write, in both languages: for configurations and packs. */
import type { Translated } from '../core/types.ts'

const wordings: Readonly<Record<string, Translated>> = {
  TOO_DEEP: {
    sv: 'Raden har listor i listor på fler nivåer än som går att läsa. Dela upp dem.',
    en: 'The line has lists within lists to more levels than can be read. Take them apart.',
  },
  BAD_ALIAS: {
    sv: 'Filen upprepar sig själv (”*namn”) oftare än som går att läsa, eller med ett namn som inte finns. Skriv ut det som upprepas.',
    en: 'The file repeats itself (“*name”) more often than can be read, or by a name that is not there. Write out what is repeated.',
  },
  TAB_AS_INDENT: {
    sv: 'Raden börjar med en tabb. Dra in med mellanslag i stället.',
    en: 'The line begins with a tab. Indent with spaces instead.',
  },
  DUPLICATE_KEY: {
    sv: 'Samma nyckel står två gånger. Behåll en av dem.',
    en: 'The same key stands twice. Keep one of them.',
  },
  BAD_INDENT: {
    sv: 'Raden är inte indragen som raderna omkring, eller så stängs en parentes aldrig. Ge raderna lika många mellanslag, och stäng parentesen.',
    en: 'The line is not indented like those around it, or a bracket is never closed. Give the lines as many spaces, and close the bracket.',
  },
  MISSING_CHAR: {
    sv: 'Ett tecken saknas: ett citattecken eller en parentes som aldrig stängs, eller ett kolon.',
    en: 'A sign is missing: a quotation mark or bracket that is never closed, or a colon.',
  },
}

/** An error of YAML, by its code: those of the parser, and those of `src/core/yaml.ts`. */
export function notYaml(code: string): Translated {
  return (
    wordings[code] ?? {
      sv: `Raden går inte att läsa som YAML. Sätt text som börjar med [ { , # * ! % eller @, eller som innehåller kolon, inom "". (${code})`,
      en: `The line cannot be read as YAML. Put text that begins with [ { , # * ! % or @, or that holds a colon, inside "". (${code})`,
    }
  )
}
