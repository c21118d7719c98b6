import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VisitorView } from '../../chat/index.ts'
import { mailWords } from '../../locales/en-mail.ts'
import type { Words } from '../../locales/words.ts'
import { isEmail } from '../../protocol/email.ts'
import { isFrontdeskError } from '../../protocol/error.ts'

export interface MailProps {
  mailing: NonNullable<VisitorView['mailing']>
  words: Words
  locale: string
}

/** The conversation by e-mail: where to, and then the truth about whether it has left. */
export function Mail({ mailing, locale, words: given }: MailProps) {
  const words = mailWords(given)
  const [to, setTo] = useState('')
  const [stage, setStage] = useState<'asking' | 'wrong' | 'sending' | 'sent' | 'emailFailed' | 'emailTooMany'>('asking')
  const field = useRef<HTMLInputElement>(null)
  const result = useRef<HTMLParagraphElement>(null)
  const isSent = stage === 'sent'
  useLayoutEffect(() => (isSent ? result : field).current?.focus(), [isSent])

  async function send(event: Event) {
    event.preventDefault()
    if (stage === 'sending') return
    const email = field.current?.value.trim() ?? ''
    if (!isEmail(email)) {
      field.current?.focus()
      return setStage('wrong')
    }
    setTo(email)
    setStage('sending')
    try {
      await mailing.send(email, locale)
      setStage('sent')
    } catch (error) {
      // Said on the screen, and the address stands there for another try.
      setStage(isFrontdeskError(error, 'too-many') ? 'emailTooMany' : 'emailFailed')
    }
  }

  const hasFailed = stage === 'emailFailed' || stage === 'emailTooMany'
  const isWrong = stage === 'wrong'
  return (
    <div role="dialog" aria-label={words.emailTranscript}>
      <form class="question mail" noValidate onSubmit={send}>
        {!isSent && (
          <>
            <label for="mail-address">{words.emailAddress}</label>
            <input
              ref={field}
              id="mail-address"
              type="email"
              inputMode="email"
              autoComplete="email"
              dir="ltr"
              readOnly={stage === 'sending'}
              aria-invalid={isWrong}
              aria-describedby="mail-note"
              onInput={() => setStage('asking')}
            />
          </>
        )}
        <p
          ref={result}
          id="mail-note"
          class={isWrong || hasFailed ? 'error' : isSent ? '' : 'hint'}
          // Once it has left the focus is here, and says it.
          aria-live={isSent ? 'off' : 'polite'}
          tabIndex={-1}
        >
          {isSent ? words.emailSent(to) : hasFailed ? words[stage] : stage === 'sending' ? words.sending : words.hintEmail}
        </p>
        {!isSent && (
          <div class="question-ways">
            <button type="submit" class="pill" aria-disabled={stage === 'sending'}>
              {hasFailed ? words.tryAgain : words.send}
            </button>
          </div>
        )}
      </form>
    </div>
  )
}
