import { type Hex, INK, PAPER } from './ink.ts'

/** Text holds this ratio (WCAG 2.2, 1.4.3). */
export const TEXT_RATIO = 4.5
/** Lines and icons that carry meaning hold this one (1.4.11). */
export const SHAPE_RATIO = 3

/** The three channels of `#rrggbb`, 0 to 1, as light and not as code: linear sRGB. */
export function linear(hex: string): [red: number, green: number, blue: number] {
  const channel = (at: number) => {
    const value = Number(`0x${hex.slice(at, at + 2)}`) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** How light a colour is to the eye, 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const [red, green, blue] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours by WCAG, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** The luminance at which paper, whose own is 1, still holds `SHAPE_RATIO`. */
const LIGHTEST_UNDER_PAPER = 1.05 / SHAPE_RATIO - 0.05

/** What stands on an accent: paper if the eye takes it at all, else ink. Brands are drawn with white on them. */
export const onAccent = (accent: string): Hex => (luminance(accent) <= LIGHTEST_UNDER_PAPER ? PAPER : INK)
