import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { REPLY_NAMES } from '../../playbook/reply.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { Undone } from '../asked/answered.tsx'
import type { Answer } from '../asked/ask.ts'
import { useInbox } from '../context.ts'
import type { KeptReply, RepliesApi } from './replies-api.ts'

interface ReplyFormProps {
  api: RepliesApi
  reply: KeptReply
  /** With what has been done, in words; without any, nothing was. */
  onClose(done?: string): void
}

/** One reply, new or to be changed. */
export function ReplyForm({ api, reply, onClose }: ReplyFormProps) {
  const { replies: say } = useInbox().words
  const [name, setName] = useState(reply.name)
  const [text, setText] = useState(reply.text)
  const [isBusy, setBusy] = useState(false)
  const [isAsking, ask] = useState(false)
  const [answer, setAnswer] = useState<Answer<unknown>>()
  const field = useRef<HTMLInputElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const hint = useId()
  useLayoutEffect(() => field.current?.focus(), [])
  useLayoutEffect(() => {
    if (isAsking) no.current?.focus()
  }, [isAsking])

  async function act(work: () => Promise<Answer<unknown>>, done: string) {
    if (isBusy) return
    setBusy(true)
    const it = await work()
    setBusy(false)
    setAnswer(it)
    if (it.is === 'ok') onClose(done)
  }
  return (
    <form
      class="replies-form"
      onSubmit={(event) => {
        event.preventDefault()
        void act(() => api.keep(reply.id, { name, text, shared: reply.shared, since: reply.version }), say.kept(name))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return
        event.stopPropagation()
        if (name === reply.name && text === reply.text) onClose()
      }}
    >
      <label class="replies-label">
        <span>{say.name}</span>
        <input
          ref={field}
          class="control"
          type="text"
          dir="auto"
          required
          maxLength={80}
          readOnly={isBusy}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="replies-label">
        <span>{say.text}</span>
        <textarea
          class="control"
          dir="auto"
          rows={5}
          required
          maxLength={4_000}
          readOnly={isBusy}
          aria-describedby={hint}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id={hint} class="meta">
        {say.names(REPLY_NAMES.map((one) => `{{${one}}}`).join(', '))}
      </p>
      <Undone answer={answer} />
      <div class="replies-ways">
        <button type="submit" class="button button-primary" aria-disabled={isBusy}>
          {isBusy ? say.keeping : say.keep}
        </button>
        <button type="button" class="button" onClick={() => onClose()}>
          {say.cancel}
        </button>
        {reply.version > 0 && !isAsking && (
          <button type="button" class="button" onClick={() => ask(true)}>
            {say.remove}
          </button>
        )}
      </div>
      {isAsking && (
        <fieldset class="replies-ways replies-ask">
          <legend>{say.removeQuestion}</legend>
          <button ref={no} type="button" class="button" onClick={() => ask(false)}>
            {say.removeNo}
          </button>
          <button
            type="button"
            class="button button-danger"
            onClick={() => void act(() => api.remove(reply), say.removed(reply.name))}
          >
            {say.removeYes}
          </button>
        </fieldset>
      )}
    </form>
  )
}
