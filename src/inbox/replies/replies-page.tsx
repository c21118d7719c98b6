import { useEffect, useRef, useState } from 'preact/hooks'
import { newId } from '../../protocol/index.ts'
import { wordsOf } from '../../richtext/markup.tsx'
import { useSheet } from '../../ui/use-sheet.ts'
import { Failing } from '../asked/answered.tsx'
import { useInbox } from '../context.ts'
import type { KeptReply, RepliesApi } from './replies-api.ts'
import pageCss from './replies-page.css?inline'
import { ReplyForm } from './reply-form.tsx'
import { useFound } from './use-found.ts'

/** Replies to be said again, and how they are written: those that are shared, by administrators, or somebody's own. */
export function RepliesPage({ api, of }: { api: RepliesApi; of: 'shared' | 'own' }) {
  const { words } = useInbox()
  const { replies: say } = words
  const place = useRef<HTMLDivElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const [sought, setSought] = useState('')
  const [written, setWritten] = useState<KeptReply>()
  const [done, setDone] = useState('')
  const { answer, again } = useFound(api, sought, of)
  useSheet(place, pageCss)

  const wasWriting = useRef(false)
  useEffect(() => {
    if (!written && wasWriting.current) add.current?.focus()
    wasWriting.current = written !== undefined
  }, [written])

  /** One at a time: whatever is opened over it would take away what was written. */
  function write(reply: KeptReply) {
    if (!written) setWritten(reply)
  }
  function close(reply: KeptReply, said = '') {
    // An answer that comes after "Cancel" closes nobody else's form.
    setWritten((now) => (now === reply ? undefined : now))
    setDone(said)
    // Somebody else may have changed what was refused.
    again()
  }
  return (
    <div ref={place} class="replies-page">
      <p class="meta">{of === 'shared' ? say.sharedHint : say.ownHint}</p>
      <div class="replies-bar">
        <input
          class="control replies-search"
          type="search"
          dir="auto"
          aria-label={say.search}
          placeholder={say.search}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
        <button
          ref={add}
          type="button"
          class="button"
          aria-disabled={written !== undefined}
          onClick={() => write({ id: newId(), name: '', text: '', shared: of === 'shared', version: 0, at: 0, by: '' })}
        >
          {say.add}
        </button>
      </div>
      <p role="status" class="meta">
        {done}
      </p>
      {written && <ReplyForm api={api} reply={written} onClose={(said) => close(written, said)} />}
      {!answer ? (
        <p role="status">{say.loading}</p>
      ) : answer.is !== 'ok' ? (
        <Failing answer={answer} onTry={again} />
      ) : (
        <>
          <ul class="replies-rows">
            {answer.value.replies.map((reply) => (
              <li key={reply.id} class="replies-row">
                <span class="replies-texts">
                  <bdi class="one-line replies-row-name" dir="auto">
                    {reply.name}
                  </bdi>
                  <span class="one-line meta" dir="auto">
                    {wordsOf(reply.text)}
                  </span>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={say.change(reply.name)}
                  aria-disabled={written !== undefined}
                  onClick={() => write({ ...reply })}
                >
                  {words.people.change}
                </button>
              </li>
            ))}
          </ul>
          <p class="meta">
            {answer.value.more ? say.more : answer.value.replies.length === 0 && (sought === '' ? say.empty : say.none)}
          </p>
        </>
      )}
    </div>
  )
}
