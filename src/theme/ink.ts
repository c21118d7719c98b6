/** A colour as `#rrggbb`. */
export type Hex = `#${string}`

/** Paper and ink: the two colours that stand on an accent. */
export const PAPER: Hex = '#ffffff'
export const INK: Hex = '#1f1d1a'
