import type { Desk } from '../../chat/index.ts'
import { unreadCount } from '../frame/title.ts'

const icon = (dot: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 6h24v16H15l-6 5v-5H4z" fill="#1d5c4d" stroke="#fff" stroke-width="1.5" stroke-linejoin="round"/>${dot}</svg>`)}`
const CALM = icon('')
const UNREAD = icon('<circle cx="24" cy="8" r="7" fill="#c0341d" stroke="#fff" stroke-width="2"/>')

/** Keep the tab's icon, and that of an installed inbox, telling that something is unread. Returns what ends it. */
export function keepBadge(page: Document, desk: Desk): () => void {
  const link = page.querySelector<HTMLLinkElement>('link[rel="icon"]')
  return desk.$view.subscribe(() => {
    const count = unreadCount(desk)
    const address = count > 0 ? UNREAD : CALM
    if (link && link.href !== address) link.href = address
    const { navigator } = page.defaultView ?? {}
    // No code: only an installed inbox has a badge; the tab's title and icon tell the same.
    void (count > 0 ? navigator?.setAppBadge?.(count) : navigator?.clearAppBadge?.())?.catch(() => {})
  })
}
