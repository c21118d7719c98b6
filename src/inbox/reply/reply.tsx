import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskConversation } from '../../chat/index.ts'
import type { TeamMate } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import type { Standing } from '../conversation/standing.ts'
import { ownMate, standingOfMate } from '../frame/mate.ts'
import { NoteField } from './note-field.tsx'
import { ReplyField } from './reply-field.tsx'

interface ReplyProps {
  talk: DeskConversation
  standing: Standing
  /** The visitor's name. */
  name: string
  /** Around the field. */
  box: RefObject<HTMLDivElement | null>
  announce(text: string): void
}

/** Where the agent writes: to the visitor, or why they cannot; or a note, which whoever sees the conversation may leave. */
export function Reply({ talk, standing, name, box, announce }: ReplyProps) {
  const { words, desk } = useInbox()
  const { notes } = words
  const own = ownMate(useStore(desk.$view))
  const [mode, setMode] = useState<'reply' | 'note'>('reply')
  /** How often a mode was chosen, so that the field is gone to each time. */
  const [chosen, setChosen] = useState(0)
  const first = useRef(true)
  // Before the next key: it is the reply's, and no shortcut any more.
  useLayoutEffect(() => {
    if (!first.current) box.current?.querySelector<HTMLElement>('textarea, [role="textbox"]')?.focus()
    first.current = false
  }, [chosen])

  const modeButton = (it: typeof mode, text: string, key: string) => (
    <button
      type="button"
      class="chip reply-mode"
      aria-pressed={mode === it}
      aria-keyshortcuts={key}
      onClick={() => {
        setMode(it)
        setChosen(chosen + 1)
      }}
    >
      {text}
    </button>
  )
  return (
    <div class="reply" ref={box} data-mode={mode}>
      <fieldset class="cluster reply-modes" aria-label={notes.mode}>
        {modeButton('reply', notes.reply, 'r')}
        {modeButton('note', notes.note, 'n')}
      </fieldset>
      {mode === 'note' ? (
        <NoteField talk={talk} />
      ) : standing.is === 'mine' ? (
        <ReplyField talk={talk} name={name} announce={announce} />
      ) : (
        <p class="reply-off">{reasonFor(standing, own, words)}</p>
      )}
    </div>
  )
}

function reasonFor(
  standing: Exclude<Standing, { is: 'mine' }>,
  own: TeamMate | undefined,
  words: ReturnType<typeof useInbox>['words'],
): string {
  switch (standing.is) {
    case 'bot':
      return ''
    case 'closed':
      return words.replyClosed
    case 'other':
      return words.replyOther(standing.agent.name)
    default:
      return own?.most !== undefined && standingOfMate(own) === 'full'
        ? words.there.takeAnyway(own.holds ?? 0, own.most)
        : words.replyUnassigned
  }
}
