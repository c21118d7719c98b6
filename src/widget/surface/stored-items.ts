/** One thing that a chat keeps in the visitor's browser. It sets no cookie. */
export interface StoredItem {
  /** `{chat}` stands for the site's id, or `site/id` for a chat with an `id`; `*` for whatever tells several apart. */
  key: string
  where: 'localStorage' | 'sessionStorage'
  purpose: string
  /** When it goes by itself. `logout` and `forgetMe` remove all of them. */
  until: string
}

/**
 * All that is kept in a visitor's browser, and why, for a page's privacy notice or its consent manager. None of it is there before the
 * visitor touches the chat, or without their consent where that is required. `dist/privacy.json` is the same list.
 */
export const storedItems: readonly StoredItem[] = [
  {
    key: 'frontdesk:{chat}:visitor',
    where: 'localStorage',
    purpose:
      'The visitor’s random token, which lets them go on with their conversation on the next page, and a copy of that conversation, so that it can be read without a connection.',
    until: 'the visitor clears the site’s data',
  },
  {
    key: 'frontdesk:{chat}:outbox:*',
    where: 'localStorage',
    purpose: 'One thing that the visitor has said and the server has not received yet, so that it is not lost.',
    until: 'the server has received it',
  },
  {
    key: 'frontdesk:{chat}:seen',
    where: 'localStorage',
    purpose: 'Which message the visitor has seen last, for the number of unread ones.',
    until: 'the visitor clears the site’s data',
  },
  {
    key: 'frontdesk:{chat}:muted',
    where: 'localStorage',
    purpose: 'That the visitor has turned the sound of new messages off.',
    until: 'the visitor turns it on again, or clears the site’s data',
  },
  {
    key: 'frontdesk:{chat}:consent',
    where: 'localStorage',
    purpose: 'That the visitor has given consent, after the page has said so.',
    until: 'the visitor clears the site’s data, or the page says that consent is denied',
  },
  {
    key: 'frontdesk:{chat}:forget',
    where: 'localStorage',
    purpose: 'The token of a visitor who wished to be forgotten while the server was out of reach, so that it can be told later.',
    until: 'the server has erased what it kept',
  },
  {
    key: 'frontdesk:{chat}:starts',
    where: 'localStorage',
    purpose:
      'When playbooks that address a visitor once, or once in some days, have done so last: from the visitor’s answer on, or as it happens for somebody who has used the chat before.',
    until: 'the visitor clears the site’s data',
  },
  {
    key: 'frontdesk:{chat}:panel',
    where: 'sessionStorage',
    purpose: 'Whether the chat’s window is open, so that it stays so from page to page.',
    until: 'the tab is closed',
  },
  {
    key: 'frontdesk:{chat}:greeting',
    where: 'sessionStorage',
    purpose:
      'That the visitor has put the greeting beside the launcher away, so that the next page does not bring it back; of somebody who has used the chat before, which playbooks have addressed them in this tab.',
    until: 'the tab is closed',
  },
]
