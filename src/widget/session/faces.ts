import { atom } from 'nanostores'
import type { Asked } from '../../chat/visitor/view.ts'
import type { VisitorChat } from '../../chat/visitor/visitor.ts'
import { type ImagePolicy, isFrom } from '../../richtext/sources.ts'

/**
 * A chat as the panel shows it on a page that has said whose pictures are fetched: the faces of others have none, and neither have options.
 * Files that were sent are left, for they come from the server. It lives as long as the chat does.
 */
export function withFacesFrom(chat: VisitorChat, images: ImagePolicy): VisitorChat {
  /** What has not changed stays the same object, so that nothing is drawn anew for it. */
  const known = new WeakMap<object, unknown>()

  function allowed<Value>(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value
    const before = known.get(value) as Value | undefined
    if (before) return before
    const parts = Object.entries(value).filter(([name, part]) => name !== 'picture' || mayFetch(part, images))
    const after = Array.isArray(value)
      ? value.map(allowed)
      : Object.fromEntries(parts.map(([name, part]) => [name, allowed(part)]))
    known.set(value, after)
    return after as Value
  }

  const put = (asked: Asked | null): Asked | null => asked && { ...asked, card: allowed(asked.card) }

  const $items = atom(chat.$items.get())
  const $view = atom(chat.$view.get())
  chat.$items.subscribe((items) => $items.set(items.map((item) => (item.kind === 'agent' ? allowed(item) : item))))
  chat.$view.subscribe((view) => {
    const { bot, agent, awaiting } = view
    $view.set({ ...view, bot: allowed(bot), agent: allowed(agent), awaiting: put(awaiting) })
  })
  return { ...chat, $items, $view, asked: (card, step) => put(chat.asked(card, step)) }
}

/** What stands in its own address is not fetched. */
function mayFetch(picture: unknown, images: ImagePolicy): boolean {
  if (typeof picture !== 'string' || picture.startsWith('data:')) return true
  return URL.canParse(picture, location.href) && isFrom(new URL(picture, location.href), images)
}
