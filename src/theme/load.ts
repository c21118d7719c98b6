import type { Accents } from './tokens.ts'

/** An owner's accent, `#rrggbb`, fit for each theme; `undefined` where what mends it cannot be fetched. Never rejects. */
export const loadAccents = (color: string): Promise<Accents | undefined> =>
  import('./mend.ts').then(
    ({ accentsOf }) => accentsOf(color),
    // No code: the visitor is served, in our own colour.
    () => undefined,
  )
