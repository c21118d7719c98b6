import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Undone } from '../../asked/answered.tsx'
import type { Answer } from '../../asked/ask.ts'
import { useInbox } from '../../context.ts'
import type { SettingsApi, ShelfView } from '../api.ts'
import { PlaybookRow } from './playbook-row.tsx'
import { useDragged } from './use-dragged.ts'

interface PlaybookListProps {
  view: ShelfView
  api: SettingsApi
  again: () => Promise<void>
}

/** A site's playbooks in the order in which they are tried, which is changed by keys or by dragging; each with its switch. */
export function PlaybookList({ view, api, again }: PlaybookListProps) {
  const { settings } = useInbox().words
  const list = useRef<HTMLOListElement>(null)
  /** The order that was asked for, until the server tells its own. */
  const [order, setOrder] = useState<readonly string[]>()
  const [answer, setAnswer] = useState<Answer<undefined>>()
  const [said, say] = useState('')
  const pressed = useRef<HTMLElement | null>(null)
  const { installations } = view
  const playbooks = order
    ? [...view.playbooks].sort((one, other) => order.indexOf(one.playbook) - order.indexOf(other.playbook))
    : view.playbooks

  async function place(from: number, to: number) {
    const ids = playbooks.map(({ playbook }) => playbook)
    const [moved] = ids.splice(from, 1)
    if (moved === undefined) return
    ids.splice(to, 0, moved)
    setOrder(ids)
    say(settings.movedTo(moved, to + 1, ids.length))
    await tell(api.arrange(ids))
  }

  async function tell(asking: Promise<Answer<undefined>>) {
    const answer = await asking
    setAnswer(answer)
    if (answer.is !== 'ok') say('')
    await again()
    setOrder(undefined)
  }

  const { handle, shift, dragged } = useDragged(list, (from, to) => void place(from, to))

  // A row that has moved in the document may have lost the focus on the way.
  useLayoutEffect(() => pressed.current?.focus(), [order])

  return (
    <>
      {playbooks.length > 1 && <p class="meta settings-intro">{settings.orderHint}</p>}
      <p role="status" class="sr">
        {said}
      </p>
      <Undone answer={answer} />
      <ol class="settings-list" ref={list} data-dragging={dragged !== undefined}>
        {playbooks.map((entry, index) => (
          <li key={entry.playbook} class="shelved" data-dragged={index === dragged} style={{ transform: shift(index) }}>
            <PlaybookRow
              entry={entry}
              isInstalled={installations.length > 0}
              place={{ index, of: playbooks.length }}
              handle={handle(index)}
              onMove={(to, button) => {
                pressed.current = button
                void place(index, to)
              }}
              onSwitch={() => tell(api.activate(entry.playbook, !entry.isActive))}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
