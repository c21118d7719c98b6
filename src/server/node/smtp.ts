import { FrontdeskError } from '../../protocol/index.ts'
import type { Mailer } from '../transcript/mailer.ts'
import { optionalPackage } from './optional-package.ts'

/** How visitors' transcripts leave by e-mail. */
export interface MailOptions {
  /** The address that they come from; the site's name is put before it. */
  from: string
  /**
   * The mail server: `smtps://user:password@mail.example:465`, or `smtp://…:587`, which goes on with TLS where the server offers it. In
   * `frontdesk.json` it may be left out, and the environment has it as `FRONTDESK_SMTP`, so that the password need not be in a file.
   */
  smtp?: string | undefined
}

/** Names a mail server, with or without a user. */
const SMTP_URL = /^smtps?:\/\/[^\s/]+\/?(?:\?\S*)?$/

/**
 * Sends by SMTP, one connection for each e-mail. What an e-mail says is only text: no file or address in it is ever opened.
 *
 * @throws {FrontdeskError} `bad-option`: no mail server is named, or the package for it is not installed.
 */
export async function smtpMailer({ from, smtp }: MailOptions): Promise<Mailer> {
  if (smtp === undefined || !SMTP_URL.test(smtp) || !URL.canParse(smtp)) {
    const message =
      'A mail server is named as "smtps://user:password@mail.example:465", in "mail.smtp" or in the environment as FRONTDESK_SMTP.'
    throw new FrontdeskError('bad-option', message, { option: 'mail' })
  }
  const { createTransport } = await optionalPackage('mail', 'nodemailer', () => import('nodemailer'))
  const transport = createTransport({ url: smtp, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE })
  return {
    async send({ to, from: site, subject, text, html }) {
      await transport.sendMail({
        from: { name: site, address: from },
        to: { name: '', address: to },
        subject,
        text,
        html,
        // Nobody's holiday answers it (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-replied' },
      })
    },
  }
}

/** A mail server that says nothing for so long is given up. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }
