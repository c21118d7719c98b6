import { useState } from 'preact/hooks'
import type { Card, Playbook } from '../../cards/index.ts'
import { wordsOf } from '../../richtext/markup.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'

interface HandBackProps {
  /** `null` while the playbook is not at hand. */
  cards: Playbook['cards'] | null
  onHandBack(card: string): void
}

/** The cards of the playbook, to hand back at one of them; asked once more, for the agent leaves. */
export function HandBack({ cards, onHandBack }: HandBackProps) {
  const { words, desk } = useInbox()
  const say = words.cards
  const { line } = useStore(desk.$view)
  const [sought, seek] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  if (!cards) return <p class="meta">{say.noCards}</p>
  const all = Object.entries<Card>(cards).map(([id, card]) => ({ id, name: nameOf(card) || id, kind: say.ofKind[card.kind] }))
  const wanted = sought.trim().toLowerCase()
  const found = all.filter((card) => Object.values(card).some((text) => text.toLowerCase().includes(wanted)))
  const target = all.find(({ id }) => id === chosen)
  if (target)
    return (
      <div class="cards-group" role="alertdialog" aria-label={say.kinds.back} aria-describedby="cards-back">
        <p id="cards-back" dir="auto">
          {say.handBack(target.name)}
        </p>
        <div class="cards-ways">
          {line !== 'up' && <p class="meta">{say.later}</p>}
          <button type="button" class="button" ref={focused} onClick={() => choose(null)}>
            {say.handBackNo}
          </button>
          <button type="button" class="button button-primary" onClick={() => onHandBack(target.id)}>
            {say.handBackYes}
          </button>
        </div>
      </div>
    )
  return (
    <>
      <input
        ref={focused}
        class="control"
        type="search"
        dir="auto"
        aria-label={say.find}
        placeholder={say.find}
        value={sought}
        onInput={({ currentTarget }) => seek(currentTarget.value)}
        // It stands in the composer's form, which would take it for a message.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul class="cards-list" aria-label={say.cardsOf}>
        {found.map(({ id, name, kind }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <span class="one-line" dir="auto">
                {name}
              </span>
              <span class="one-line meta">{kind}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="meta" role="status">
        {found.length === 0 && say.noneFound}
      </p>
    </>
  )
}

/** Where the focus goes when it is drawn. */
const focused = (element: HTMLElement | null): void => element?.focus()

/** What the card says, in one line of plain words. */
const nameOf = (card: Card): string =>
  wordsOf('text' in card ? (card.text ?? '') : 'onlineMessage' in card ? card.onlineMessage : '')
