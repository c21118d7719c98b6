import type { DeskConversation } from '../../chat/index.ts'
import { Composer } from '../compose/composer.tsx'
import { useInbox } from '../context.ts'

/** Where a note is written. What is half written stays, apart from what is half written to the visitor. */
export function NoteField({ talk }: { talk: DeskConversation }) {
  const { words, drafts } = useInbox()
  const { notes } = words
  const key = `note ${talk.id}`
  return (
    <div class="reply-note">
      <Composer
        label={notes.field}
        send={notes.keep}
        draft={drafts.get(key)}
        onSend={(text) => talk.note(text)}
        onInput={(text) => {
          drafts.set(key, text)
          if (text !== '') talk.noting()
        }}
      />
    </div>
  )
}
