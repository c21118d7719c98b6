const isApple = /Mac|iP(?:hone|ad)/.test(navigator.platform)

/** The keys that change the look of what is written, in the order of the bar; each with Ctrl, or ⌘. */
export const FORMAT_KEYS = [
  ['strong', 'B'],
  ['em', 'I'],
  ['link', 'K'],
  ['bullet_list', 'Shift+8'],
  ['ordered_list', 'Shift+7'],
  ['blockquote', 'Shift+9'],
  ['code', 'E'],
  ['code_block', 'Alt+C'],
] as const

/** As `aria-keyshortcuts` names it. */
export const spokenKey = (key: string): string => `${isApple ? 'Meta' : 'Control'}+${key}`

/** As it is printed. */
export const printedKey = (key: string): string => (isApple ? `⌘${key}` : `Ctrl+${key}`)
