import { useEffect, useRef, useState } from 'preact/hooks'
import { useInbox } from '../context.ts'
import type { MadeLink } from './api.ts'

/** A link that no e-mail has taken: it is shown once, to be handed on. */
export function LinkToHandOn({ link, name, purpose }: { link: string; name: string; purpose: MadeLink['purpose'] }) {
  const { people: say } = useInbox().words
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    setCopied(false)
    field.current?.focus()
  }, [link])

  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      // The browser does not let us: it is selected, and can be copied by hand.
    }
  }

  return (
    <div class="people-link">
      <p role="status">
        {say.handOn(name)} {say.lives[purpose]}
      </p>
      <div class="people-line">
        <label class="people-field">
          <span class="sr">{say.link}</span>
          <input class="control" ref={field} readOnly dir="ltr" value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <button type="button" class="button" onClick={copy}>
          {say.copy}
        </button>
      </div>
      <p role="status" class="meta">
        {isCopied && say.copied}
      </p>
    </div>
  )
}
