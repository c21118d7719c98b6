/** How the panels are drawn. It stands in the address, so that a look can be sent to somebody. */
export interface Look {
  theme: 'light' | 'dark' | 'auto'
  language: 'en' | 'ar'
  width: '360' | '400'
  motion: 'full' | 'reduced'
  accent: string
}

export const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  language: ['en', 'ar'],
  width: ['400', '360'],
  motion: ['full', 'reduced'],
  accent: ['#1d6b57', '#f5c518', '#5b3df5', '#111111'],
} as const satisfies { [Choice in keyof Look]: readonly Look[Choice][] }

export const lookOf = (hash: string): Look => ({
  theme: 'auto',
  language: 'en',
  width: '400',
  motion: 'full',
  accent: '#1d6b57',
  ...Object.fromEntries(new URLSearchParams(hash.slice(1))),
})

/** In this look all is drawn that belongs to the page itself. */
export function dressPage(look: Look, isRightToLeft: boolean): void {
  const { documentElement: page } = document
  const dark = look.theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : look.theme === 'dark'
  page.dataset.theme = dark ? 'dark' : 'light'
  page.dir = isRightToLeft ? 'rtl' : 'ltr'
  page.style.setProperty('--panel', `${look.width}px`)
  page.style.setProperty('--accent', look.accent)
  history.replaceState(null, '', `#${new URLSearchParams({ ...look })}`)
}
