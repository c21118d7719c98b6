/** What the settings say of whom visitors find, and who keeps a conversation. */
export const deskEn = {
  capacity: {
    title: 'Open conversations of an agent',
    hint: 'Visitors do not find an agent who holds as many open conversations as they are to. They may still take one themselves. Somebody in particular can have another figure under People.',
    on: 'A limit to open conversations',
    off: 'No limit to open conversations',
    figure: 'Open conversations at most',
  },
  away: {
    title: 'Agents who touch nothing',
    hint: 'Visitors do not find an agent there who has not touched the inbox, on any device, for a while. The first touch brings them back. Whoever waits for notifications does not touch it either.',
    on: 'Away after some minutes',
    off: 'Never away while online',
    figure: 'Minutes without a touch',
  },
  takeBack: {
    title: 'Agents who do not answer',
    hint: 'A conversation can be taken back from an agent who leaves the visitor without a word: it is in Unassigned again, and everybody who is online is called. Whoever writes at the moment is not silent.',
    on: 'Taken back after some minutes',
    off: 'Never taken back',
    figure: 'Minutes without an answer',
  },
}
