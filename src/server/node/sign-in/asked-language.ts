import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { type Language, spokenOf } from '../../../locales/inbox/languages.ts'

/** The language that a browser asks for, of those that the inbox speaks. */
export function askedLanguage(c: Pick<Context, 'req'>): Language {
  const wanted = parseAccept(c.req.header('accept-language') ?? '').filter(({ q }) => q > 0)
  return spokenOf(wanted.toSorted((one, other) => other.q - one.q).map(({ type }) => type))
}
