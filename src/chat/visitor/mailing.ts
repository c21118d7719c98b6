import { type Command, type ErrorCode, FrontdeskError, type TranscriptSeen } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'

/** The conversation's way to the visitor's post box. */
export interface Mailing {
  /**
   * Have the server send the conversation, as far as it has come there, to an address that is one; around it the e-mail is in this BCP 47
   * locale. Resolves when a mail server has taken it. Rejects with `offline` when there is no line, or it is lost meanwhile, and then nobody
   * knows; `too-many`, `undelivered`, or `not-found` before the first word.
   */
  send(email: string, locale: string): Promise<void>
}

export interface MailingOptions {
  clock: Clock
  conversation: () => string | null
  /** `false`: there is no line. */
  send: (command: Command) => boolean
}

/** A server takes 20 s at most. */
const ANSWERED_WITHIN_MS = 30_000

const WHY = {
  'not-found': 'There is no conversation yet to be sent.',
  'too-many': 'Too many e-mails were asked for. Try again later.',
  undelivered: 'No mail server has taken the e-mail. Try again.',
} as const

const offline = () => new FrontdeskError('offline', 'The server did not say whether it has sent it.', {})

interface Asked {
  done: Promise<void>
  settle(failed?: FrontdeskError): void
}

/** What waits for the server's answer, by address. */
export function createMailing({ clock, conversation, send }: MailingOptions) {
  const asked = new Map<string, Asked>()

  function ask(email: string, locale: string): Promise<void> {
    const of = conversation()
    if (of === null) return Promise.reject(new FrontdeskError('not-found', WHY['not-found'], {}))
    let settle: Asked['settle'] = () => {}
    const done = new Promise<void>((resolve, reject) => {
      const callOff = clock.after(ANSWERED_WITHIN_MS, () => settle(offline()))
      settle = (failed) => {
        callOff()
        asked.delete(email)
        if (failed) reject(failed)
        else resolve()
      }
    })
    asked.set(email, { done, settle })
    if (!send({ type: 'transcript', conversation: of, email, locale })) settle(offline())
    return done
  }

  const way: Mailing = { send: (email, locale) => asked.get(email)?.done ?? ask(email, locale) }

  return {
    /** Whether the server sends any, as it has told. */
    isOffered: false,
    way,
    /** The line is gone, and with it every answer. */
    lost(): void {
      for (const { settle } of asked.values()) settle(offline())
    },
    answered({ email, failed, retryAfterMs = 0 }: TranscriptSeen): void {
      asked.get(email)?.settle(failed && new FrontdeskError<ErrorCode>(failed, WHY[failed], { retryAfterMs }))
    },
  }
}
