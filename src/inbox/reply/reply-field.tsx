import type { DeskConversation } from '../../chat/index.ts'
import { AttachTool } from '../../ui/attach/tool.tsx'
import { Composer } from '../../ui/composer.tsx'
import { limitIn } from '../../ui/limit.tsx'
import { useInbox } from '../context.ts'

interface ReplyFieldProps {
  talk: DeskConversation
  /** The visitor's name. */
  name: string
  announce(text: string): void
}

/** Where the agent writes to the visitor. A half-written reply stays while another conversation is looked at. */
export function ReplyField({ talk, name, announce }: ReplyFieldProps) {
  const { words, drafts } = useInbox()
  const { files } = talk
  const limits = files?.limits
  return (
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
  )
}
