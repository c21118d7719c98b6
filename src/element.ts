/** `<frontdesk-chat>`, known to the page by this import. */
import { defineElement, FrontdeskChatElement } from './widget/element.ts'

defineElement()

export { FrontdeskChatElement }

declare global {
  interface HTMLElementTagNameMap {
    'frontdesk-chat': FrontdeskChatElement
  }
}
