/** Why the server would not have something: what the person who wrote it can mend. */
export const whyEn = {
  name: 'A name has 1 to 80 printable characters.',
  'name-taken': 'Somebody is called that already. Visitors could not tell the two apart.',
  email: 'This is no e-mail address.',
  'email-taken': 'Somebody has this address already.',
  'last-administrator': 'This is the only administrator. Make somebody else one first.',
  'no-address': 'Save an e-mail address first. You sign in with the two.',
  'password-short': 'Take at least 15 characters. A few words that do not belong together are easy to remember.',
  'password-long': 'This is longer than a password may be.',
  'password-guessed': 'This one is guessed too easily. A few words that do not belong together are better.',
  'not-yours': 'This is not your password.',
  'too-many': 'Too many tries. Wait some minutes, and try again.',
  'too-many-replies': 'There are too many replies.',
  'reply-name': 'Give it a name to find it by, of at most 80 characters.',
  'reply-text': 'Write what it says: at most 4,000 characters, with no other names than these.',
  taken: 'Somebody else has changed this meanwhile. Read it again.',
  'not-found': 'It is no longer there.',
  'bad-option': 'It cannot be kept as it is written.',
  'bad-command': 'Some of this cannot be.',
  'bad-playbook': 'The playbook has faults.',
  unauthorized: 'Your session has ended. Reload the page and sign in again.',
}

/** What `why` names. */
export type Why = keyof typeof whyEn
