import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fillReply, type ReplyName } from '../../playbook/reply.ts'
import type { Slash } from '../compose/composer.tsx'
import type { Editor } from '../compose/rich/editor.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { usePopover } from '../parts/use-popover.ts'
import type { KeptReply, RepliesApi } from './replies-api.ts'
import { ReplyChoice } from './reply-choice.tsx'

interface ReplyToolProps {
  api: RepliesApi
  editor: Editor
  slash: Slash
  facts: () => Partial<Record<ReplyName, string>>
}

/** Puts a kept reply where the caret is, with what is known of this visitor. A slash that begins a line asks for it too. */
export function ReplyTool({ api, editor, slash, facts }: ReplyToolProps) {
  const { words } = useInbox()
  const [bySlash, setBySlash] = useState(false)
  const place = useRef<HTMLInputElement>(null)
  const { isOpen, box, opener, content, close } = usePopover([], () => (bySlash ? dismiss() : close()))

  useLayoutEffect(() => {
    if (isOpen) place.current?.focus()
  }, [isOpen])
  useEffect(() => {
    slash.current = () => {
      setBySlash(true)
      opener.onClick()
      return true
    }
    return () => {
      slash.current = () => false
    }
  }, [slash, isOpen])

  function choose({ text }: KeptReply) {
    close()
    editor.insertMarkdown(fillReply(text, facts()))
  }
  /** Whoever meant nothing but a slash finds it in the text, with what they wrote behind it. */
  function dismiss() {
    close()
    if (bySlash) editor.insert(`/${place.current?.value ?? ''}`)
    else editor.focus()
  }
  return (
    <div class="compose-replies" {...box}>
      <button
        {...opener}
        type="button"
        class="tool"
        aria-haspopup="dialog"
        aria-label={words.replies.open}
        title={words.compose.withKey(words.replies.open, '/')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (isOpen) return dismiss()
          setBySlash(false)
          opener.onClick()
        }}
      >
        <InboxIcon name="kept" />
      </button>
      {isOpen && (
        <div {...content} class="popover compose-popover replies-popover" role="dialog" aria-label={words.replies.open}>
          <ReplyChoice api={api} field={place} onChoose={choose} onDismiss={dismiss} />
        </div>
      )}
    </div>
  )
}
