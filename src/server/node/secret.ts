import { createHash, randomBytes } from 'node:crypto'

/** `bits` of chance as base64url. */
export const randomSecret = (bits: 128 | 256): string => randomBytes(bits / 8).toString('base64url')

/** SHA-256 in hex. Enough for secrets that are random themselves: there is no dictionary to try. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
