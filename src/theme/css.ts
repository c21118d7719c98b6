import { mendAccent } from './mend.ts'
import { ACCENT, dark, light, type Tokens } from './tokens.ts'

/** Light, dark, or as the visitor's system has it. */
export type Theme = 'light' | 'dark' | 'auto'

export interface ThemeOptions {
  /** `#rrggbb`; mended per theme where it cannot be read. Default: ours. */
  accent?: string | undefined
  /** Default `auto`. */
  theme?: Theme | undefined
  /** What carries the custom properties. Default `:host`. */
  selector?: string
}

/**
 * The tokens as custom properties, for a constructed style sheet: `--fd-surface`, `--fd-raised`, `--fd-ink`, `--fd-muted`, `--fd-line`,
 * `--fd-outline`, `--fd-success`, `--fd-on-success`, `--fd-danger`, `--fd-on-danger`, `--fd-accent`, `--fd-on-accent`, `--fd-accent-text`.
 * `color-scheme` goes with them, so that scroll bars and native controls match.
 */
export function themeCss({ accent = ACCENT, theme = 'auto', selector = ':host' }: ThemeOptions = {}): string {
  const rule = (scheme: 'light' | 'dark') =>
    `${selector}{color-scheme:${scheme};${properties(accent, scheme === 'light' ? light : dark)}}`
  return theme === 'light' || theme === 'dark'
    ? rule(theme)
    : `${rule('light')}@media (prefers-color-scheme:dark){${rule('dark')}}`
}

function properties(accent: string, tokens: Tokens): string {
  const { mended: _, ...accents } = mendAccent(accent, [tokens.surface, tokens.raised])
  return Object.entries({ ...tokens, ...accents })
    .map(([name, color]) => `--fd-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${color}`)
    .join(';')
}
