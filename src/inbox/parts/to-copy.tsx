import { useEffect, useRef, useState } from 'preact/hooks'
import { useInbox } from '../context.ts'

interface ToCopyProps {
  /** What it is, for those who do not see what stands around it. */
  label: string
  value: string
  /** It has just come, and takes the focus; so does another one after it. */
  isNew?: boolean
}

/** A line to be taken elsewhere. Where the browser lets nobody write into the clipboard it is selected, to be copied by hand. */
export function ToCopy({ label, value, isNew }: ToCopyProps) {
  const { words } = useInbox()
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    setCopied(false)
    if (isNew) field.current?.focus()
  }, [value])

  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      // It is selected.
    }
  }

  return (
    <>
      <div class="to-copy">
        <input
          class="control"
          ref={field}
          readOnly
          dir="ltr"
          aria-label={label}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" class="meta">
        {isCopied && words.copied}
      </p>
    </>
  )
}
