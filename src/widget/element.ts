import { createChat } from './create-chat.ts'
import type { Chat } from './surface/chat.ts'
import { eventNames } from './surface/event-names.ts'
import { nearest } from './surface/nearest.ts'
import type { ChatOptions } from './surface/options.ts'

/** What can be changed while the chat is there … */
const LIVE = ['accent', 'side', 'offset', 'layer', 'label', 'icon', 'picture', 'greeting', 'proactive', 'theme', 'locale']
/** … and what makes it another one. */
const SETTLED = ['site', 'chat-id', 'server', 'playbook', 'consent', 'mode', 'container', 'images', 'files']

/** What an attribute says, as the option of its name takes it. */
function read(name: string, value: string): unknown {
  if (name === 'offset') return value.split(',').map(Number)
  if (name === 'layer') return Number(value)
  if (name === 'images' && value.includes(':')) return value.split(/[\s,]+/)
  return name === 'proactive' || name === 'files' ? value !== 'false' : value
}

/** On a server there are no elements; the class is there to be imported. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

/**
 * `<frontdesk-chat site="shop" server="https://chat.example/">`: a chat for as long as the element is in the page. Attributes are the
 * options of `createChat` by the same names, `chat-id` for `id`; what no attribute can hold goes into `options`, before the element is
 * put into the page. With `mode="inline"` the chat fills this element, which the page gives a height. The chat's events are the element's, with what comes with them in `detail`; they do not bubble.
 *
 * An option that is wrong is reported as the page's own error, and there is no chat. An attribute that is nearly one of ours is named in
 * the console; others are the page's.
 */
export class FrontdeskChatElement extends Base {
  static readonly observedAttributes = [...LIVE, ...SETTLED]

  /** Options beyond the attributes, which count before these. */
  options: Partial<ChatOptions> = {}

  #chat: Chat | undefined

  /** The chat, while the element is in the page. */
  get chat(): Chat | undefined {
    return this.#chat
  }

  connectedCallback(): void {
    if (this.#chat) return
    this.#nameMeant()
    // A chat that stands in the window needs no place here, in a row of a page's own least of all; an inline one fills this element.
    this.style.display = (this.getAttribute('mode') ?? this.options.mode) === 'inline' ? 'block' : 'contents'
    const chat = createChat({ root: this, ...this.options, ...this.#attributes() })
    this.#chat = chat
    for (const name of eventNames) chat.on(name, (detail) => this.dispatchEvent(new CustomEvent(name, { detail })))
  }

  disconnectedCallback(): void {
    // An element that is moved is taken out and put in again.
    queueMicrotask(() => {
      if (!this.isConnected) this.#remove()
    })
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#chat || before === value) return
    if (LIVE.includes(name)) void this.#chat.update({ [name]: value === null ? undefined : read(name, value) })
    else {
      this.#remove()
      this.connectedCallback()
    }
  }

  #remove(): void {
    this.#chat?.destroy()
    this.#chat = undefined
  }

  #nameMeant(): void {
    const names = FrontdeskChatElement.observedAttributes
    const free = names.filter((name) => !this.hasAttribute(name))
    for (const name of this.getAttributeNames()) {
      const meant = names.includes(name) || name in this ? undefined : nearest(name, free)
      // biome-ignore lint/suspicious/noConsole: an element throws at nobody for what may be the page's own; this is where its author looks.
      if (meant) console.error(`Frontdesk: There is no attribute "${name}". Did you mean "${meant}"?`)
    }
  }

  #attributes(): ChatOptions {
    const given = FrontdeskChatElement.observedAttributes.flatMap((name) => {
      const value = this.getAttribute(name)
      return value === null ? [] : [[name === 'chat-id' ? 'id' : name, read(name, value)]]
    })
    return Object.fromEntries(given)
  }
}

/** Make `<frontdesk-chat>` known to the page. A second time, and where there is no page, nothing happens. */
export function defineElement(): void {
  if (globalThis.customElements && !customElements.get('frontdesk-chat'))
    customElements.define('frontdesk-chat', FrontdeskChatElement)
}
