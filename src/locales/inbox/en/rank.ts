/** Who holds a conversation, and how it goes from one to another. */
export const rankEn = {
  assignTo: 'Assign to somebody else',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'You are the only one here so far.',
  release: 'Back to Unassigned',
  returned: 'Unassigned again',
  gaveTo: (from: string, to: string): string => `${from} gave the conversation to ${to}`,
  gaveYou: (from: string): string => `${from} gave you the conversation`,
  youGave: (to: string): string => `You gave the conversation to ${to}`,
  youLeft: 'You put the conversation back into Unassigned',
  left: (name: string): string => `${name} put the conversation back into Unassigned`,
  takenFrom: (name: string): string => `Taken back from ${name}, who had not answered for too long`,
  takenFromYou: 'Taken back from you: the visitor had waited too long for an answer',
  ended: (name: string): string => `Taken back from ${name}, whose account was deactivated`,
  given: (name: string): string => `${name} has it now.`,
}
