import { html } from 'hono/html'
import { directionOf } from '../../../locales/direction.ts'
import type { LinkMail } from '../../../locales/inbox/en/link-mail.ts'
import type { Language } from '../../../locales/inbox/languages.ts'
import { pageWords } from '../../../locales/inbox/page-words.ts'
import type { Mailer } from '../../transcript/mailer.ts'
import { signInUrl } from '../sign-in/url.ts'
import type { Purpose } from './links.ts'

/** Brings links to people by e-mail. */
export interface PeopleMail {
  /** @returns whether a mail server has taken it; why not is told to whoever runs the server. */
  send(kind: LinkMail, to: string, code: string, language: Language, by?: string): Promise<boolean>
}

export interface PeopleMailOptions {
  mailer: Mailer
  url: string
  onError(error: unknown): void
}

const PATIENCE_MS = 30_000
const PURPOSES: Readonly<Record<LinkMail, Purpose>> = { invitation: 'invitation', reset: 'reset', mailed: 'sign-in' }

export function createPeopleMail({ mailer, url, onError }: PeopleMailOptions): PeopleMail {
  return {
    async send(kind, to, code, language, by = '') {
      const { subject, intro, open, life, unasked } = pageWords[language].mails[kind](by)
      const link = signInUrl(url, code, PURPOSES[kind])
      const body = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8">
<body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,sans-serif;color:#1c2024;background:#fff">
<div style="max-width:560px;margin:0 auto">
<p>${intro}</p>
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:10px 18px;border-radius:8px;background:#1c2024;color:#fff;text-decoration:none">${open}</a></p>
<p style="color:#5f6673">${life}</p>
<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #d9dce1;color:#5f6673">${unasked}</p>
</div>
</body>
</html>
`
      try {
        const text = `${[intro, `${open}:\n${link}`, life, unasked].join('\n\n')}\n`
        await mailer.send({ to, from: 'Frontdesk', subject, text, html: String(body) }, AbortSignal.timeout(PATIENCE_MS))
        return true
      } catch (error) {
        // `undelivered`: whoever asked is shown the link instead, or told nothing, for then they might learn who there is.
        onError(error)
        return false
      }
    },
  }
}
