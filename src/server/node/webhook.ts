import type { Clock } from '../../time/clock.ts'
import type { CrmRecord } from '../crm/record.ts'
import type { Parcel, Sink, Verdict } from '../crm/sink.ts'
import { optionalPackage } from './optional-package.ts'

export interface WebhookOptions {
  /** Where to post to. It may be a machine of your own network: whoever writes the configuration is trusted with that. */
  url: string
  /**
   * `whsec_` and 24 to 64 random bytes in base64; several while one takes another's place. Never shown anywhere.
   */
  secrets: readonly string[]
  /** What its deliveries are filed under. Default `webhook`; needed where a site has several. */
  name?: string | undefined
}

/**
 * Posts each parcel as JSON, signed as the Standard Webhooks specification says, so that any of its libraries can verify it. Taken is what is answered with 2xx.
 * Redirects are not followed: they could lead a signed request to a place that the owner never named.
 *
 * @throws {FrontdeskError} `bad-option`: the package for it is not installed.
 */
export async function webhook({ url, secrets, name = 'webhook' }: WebhookOptions, clock: Pick<Clock, 'now'>): Promise<Sink> {
  const { Webhook } = await optionalPackage('webhooks', 'standardwebhooks', () => import('standardwebhooks'))
  const signers = secrets.map((secret) => new Webhook(secret))

  return {
    name,
    async deliver(parcel, { signal }) {
      const body = JSON.stringify(payloadOf(parcel))
      const now = clock.now()
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Frontdesk',
        'webhook-id': parcel.id,
        'webhook-timestamp': String(Math.floor(now / 1_000)),
        'webhook-signature': signers.map((signer) => signer.sign(parcel.id, new Date(now), body)).join(' '),
      }
      try {
        const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
        // Only the status counts; whatever else is said, and however much of it, is left where it is.
        void answer.body?.cancel().catch(() => {})
        return verdictOn(answer, now)
      } catch (error) {
        // Nobody there, or nobody who speaks HTTP: a failed try, told in the words of the system.
        const { cause, message } = error as Error & { cause?: { code?: string; message?: string } }
        const said = cause?.code ?? cause?.message ?? message
        return { done: false, error: `It could not be reached: ${said}.`, failure: { why: 'unreachable', said } }
      }
    },
  }
}

function verdictOn({ ok, status, headers }: Response, now: number): Verdict {
  if (ok) return { done: true }
  const said = `${status}`
  if (status === 410)
    return { done: false, error: 'It answered 410: it wants no more of this.', failure: { why: 'unwanted' }, isFinal: true }
  if (status >= 300 && status < 400) {
    const error = `It answered ${status}: it lives elsewhere now. Name the new address in the configuration.`
    return { done: false, error, failure: { why: 'moved', said } }
  }
  return {
    done: false,
    error: `It answered ${status}.`,
    failure: { why: 'answered', said },
    retryAfterMs: retryAfter(headers.get('retry-after'), now),
  }
}

/** Seconds, or a date (RFC 9110). */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}

/** What goes over the wire: `type`, `timestamp` and `data`, as the specification advises. */
export function payloadOf({ event, createdAt, record, person, organization }: Parcel): object {
  const { id, site, object, title, fields, page, conversation } = record
  return {
    type: `${object}.${event}`,
    timestamp: iso(createdAt),
    data: {
      ...{ id, site, title, fields, page, conversation, createdAt: iso(record.createdAt) },
      ...(person && { person: personOf(person) }),
      ...(organization && { organization: { id: organization.id, name: organization.title } }),
    },
  }
}

const personOf = ({ id, fields: { name, email, phone }, phone: phoneE164 }: CrmRecord) => ({ id, name, email, phone, phoneE164 })

const iso = (at: number): string => new Date(at).toISOString()
