/** Text that YAML reads as itself without quotation marks, in a list in brackets too. */
const plainText = /^[\p{L}\d](?:[\p{L}\p{M}\d .'’_/()+@-]*[\p{L}\p{M}\d.)])?$/u
/** Words that mean something else to YAML. */
const special = /^(?:null|true|false|yes|no|on|off|[\d.+-]+)$/i

/** Takes a text, gives it as YAML that reads back as the same text. */
export function scalar(text: string): string {
  return plainText.test(text) && !special.test(text) ? text : JSON.stringify(text)
}
