import { type Accents, dark, light, ours } from './tokens.ts'

/** Light, dark, or as the visitor's system has it. */
export type Theme = 'light' | 'dark' | 'auto'

export interface ThemeOptions {
  /** The owner's colour, as `accentsOf` has mended it. Default: ours. */
  accents?: Accents | undefined
  /** Default `auto`. */
  theme?: Theme | undefined
}

/**
 * The tokens as custom properties, for a constructed style sheet: `--fd-surface`, `--fd-raised`, `--fd-ink`, `--fd-muted`, `--fd-line`,
 * `--fd-outline`, `--fd-success`, `--fd-on-success`, `--fd-danger`, `--fd-on-danger`, `--fd-accent`, `--fd-on-accent`, `--fd-accent-text`.
 * `color-scheme` goes with them, so that scroll bars and native controls match; it stands against the launcher's `all: initial`.
 */
export function themeCss({ accents = ours, theme = 'auto' }: ThemeOptions = {}): string {
  const rule = (scheme: 'light' | 'dark') =>
    `:host{color-scheme:${scheme}!important;${properties({ ...(scheme === 'light' ? light : dark), ...accents[scheme] })}}`
  return theme === 'light' || theme === 'dark'
    ? rule(theme)
    : `${rule('light')}@media (prefers-color-scheme:dark){${rule('dark')}}`
}

const properties = (colors: object): string =>
  Object.entries(colors)
    .map(([name, color]) => `--fd-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${color}`)
    .join(';')
