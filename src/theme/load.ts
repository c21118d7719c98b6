import type { Accents } from './tokens.ts'

/** An owner's accent, `#rrggbb`, fit for each theme; `undefined` where what mends it cannot be fetched. Never rejects. */
export async function loadAccents(color: string): Promise<Accents | undefined> {
  try {
    const { accentsOf } = await import('./mend.ts')
    return accentsOf(color)
  } catch {
    // No code: the visitor is served, in our own colour.
    return undefined
  }
}
