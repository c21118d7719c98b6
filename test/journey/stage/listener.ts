import type { Page } from 'playwright'

/** What is heard in a chat by somebody who does not look. */
export interface Listener {
  /** What was said without being asked for, in order. */
  readonly heard: readonly string[]
  /** The places from which something can be said by itself, as the browser tells a screen reader of them. */
  places(): Promise<string[]>
}

/** Somebody who listens; to be called before the page is opened. */
export async function listenOn(page: Page): Promise<Listener> {
  const heard: string[] = []
  await page.exposeFunction('hear', (text: string) => void heard.push(text))
  await page.addInitScript(listen)
  const devtools = await page.context().newCDPSession(page)
  return {
    heard,
    async places() {
      const { root } = await devtools.send('DOM.getDocument')
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-frontdesk]' })
      const { nodes } = await devtools.send('Accessibility.queryAXTree', { nodeId })
      return nodes.flatMap(({ properties = [] }) => {
        const of = (wanted: string): unknown => properties.find(({ name }) => name === wanted)?.value.value
        // What is within such a place names it as its root.
        return of('live') && of('live') !== 'off' && !properties.some(({ name }) => name === 'root') ? [String(of('live'))] : []
      })
    },
  }
}

/** Run in the page: tells what is added to where things are said by themselves. What is added along with such a place is said of alerts alone. */
function listen(): void {
  const { hear } = globalThis as unknown as { hear(text: string): void }
  const isSaidIn = (place: Element | null | undefined): boolean => {
    const nearest = place?.closest('[aria-live], [role=status], [role=alert], [role=log]')
    return !!nearest && nearest.getAttribute('aria-live') !== 'off'
  }
  const tell = (node: Node): void => {
    const text = node.textContent?.trim()
    if (text) hear(text)
  }
  const changes = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      const place = target instanceof Element ? target : target.parentElement
      if (type === 'characterData') {
        if (isSaidIn(place)) tell(target)
        continue
      }
      for (const node of addedNodes) {
        if (isSaidIn(place)) tell(node)
        else if (node instanceof Element)
          for (const alert of [node, ...node.querySelectorAll('*')]) if (alert.matches('[role=alert]')) tell(alert)
      }
    }
  })
  const page = new MutationObserver(() => {
    const root = document.querySelector('[data-frontdesk]')?.shadowRoot
    if (!root) return
    page.disconnect()
    changes.observe(root, { childList: true, characterData: true, subtree: true })
  })
  page.observe(document, { childList: true, subtree: true })
}
