import type { RefObject } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { wordsOf } from '../../richtext/markup.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { useInbox } from '../context.ts'
import type { FoundReplies, KeptReply, RepliesApi } from './replies-api.ts'
import { useFound } from './use-found.ts'

interface ReplyChoiceProps {
  api: RepliesApi
  field: RefObject<HTMLInputElement | null>
  onChoose(reply: KeptReply): void
  onDismiss(): void
}

const nothing: FoundReplies = { replies: [], more: false }

/** A field and what is found by it. The focus stays in the field; arrows go through what was found, and Enter takes it. */
export function ReplyChoice({ api, field, onChoose, onDismiss }: ReplyChoiceProps) {
  const { replies: say, tryAgain } = useInbox().words
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  /** Enter came before what it takes. */
  const [isAwaited, setAwaited] = useState(false)
  const { answer, isBefore, again } = useFound(api, words)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const isLost = answer !== undefined && answer.is !== 'ok'
  const { replies, more } = answer?.is === 'ok' ? answer.value : nothing
  const active = Math.min(at, replies.length - 1)

  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  useLayoutEffect(() => {
    if (!isAwaited || isBefore) return
    setAwaited(false)
    if (replies[0]) onChoose(replies[0])
  }, [isAwaited, isBefore])

  function keyDown(event: KeyboardEvent) {
    if (isComposing(event)) return
    const reply = replies[active]
    setAwaited(false)
    if (event.key === 'Escape') onDismiss()
    // There is a button to go on to where nothing can be found.
    else if (event.key === 'Tab') return !isLost || event.shiftKey ? onDismiss() : undefined
    // What was found by fewer words is not what they ask for.
    else if (event.key === 'Enter' && isBefore) setAwaited(words.trim() !== '')
    else if (event.key === 'Enter') reply && onChoose(reply)
    else if (event.key === 'ArrowDown') setAt(replies.length ? (active + 1) % replies.length : 0)
    else if (event.key === 'ArrowUp') setAt(replies.length ? (active + replies.length - 1) % replies.length : 0)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  function leaveButton(event: KeyboardEvent) {
    if (event.key === 'Tab' && !event.shiftKey) return onDismiss()
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onDismiss()
  }
  return (
    <>
      <input
        ref={field}
        class="control replies-field"
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        aria-label={say.find}
        placeholder={say.find}
        aria-expanded={replies.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={keyDown}
      />
      <div ref={list} id={id} class="replies-list" role="listbox" aria-label={say.found}>
        {replies.map((reply, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and the keys
          <div
            key={reply.id}
            id={`${id}-${index}`}
            class="replies-item"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => onChoose(reply)}
          >
            <span class="replies-name">
              <bdi class="one-line">{reply.name}</bdi>
              {!reply.shared && <span class="replies-mine">{say.mine}</span>}
            </span>
            <span class="one-line replies-words" dir="auto">
              {wordsOf(reply.text)}
            </span>
          </div>
        ))}
      </div>
      <p class="replies-say" role="status">
        {!answer
          ? say.loading
          : isLost
            ? say.unreachable
            : more
              ? say.more
              : replies.length === 0 && (words === '' ? say.empty : say.none)}
      </p>
      {isLost && (
        <button
          type="button"
          class="link"
          onClick={() => {
            // It goes once there is an answer, and the focus would go with it.
            field.current?.focus()
            again()
          }}
          onKeyDown={leaveButton}
        >
          {tryAgain}
        </button>
      )}
    </>
  )
}
