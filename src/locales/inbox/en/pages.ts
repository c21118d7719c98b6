import { foldersEn } from './folders.ts'
import { linkMailEn } from './link-mail.ts'
import { notifyEn } from './notify.ts'
import { pushEn } from './push.ts'
import { signInEn } from './sign-in.ts'
import { whyEn } from './why.ts'

/**
 * What the server itself says: on the pages before the inbox, with why something that was written there cannot be, in e-mails, and in
 * what it calls agents with whose inbox is closed.
 */
export const pagesEn = {
  ...signInEn,
  why: whyEn,
  mails: linkMailEn,
  calls: { ...notifyEn, ...pushEn, visitor: foldersEn.visitor },
}

export type PageWords = typeof pagesEn
