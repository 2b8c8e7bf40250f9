import { Buffer } from 'node:buffer'
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** What a draft is known by in the cache, and the key to what is kept of it. */
export interface Digest {
  /** Tells whether a draft is the same; nothing can be read out of it. */
  id: string
  key: Buffer
}

/**
 * Takes a secret of the run and the text of a draft. The key is made of the draft itself: what is
 * sealed with it can be read by whoever has the draft, and by nobody else.
 */
export function digestOf(run: Buffer, text: string): Digest {
  const both = createHash('sha512').update(run).update(text).digest()
  return { id: both.subarray(0, 16).toString('base64url'), key: both.subarray(32) }
}

/** Seals a text for whoever has the key. */
export function seal(text: string, key: Buffer): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce)
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64')
}

/**
 * Opens what was sealed.
 *
 * @throws {Error} where the key is another, or something has been changed.
 */
export function unseal(sealed: string, key: Buffer): string {
  const bytes = Buffer.from(sealed, 'base64')
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const body = bytes.subarray(nonceBytes + tagBytes)
  return Buffer.concat([opening.update(body), opening.final()]).toString('utf8')
}
