import type { Transcript, TranscriptSeen } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { playbookOf } from '../conversation/load.ts'
import type { Peer, Site } from '../peer.ts'
import { createBuckets, type Pace } from '../session/pace.ts'
import type { Storage } from '../storage.ts'
import { compose } from './compose.ts'
import type { Mailer } from './mailer.ts'
import { saidIn } from './said.ts'

/** One person may lose a few; nobody's post box is to be filled by a stranger. */
const PER_RECIPIENT: Pace = { burst: 3, perSecond: 1 / 3_600 }
/** A whole office may share an address of the network. */
const PER_SENDER: Pace = { burst: 10, perSecond: 1 / 360 }
/** What a mail server takes of one shop before it thinks ill of it. */
const PER_SITE: Pace = { burst: 60, perSecond: 1 / 60 }

/** A mail server that takes longer is given up. */
const SENT_WITHIN_MS = 20_000
const ENTRIES_PER_READ = 1_000

export interface TranscriptsOptions {
  mailer: Mailer
  storage: Pick<Storage, 'find' | 'read' | 'playbook'>
  sites: ReadonlyMap<string, Site>
  clock: Clock
  onError: (error: unknown) => void
}

/** Who asks, and from where in the network. */
export interface Asker extends Pick<Peer, 'address'> {
  site: string
  visitor: string
}

/** Sends visitors their own conversations. Never rejects: the answer says how it went. */
export type Transcripts = (asker: Asker, asked: Transcript) => Promise<TranscriptSeen>

export function createTranscripts({ mailer, storage, sites, clock, onError }: TranscriptsOptions): Transcripts {
  const recipients = createBuckets(PER_RECIPIENT, clock)
  const senders = createBuckets(PER_SENDER, clock)
  const ofSite = createBuckets(PER_SITE, clock)

  async function send({ site, visitor, address }: Asker, asked: Transcript): Promise<Partial<TranscriptSeen>> {
    const { conversation, email, locale } = asked
    const row = await storage.find(conversation)
    // Of another's conversation nobody learns that it is there.
    if (!row || row.visitor !== visitor || row.site !== site) return { failed: 'not-found' }
    const retryAfterMs = recipients(email.toLowerCase()) || senders(address ?? visitor) || ofSite(site)
    if (retryAfterMs > 0) return { failed: 'too-many', retryAfterMs }

    const entries = []
    while (entries.length < row.head) {
      const more = await storage.read(conversation, entries.length, ENTRIES_PER_READ)
      if (more.length === 0) break
      entries.push(...more)
    }
    const start = entries[0]?.body
    const playbook = start && (await playbookOf(storage, site, start))
    const letter = await compose({
      said: saidIn(entries, playbook),
      to: email,
      site: sites.get(site)?.name ?? site,
      bot: playbook?.bot.name,
      locale,
      timeZone: start?.kind === 'start' ? start.visitor?.timeZone : undefined,
    })
    await sendInTime(mailer, letter, clock)
    return {}
  }

  return async (asker, asked) => {
    const { conversation, email } = asked
    const about = { type: 'transcript', conversation, email } as const
    try {
      return { ...about, ...(await send(asker, asked)) }
    } catch (error) {
      // `undelivered`: the visitor may ask again. Why is the owner's to know.
      onError(error)
      return { ...about, failed: 'undelivered' }
    }
  }
}

function sendInTime(mailer: Mailer, letter: Parameters<Mailer['send']>[0], clock: Clock): Promise<void> {
  const given = new AbortController()
  return new Promise((resolve, reject) => {
    const callOff = clock.after(SENT_WITHIN_MS, () => {
      given.abort()
      reject(new Error(`No mail server has taken an e-mail within ${SENT_WITHIN_MS / 1_000} seconds.`))
    })
    Promise.resolve(mailer.send(letter, given.signal)).then(resolve, reject).finally(callOff)
  })
}
