import { parsePlace, type Route } from '../../route.ts'
import { isOpening } from '../../worker/opening.ts'
import { shareTaken, takeAway } from './taken-away.ts'

/** Go where a pressed notification leads, and take away what was told while the inbox was closed, once it is looked at. */
export function hearWorker(page: Window, site: string, route: Route): void {
  const { document, location, navigator } = page
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  container?.addEventListener('message', ({ data }) => {
    if (!isOpening(data)) return
    const address = new URL(data.open, location.href)
    const named = address.searchParams.get('site')
    if (named === null || named === site) route.go(parsePlace(address.hash))
    else location.href = address.href
  })
  shareTaken()
  const tidy = () => {
    if (document.visibilityState === 'visible') void takeAway()
  }
  document.addEventListener('visibilitychange', tidy)
  tidy()
}
