/** An e-mail to one person. */
export interface Email {
  /** An address, checked to be one. */
  to: string
  /** The site that it comes from, as its owner calls it. */
  from: string
  subject: string
  /** For readers of text. */
  text: string
  /** The same for all others, everything in it escaped. */
  html: string
}

/** Where e-mails leave this server. */
export interface Mailer {
  /**
   * Resolves once a mail server has taken it; rejects when none has. It is asked once: whoever wanted the e-mail is told, and may ask again.
   * After `signal` is aborted nobody waits for it any more.
   */
  send(email: Email, signal: AbortSignal): Promise<void>
}
