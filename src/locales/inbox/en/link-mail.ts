/** The e-mails that bring somebody a link. */
export type LinkMail = 'invitation' | 'reset' | 'mailed'

/** What one of them says. */
export interface Letter {
  subject: string
  intro: string
  /** On the button. */
  open: string
  /** How long it is good, and for what it is not. */
  life: string
  unasked: string
}

const ignore = 'If you did not ask for it, there is nothing that you have to do: nobody comes in without this e-mail.'

/** @param by who has invited them. */
export const linkMailEn: Readonly<Record<LinkMail, (by: string) => Letter>> = {
  invitation: (by) => ({
    subject: 'Your invitation to the inbox',
    intro: `${by} invites you to answer visitors’ chats in the inbox.`,
    open: 'Accept the invitation',
    life: 'The link works once, within seven days.',
    unasked: 'If you do not know who that is, there is nothing that you have to do.',
  }),
  reset: () => ({
    subject: 'A new password for the inbox',
    intro: 'With this link you choose a new password. Until then the old one stays.',
    open: 'Choose a new password',
    life: 'The link works once, within an hour.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Your link into the inbox',
    intro: 'With this link you come into the inbox without a password.',
    open: 'Open the inbox',
    life: 'The link works once, within 15 minutes.',
    unasked: ignore,
  }),
}
