import type { Start } from '../../protocol/index.ts'
import type { ChatSettings } from '../surface/options.ts'

/** The page that the visitor is on: what the page has said for its address as it stands, or that address. */
export const thisPage = ({ page }: ChatSettings): Start['page'] => ({
  url: (page?.at === location.href ? page.url : location.href).slice(0, 2_000),
  title: document.title.slice(0, 200),
  referrer: document.referrer.slice(0, 2_000),
})
