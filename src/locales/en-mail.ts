import type { MailWords } from './words.ts'

export const enMail: MailWords = {
  emailTranscript: 'Send it by e-mail',
  emailAddress: 'Your e-mail address',
  emailSent: (email) => `Sent to ${email}.`,
  emailFailed: 'This could not be sent. Please try again.',
  emailTooMany: 'Too many were asked for. Please try again later.',
}

/** What is said of an e-mail with the conversation, in English as far as the language at hand says nothing of it. */
export const mailWords = <Given extends Partial<MailWords>>(words: Given): Given & MailWords => ({ ...enMail, ...words })
