import type { DeskConversation } from '../../chat/index.ts'
import { AttachTool } from '../../ui/attach/tool.tsx'
import { CardsTool } from '../cards/cards-tool.tsx'
import { Composer, type FilesTool } from '../compose/composer.tsx'
import { useInbox } from '../context.ts'
import { factsOf } from '../replies/facts.ts'
import { ReplyTool } from '../replies/reply-tool.tsx'

interface ReplyFieldProps {
  talk: DeskConversation
  /** The visitor's name. */
  name: string
  announce(text: string): void
}

/** Where the agent writes to the visitor. A half-written reply stays while another conversation is looked at. */
export function ReplyField({ talk, name, announce }: ReplyFieldProps) {
  const { words, drafts, desk, replies } = useInbox()
  const { files } = talk
  const limits = files?.limits
  const attach: FilesTool | undefined =
    files && limits
      ? (field, onSender, others) => (
          <AttachTool
            words={words}
            locale={words.locale}
            field={field}
            door={files}
            limits={limits}
            onSender={onSender}
            announce={announce}
          >
            {others}
          </AttachTool>
        )
      : undefined
  return (
    <Composer
      label={words.replyTo(name)}
      send={words.send}
      draft={drafts.get(talk.id)}
      onSend={(text) => talk.say(text)}
      onInput={(text) => {
        drafts.set(talk.id, text)
        if (text !== '') talk.typing()
      }}
      files={attach}
      further={<CardsTool talk={talk} />}
      tools={
        replies &&
        ((editor, slash) => (
          <ReplyTool api={replies} editor={editor} slash={slash} facts={() => factsOf(talk, desk.$view.get().me)} />
        ))
      }
    />
  )
}
