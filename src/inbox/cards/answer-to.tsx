import type { DeskConversation } from '../../chat/index.ts'
import { EventLine, type EventLineProps } from '../../ui/event-line.tsx'
import type { Saying } from '../../ui/saying.ts'
import { useInbox } from '../context.ts'
import { farQuestion, questionsIn } from './questions.ts'

/** Above an answer that does not stand by its question: what was asked. */
export const answerTo = (talk: DeskConversation) => (saying: Saying<unknown>) =>
  saying.kind === 'visitor' && saying.card !== undefined && <AnswerTo question={farQuestion(talk.$items.get(), saying.key)} />

function AnswerTo({ question }: { question: string | undefined }) {
  const { words } = useInbox()
  if (!question) return null
  return (
    <p class="answer-to meta" dir="auto">
      {words.cards.answerTo(question)}
    </p>
  )
}

/** That an answer is another now, and to what. */
export function ChangedLine({ talk, ...props }: EventLineProps & { talk: DeskConversation }) {
  const { words } = useInbox()
  const items = talk.$items.get()
  const answer = items.find(({ key }) => props.saying.key === `changed-${key}`)
  const card = answer?.kind === 'visitor' ? answer.card : undefined
  const question = card === undefined ? undefined : questionsIn(items).get(card)
  return <EventLine {...props} text={question ? `${words.cards.answerTo(question)} · ${props.text}` : props.text} />
}
