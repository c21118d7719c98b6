import type { ComponentChildren, VNode } from 'preact'
import { textOf } from './text-of.ts'

const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:']
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text without the invisible characters that turn its direction, with which `moc.knab` can be made to read `bank.com`. */
export const withoutBidiControls = (text: string): string => text.replace(BIDI_CONTROLS, '')

/**
 * The address, if a message may lead there: absolute, over http, https, mailto or tel, and without a name or password before its host
 * (nobody sends one honestly, and `https://bank.com@evil.com` reads well).
 */
export function safeUrl(address: string): URL | undefined {
  const url = parse(address)
  return url && PROTOCOLS.includes(url.protocol) && !url.username && !url.password ? url : undefined
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    // Not an address, or a relative one, which would mean another page in the shop than in the inbox: no link, so no error either.
    return undefined
  }
}

/**
 * A link that opens beside the page and tells it nothing. Words that name another place than the link leads to get the true one after
 * them in brackets.
 *
 * @returns `undefined` where the address is not a safe one; the caller then shows what was written.
 */
export function link(address: string, children: ComponentChildren): VNode | undefined {
  const url = safeUrl(address)
  if (!url) return undefined
  const place = url.host || url.pathname
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
      {namesAnotherPlace(textOf(children), place) && ` (${place})`}
    </a>
  )
}

function namesAnotherPlace(text: string, place: string): boolean {
  const named = text
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .map(hostIn)
    .filter((host) => /[.。．｡]\p{L}{2,}$|^\d+(?:\.\d+){3}$/u.test(host.replace(/:\d+$/, '')))
  return named.some((host) => withoutWww(host) !== withoutWww(place))
}

/** What stands where an address has its host: after the scheme, before path, query or fragment, without the punctuation around it. */
const hostIn = (word: string): string =>
  word
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:[a-z][a-z\d+.-]*:\/+|mailto:)/, '')
    .replace(/[/?#\\].*$/, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')

const withoutWww = (host: string): string => host.replace(/^www\./, '')
