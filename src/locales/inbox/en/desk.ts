/** What the settings say of agents who are not there. */
export const deskEn = {
  title: 'Agents who are not there',
  takeBackHint:
    'A conversation can be taken back from an agent who leaves the visitor without a word: it is in Unassigned again, and everybody who is online is called. Whoever writes at the moment is not silent.',
  takeBackOn: 'Taken back after some minutes',
  takeBackOff: 'Never taken back',
  takeBackMinutes: 'Minutes without an answer',
}
