/** What stands around the conversations: the way in, the switch, the keys, the line. */
export const frameEn = {
  /** BCP 47, for dates and times. */
  locale: 'en',
  /** Which way the language is written. */
  dir: 'ltr' as 'ltr' | 'rtl',
  title: 'Inbox',
  /** What the tab is called while something is unread. */
  titleUnread: (count: number): string => `(${count}) Inbox`,
  skipToList: 'Skip to the conversations',
  skipToConversation: 'Skip to the open conversation',
  back: 'Back',
  copy: 'Copy',
  copied: 'Copied.',
  signOut: 'Sign out',
  shortcuts: 'Keyboard shortcuts',
  keys: {
    next: 'Next conversation',
    previous: 'Previous conversation',
    open: 'Open it',
    back: 'Back to the list',
    reply: 'Write a reply',
    list: 'This list',
    on: 'Single keys do these things',
    writing: 'While you write',
    newLine: 'New line',
    indent: 'Item further in',
    outdent: 'Item further out',
    kept: 'Kept replies, at the start of a line',
    close: 'Done',
  },

  online: 'Online',
  offline: 'Offline',
  onlineHint: 'You receive chats.',
  offlineHint: 'You receive no chats.',
  onlineClosed: 'Outside business hours: no chats.',
  onlineUnheard: 'Counts once the line is back.',
  onlineSoon: 'Connecting …',
  goOnline: 'Go online',

  lineDown: 'The connection is lost. What you write is kept, and sent once it is back.',
  lineRefused: 'The server has ended this session.',
  reload: 'Reload the page',

  checking: 'Opening the inbox …',
  signedOut: 'You are not signed in.',
  signedOutHint: 'Sign in with your password, or with a link.',
  signedIn: 'Sign in',
  noSite: 'There is no site yet.',
  noSiteHint: 'Name one in the server’s configuration and start it again.',
  unreachable: 'The server cannot be reached.',
  unreachableHint: 'Nothing is lost. Check that it is running and that you are connected.',
}
