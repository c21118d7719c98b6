import type { Ref } from 'preact'
import type { DeskConversation } from '../chat/index.ts'
import { AttachTool } from '../ui/attach/tool.tsx'
import { Composer } from '../ui/composer.tsx'
import { limitIn } from '../ui/limit.tsx'
import { useInbox } from './context.ts'
import type { Standing } from './standing.ts'

interface ReplyProps {
  talk: DeskConversation
  standing: Standing
  /** The visitor's name. */
  name: string
  /** Around the field. */
  box: Ref<HTMLDivElement>
  announce(text: string): void
}

/** Where the agent writes, or why they cannot. A half-written reply stays while another conversation is looked at. */
export function Reply({ talk, standing, name, box, announce }: ReplyProps) {
  const { words, drafts } = useInbox()
  const { files } = talk
  const limits = files?.limits
  if (standing.is !== 'mine') return <p class="reply reply-off">{reasonFor(standing, words)}</p>
  return (
    <div class="reply" ref={box} aria-keyshortcuts="r">
      <Composer
        label={words.replyTo(name)}
        words={words}
        limit={limitIn(words)}
        draft={drafts.get(talk.id) ?? ''}
        onSend={(text) => talk.say(text)}
        onInput={(text) => {
          drafts.set(talk.id, text)
          if (text !== '') talk.typing()
        }}
        tools={
          files && limits
            ? (field, onSender) => (
                <AttachTool
                  words={words}
                  locale={words.locale}
                  field={field}
                  door={files}
                  limits={limits}
                  onSender={onSender}
                  announce={announce}
                />
              )
            : undefined
        }
      />
    </div>
  )
}

function reasonFor(standing: Exclude<Standing, { is: 'mine' }>, words: ReturnType<typeof useInbox>['words']): string {
  switch (standing.is) {
    case 'closed':
      return words.replyClosed
    case 'other':
      return words.replyOther(standing.agent.name)
    default:
      return words.replyUnassigned
  }
}
