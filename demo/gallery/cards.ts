import type { AwaitingCard, CaptureCard, QuestionCard } from '../../src/cards/index.ts'
import type { VisitorView } from '../../src/chat/index.ts'

const question = (text: string, labels: string[]): QuestionCard => ({
  kind: 'question',
  text,
  options: labels.map((label, index) => ({ id: `option-${index}`, label, next: null })),
})

const capture = (
  field: CaptureCard['field'],
  text: string,
  label: string,
  retryMessage: string,
  optional = false,
): CaptureCard => ({
  kind: 'capture',
  text,
  field,
  ...(field === 'custom' && { key: 'order' }),
  label,
  retryMessage,
  optional,
  next: null,
})

export const asks = (card: AwaitingCard): Partial<VisitorView> => ({ awaiting: { id: 'card', step: 1, card, known: new Map() } })

export const topic = question('What is it about?', ['A new bicycle', 'A repair', 'My order', 'Something else'])
export const longTopic = question('Which of these comes closest?', [
  'I would like to know whether my bicycle can be mended, and what that would cost me',
  'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel',
  'Neither of them',
])
export const name = capture('name', 'May I ask your name?', 'Your name', 'I did not catch your name.')
export const email = capture(
  'email',
  'Where can we write to you?',
  'E-mail',
  'Hm, that is not an address that I can write to. It should look like **name@example.com**.',
)
export const phone = capture(
  'phone',
  'And a number, in case we miss each other?',
  'Phone',
  'That number does not work for me.',
  true,
)
export const organization = capture('organization', 'Which company is it for?', 'Company', 'Which one?', true)
export const order = capture('custom', 'What is the number of your order?', 'Order number', 'It is in the mail that we sent you.')
