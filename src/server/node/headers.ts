import type { MiddlewareHandler } from 'hono'

/** What pages of ours may load. */
export const POLICY = {
  /** Everything that is not a page. */
  none: `default-src 'none'; frame-ancestors 'none'`,
  /** What visitors and agents have sent each other: whatever it is, nothing in it runs or fetches. */
  file: `default-src 'none'; sandbox; frame-ancestors 'none'`,
  /** The inbox, where words of strangers are shown: no inline script or style, no HTML sinks but through dompurify. */
  inbox: [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data: https:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types dompurify frontdesk-worker`,
  ].join('; '),
  signIn: `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  /** Pages that play somebody else's site, and do what such sites do. */
  demo: [
    `default-src 'self'`,
    `script-src 'self' 'unsafe-inline'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: https:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
  ].join('; '),
}

/** A page whose owner allows next to nothing: what bears the nonce, what that loads, and our own server. */
export const strictPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')

/** Headers that every answer bears, whatever the route; a route may set its own in their place. */
export function secureHeaders(isHttps: boolean): MiddlewareHandler {
  const headers: Record<string, string> = {
    'content-security-policy': POLICY.none,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    // Not "no-referrer": with that a browser says `Origin: null` when our own sign-in page posts its form.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000' }),
  }
  return async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) if (!context.res.headers.has(name)) context.res.headers.set(name, value)
  }
}
