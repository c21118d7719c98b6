import * as v from 'valibot'

/** A client-made id: an entry's, a conversation's. URL-safe, so that it can stand in an address and a log line. */
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'must be 1 to 64 letters, digits, "-" or "_"'))

/** A visitor's bearer token: at least 128 random bits, base64url. The server keeps its hash alone. */
export const Token = v.pipe(v.string(), v.regex(/^[\w-]{22,128}$/, 'must be 22 to 128 characters of base64url'))

/** The server's order within one conversation: 1, 2, 3 … without a gap; 0 is "before the first". */
export const Seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Unix time in milliseconds, by the server's clock. */
export const At = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A length of time in milliseconds. */
export const Ms = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** How many there are of something. */
export const Quantity = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A short line of words: a name, a title. */
export const Line = v.pipe(v.string(), v.maxLength(200))

/** A BCP 47 language tag. */
export const LanguageTag = v.pipe(v.string(), v.maxLength(35))

/** An address of a page or picture. Checked again, by scheme, wherever it becomes a link. */
export const Address = v.pipe(v.string(), v.maxLength(2_000))
