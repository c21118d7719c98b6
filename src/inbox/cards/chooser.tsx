import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Card, MeetingCard } from '../../cards/index.ts'
import type { DeskConversation } from '../../chat/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { CardForm } from './card-form.tsx'
import { type CardDraft, type DropKind, emptyDraft } from './draft.ts'
import { HandBack } from './hand-back.tsx'

interface ChooserProps {
  talk: DeskConversation
  /** What was written and not sent. */
  draft: CardDraft | null
  onDraft(draft: CardDraft | null): void
  onDone(): void
}

/** A dropped card stands as it is written, so one with variables would be read raw. */
const isPlainMeeting = (card: Card): card is MeetingCard =>
  card.kind === 'meeting' && ![card.label, card.url].some((text) => text.includes('{{'))

const KINDS = ['question', 'form', 'meeting'] as const

/** First what it is to be, and then the card itself, or where the playbook goes on. */
export function Chooser({ talk, draft, onDraft, onDone }: ChooserProps) {
  const { cards: say } = useInbox().words
  const { cards } = useStore(talk.$state)
  const [at, go] = useState<DropKind | 'back' | null>(draft?.kind ?? null)
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (at !== 'back') box.current?.querySelector<HTMLElement>(at ? 'textarea' : 'button')?.focus()
  }, [at])

  function choose(kind: DropKind) {
    const page = Object.values<Card>(cards ?? {}).find(isPlainMeeting)
    onDraft(draft ? { ...draft, kind } : emptyDraft(kind, page?.label ?? say.buttonDraft, page?.url ?? ''))
    go(kind)
  }
  if (at === null)
    return (
      <div ref={box} class="cards-kinds">
        {KINDS.map((kind) => (
          <Kind key={kind} name={say.kinds[kind]} hint={say.hints[kind]} onClick={() => choose(kind)} />
        ))}
        <Kind name={say.kinds.back} hint={say.hints.back} onClick={() => go('back')} />
      </div>
    )
  return (
    <div ref={box} class="cards-group">
      <div class="cards-head">
        <button type="button" class="icon-button" aria-label={say.backToKinds} title={say.backToKinds} onClick={() => go(null)}>
          <InboxIcon name="back" />
        </button>
        {say.kinds[at]}
      </div>
      {at === 'back' ? (
        <HandBack
          cards={cards}
          onHandBack={(card) => {
            onDone()
            talk.handBack(card)
          }}
        />
      ) : (
        draft && (
          <CardForm
            talk={talk}
            draft={draft}
            onDraft={onDraft}
            onDrop={(card) => {
              onDraft(null)
              onDone()
              talk.drop(card)
            }}
          />
        )
      )}
    </div>
  )
}

function Kind({ name, hint, onClick }: { name: string; hint: string; onClick: () => void }) {
  return (
    <button type="button" class="cards-kind" onClick={onClick}>
      <strong>{name}</strong>
      <span>{hint}</span>
    </button>
  )
}
