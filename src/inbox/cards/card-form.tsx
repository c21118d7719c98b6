import { useRef, useState } from 'preact/hooks'
import type { DeskConversation } from '../../chat/index.ts'
import { ANSWER_CHARS, type DroppedCard } from '../../protocol/index.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { AskedFields } from './asked-fields.tsx'
import { type CardDraft, cardFrom, type DraftFault, faultsIn } from './draft.ts'
import { CardField } from './field.tsx'
import { Options } from './options.tsx'
import { Preview } from './preview.tsx'
import { previewOf } from './preview-of.ts'
import { useVisitorLabels } from './visitor-labels.ts'

interface CardFormProps {
  talk: DeskConversation
  draft: CardDraft
  onDraft(draft: CardDraft): void
  onDrop(card: DroppedCard): void
}

/** The card that is being written. What is wrong is said where it is wrong, once it was to be sent. */
export function CardForm({ talk, draft, onDraft, onDrop }: CardFormProps) {
  const { words, desk } = useInbox()
  const { cards } = words
  const { line } = useStore(desk.$view)
  const { locale } = useStore(talk.$state)
  const labels = useVisitorLabels(locale)
  const preview = previewOf(draft, labels)
  const [wasTried, setTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const faults = wasTried ? faultsIn(draft) : []
  const wrong = (...which: DraftFault[]): string | undefined => {
    const fault = which.find((one) => faults.includes(one))
    return fault && cards.wrong[fault]
  }
  const change = (part: Partial<CardDraft>) => onDraft({ ...draft, ...part })

  function send() {
    if (faultsIn(draft).length === 0) return onDrop(cardFrom(draft, labels))
    setTried(true)
    // Once the faults are drawn.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const lineOf = (name: 'button' | 'url', maxLength: number) => (
    <CardField label={cards[name]} wrong={wrong(name)}>
      {(attributes) => (
        <input
          {...attributes}
          class="control"
          type="text"
          inputMode={name === 'url' ? 'url' : 'text'}
          dir={name === 'url' ? 'ltr' : 'auto'}
          maxLength={maxLength}
          value={draft[name]}
          onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
        />
      )}
    </CardField>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it stands in the composer's form, and no form may stand in another; Enter is its own.
    <div
      ref={form}
      class="cards-group"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event) || !(event.target as HTMLElement).matches('input')) return
        event.preventDefault()
        send()
      }}
    >
      <CardField label={cards.text} wrong={wrong('text')}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="control"
            rows={2}
            dir="auto"
            maxLength={ANSWER_CHARS}
            value={draft.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </CardField>
      {draft.kind === 'question' && (
        <Options options={draft.options} wrong={wrong('options', 'sameOptions')} onOptions={(options) => change({ options })} />
      )}
      {draft.kind === 'form' && (
        <AskedFields draft={draft} wrong={wrong('fields')} wrongCustom={wrong('customLabel')} onChange={change} />
      )}
      {draft.kind === 'meeting' && lineOf('button', 200)}
      {draft.kind === 'meeting' && lineOf('url', 2_000)}
      {preview && <Preview card={preview} locale={locale} />}
      <div class="cards-ways">
        {line !== 'up' && <p class="meta">{cards.later}</p>}
        <button type="button" class="button button-primary" onClick={send}>
          {cards.send}
        </button>
      </div>
    </div>
  )
}
