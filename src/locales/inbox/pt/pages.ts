import type { PageWords } from '../en/pages.ts'
import { folders } from './folders.ts'
import { linkMail } from './link-mail.ts'
import { notify } from './notify.ts'
import { push } from './push.ts'
import { signIn } from './sign-in.ts'
import { why } from './why.ts'

export const pages: PageWords = {
  ...signIn,
  why,
  mails: linkMail,
  calls: { ...notify, ...push, visitor: folders.visitor },
}
