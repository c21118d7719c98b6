/** Who holds a conversation, and how it goes from one to another. */
export const rankEn = {
  assignTo: 'Assign to somebody else',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'You are the only one here so far.',
  release: 'Back to Unassigned',
  returned: 'Handed back',
  gaveTo: (from: string, to: string): string => `${from} gave the conversation to ${to}`,
  gaveYou: (from: string): string => `${from} gave you the conversation`,
  youGave: (to: string): string => `You gave the conversation to ${to}`,
  youLeft: 'You put the conversation back into Unassigned',
  left: (name: string): string => `${name} put the conversation back into Unassigned`,
  given: (name: string): string => `${name} has it now.`,
}
