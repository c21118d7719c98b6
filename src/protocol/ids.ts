/** A visitor's bearer token: 192 random bits, base64url. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}

/** An id for a conversation, an entry, a session: 128 random bits, hexadecimal. (`crypto.randomUUID` is missing on pages without https.) */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** How the ids of cards begin that agents drop into the talk, so that they are told apart from a playbook's. */
export const DROPPED = 'dropped-'
