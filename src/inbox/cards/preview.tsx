import type { DroppedCard } from '../../protocol/index.ts'
import { later, useLater } from '../../ui/use-later.ts'
import { useInbox } from '../context.ts'

const drawing = later(async () => {
  const module = await import('./visitor-card.tsx')
  await module.prepared()
  return module
})

/** The card as it is written so far, drawn as the visitor's window draws it. It is for the eyes: to everybody else the form says the same. */
export function Preview({ card, locale }: { card: DroppedCard; locale: string | null }) {
  const { words } = useInbox()
  const { module } = useLater(drawing)
  return (
    <div class="cards-preview" inert>
      <p class="meta">{words.ends.preview}</p>
      {module && <module.VisitorCard card={card} locale={locale ?? words.locale} />}
    </div>
  )
}
