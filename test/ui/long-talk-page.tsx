import { atom } from 'nanostores'
import { calm, fakeChat } from '../../demo/gallery/fake-chat.ts'
import type { Item } from '../../src/chat/index.ts'
import { en } from '../../src/locales/en.ts'
import { themeCss } from '../../src/theme/css.ts'
import { mountPanel } from '../../src/widget/panel/panel.tsx'

const ada = { id: 'ada', name: 'Ada' }

/** What the test says and asks in the page. */
export interface LongTalk {
  /** Have so many more lines said; every third is the visitor's, unless all are Ada's. */
  say(count: number, allAdas?: boolean): void
  /** How many nodes come and go, and texts change, while one more line is said. */
  changesForOneMore(): Promise<number>
}

declare global {
  interface Window {
    talk: LongTalk
  }
}

const $items = atom<readonly Item[]>([])
const host = document.body.appendChild(document.createElement('div'))
const root = host.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(`${themeCss({ theme: 'light' })}:host{--fd-x:16px;--fd-y:16px}`) // the place is the launcher's to say
root.adoptedStyleSheets = [sheet]
const chat = { ...fakeChat([], { ...calm, phase: 'live', agent: ada, bot: { name: 'Robin' } }), $items }
const panel = mountPanel({ root, chat, words: en, locale: 'en', dir: 'ltr', side: 'end', onClose: () => {} })
panel.open({ focus: false })

function say(count: number, allAdas = false): void {
  const first = $items.get().length + 1
  const lines = Array.from({ length: count }, (_, index): Item => {
    const line = { key: `${first + index}`, at: 1e12 + (first + index) * 30_000, text: `Line ${first + index}` }
    if (allAdas || line.key.length % 3) return { ...line, kind: 'agent', delivery: 'sent', agent: ada }
    return { ...line, kind: 'visitor', delivery: 'sent' }
  })
  $items.set([...$items.get(), ...lines])
}

const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

window.talk = {
  say,
  async changesForOneMore() {
    let changes = 0
    const watch = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) changes += 1 + addedNodes.length + removedNodes.length
    })
    watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
    say(1, true)
    await settled()
    watch.disconnect()
    return changes
  },
}
