/** How conversations end that nobody closes, and what is told of them until then. */
export const endsEn = {
  /** In the transcript: a day without a word has passed. */
  closedAsLeft: 'Closed: the visitor had left',
  /** Under the visitor’s name: what they wrote is for an agent. */
  noAnswer: 'The bot has no answer',
  /** To whoever has handed back to the playbook. */
  goneHint:
    'The conversation comes back when the bot asks for somebody, or has no answer any more. If the visitor leaves, it is among the closed ones a day later.',
  /** Above a card that is being written. */
  preview: 'What they will see',
}
