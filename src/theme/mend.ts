import { contrast, onAccent, SHAPE_RATIO, TEXT_RATIO } from './contrast.ts'
import type { Hex } from './ink.ts'
import { toHex, toOklch } from './oklch.ts'
import { type Accent, type Accents, dark, light, type Tokens } from './tokens.ts'

/** An owner's colour, made fit to be read. */
export interface Mended extends Accent {
  /** Whether the owner's colour had to be changed; an editor says so. */
  mended: boolean
}

/** The steps in which lightness is tried: finer than the eye tells apart. */
const STEP = 0.005

/**
 * The colour nearest to `#rrggbb` for which `holds`: itself, or darker or lighter by as little as it takes, in OKLCH.
 * When no lightness holds, the colour comes back as it was.
 */
export function shift(color: string, holds: (hex: Hex) => boolean): Hex {
  const own = color.toLowerCase() as Hex
  if (holds(own)) return own
  const start = toOklch(own)
  for (let away = STEP; away <= 1; away += STEP)
    for (const lightness of [start.lightness - away, start.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue
      const tried = toHex({ ...start, lightness })
      if (holds(tried)) return tried
    }
  return own
}

/** Fit an owner's accent, `#rrggbb`, to the surfaces that it stands on. */
export function mendAccent(color: string, surfaces: readonly string[]): Mended {
  const against = (hex: Hex, ratio: number) => surfaces.every((surface) => contrast(hex, surface) >= ratio)
  // By what the colour has become: ink on one that was darkened looks like what cannot be pressed.
  const on = onAccent(shift(color, (hex) => against(hex, SHAPE_RATIO)))
  const readable = (hex: Hex) => contrast(hex, on) >= TEXT_RATIO
  const accent = shift(color, (hex) => readable(hex) && against(hex, SHAPE_RATIO))
  return {
    accent,
    onAccent: on,
    accentText: shift(color, (hex) => against(hex, TEXT_RATIO)),
    mended: accent !== color.toLowerCase(),
  }
}

/** An owner's accent, `#rrggbb`, fit for each theme; `undefined` for what is no colour. */
export const accentsOf = (color: string): Accents | undefined =>
  /^#[\da-f]{6}$/i.test(color) ? { light: standingOn(light, color), dark: standingOn(dark, color) } : undefined

function standingOn({ surface, raised }: Tokens, color: string): Accent {
  const { mended: _, ...accent } = mendAccent(color, [surface, raised])
  return accent
}
